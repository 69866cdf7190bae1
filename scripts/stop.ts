/** `npm stop`: takes what `npm run sideload` and `npm run excel-answers` put into desktop Excel out of it again. */
import path from "node:path";
import { PlainFailure, runScript } from "./runScript";
import { runOfficeTool } from "./sideloading/officeTool";

const MANIFESTS = ["manifest.xml", "test/excel-answers/manifest.xml"];

runScript(async () => {
  if (process.platform === "linux") {
    throw new PlainFailure(
      "Desktop Excel runs on Windows and macOS only: there is nothing to stop.",
    );
  }
  for (const manifest of MANIFESTS) {
    const file = path.join(__dirname, "..", manifest);
    await runOfficeTool(["stop", file], `${manifest} may still be registered with Excel.`);
  }
});
