/**
 * `npm run validate -- FILE.xlsx`: runs the built command line, and builds it first where there is none or a source
 * has changed since. `docs/headless.md` explains the command.
 */
const { BUILT, ROOT, buildCommandLine } = require("./commandLine/build.js");
const { isFresh } = require("./commandLine/freshness.js");

async function validate() {
  try {
    if (!isFresh(BUILT, ROOT)) await buildCommandLine();
  } catch (error) {
    console.error(`The command line could not be built. ${error.message}`);
    process.exitCode = COULD_NOT_CHECK;
    return;
  }
  require(BUILT);
}

/** The command's exit code where nothing could be checked. */
const COULD_NOT_CHECK = 2;

void validate();
