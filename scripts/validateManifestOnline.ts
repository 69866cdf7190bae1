/**
 * `npm run validate-manifest-online`: sends manifest.xml to Microsoft's validation service and prints what it says.
 * It needs the network, so it is no part of the check; what can be found offline is found by `check:manifest`.
 */
import path from "node:path";
import { validateManifest } from "office-addin-manifest";
import { PlainFailure, runScript } from "./runScript";

async function validateOnline(): Promise<void> {
  const { isValid, status, statusText, report } = await validateManifest(
    path.join(__dirname, "../manifest.xml"),
  );
  const { errors = [], warnings = [], notes = [] } = report ?? {};
  for (const { title, content, helpUrl } of [...errors, ...warnings, ...notes]) {
    console.log([title, content, helpUrl].filter((part) => part).join(": "));
  }
  if (!isValid) {
    throw new PlainFailure(
      report
        ? "Microsoft's service does not accept the manifest."
        : `Microsoft's service gave no report: ${status} ${statusText}.`,
    );
  }
  console.log("Microsoft's service accepts the manifest.");
}

runScript(validateOnline);
