/**
 * `npm run sideload`: serves the add-in over https with a certificate that this machine trusts, and opens desktop
 * Excel with it. `npm stop` takes it out of Excel again.
 */
import path from "node:path";
import configure from "../webpack.config.js";
import { PlainFailure, runScript } from "./runScript";
import { runOfficeTool } from "./sideloading/officeTool";
import { serveOverHttps } from "./sideloading/serveOverHttps";

const MANIFEST = path.join(__dirname, "../manifest.xml");
const ADVICE = "Excel was not opened; docs/deploy.md says how to add the manifest by hand.";

async function sideload(): Promise<void> {
  if (process.platform === "linux") {
    throw new PlainFailure(
      "Desktop Excel runs on Windows and macOS only. To try the add-in here, use: npm start",
    );
  }
  await serveOverHttps(configure({}, { mode: "development" }));
  await runOfficeTool(["start", MANIFEST, "desktop", "--no-debug"], ADVICE);
}

runScript(sideload);
