/**
 * `npm run excel-answers`: serves the second add-in, which asks a real Excel what its documentation leaves open, and
 * opens desktop Excel with it where there is one. In Excel on the web its manifest is uploaded by hand.
 */
import path from "node:path";
import configure from "../webpack.config.js";
import { runScript } from "./runScript";
import { runOfficeTool } from "./sideloading/officeTool";
import { serveOverHttps } from "./sideloading/serveOverHttps";

const MANIFEST = path.join(__dirname, "../test/excel-answers/manifest.xml");
const BY_HAND = `In Excel on the web: open a new workbook, Home, Add-ins, More add-ins, My add-ins, Upload My Add-in, and choose
${MANIFEST}
Then press Ask Excel, and keep the answers in test/fixtures/excel-answers. Ctrl+C here ends it.`;

async function excelAnswers(): Promise<void> {
  await serveOverHttps(configure({ answers: true }, { mode: "development" }));
  console.log(BY_HAND);
  if (process.platform === "linux") return;
  await runOfficeTool(
    ["start", MANIFEST, "desktop", "--no-debug"],
    "Desktop Excel was not opened.",
  );
}

runScript(excelAnswers);
