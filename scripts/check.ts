/** `npm run check`, everything a change must pass: first what needs no test, side by side, then the tests. */
import path from "node:path";
import { sideBySide } from "./checks/sideBySide";
import { testAll } from "./checks/testAll";
import { npmRun, runScript } from "./runScript";

/** The longest first: the others fit beside it. */
const BEFORE_TESTS = ["build", "check:manifest", "check:unused", "check:lint", "check:types"];

runScript(async () => {
  const steps = BEFORE_TESTS.map((name) => ({ name, command: npmRun(name) }));
  const failed = await sideBySide(steps, console.log);
  if (failed.length === 0) {
    process.env.CONFERENCE_CHECK_ADDIN = path.join(__dirname, "..", "dist", "addin");
    return testAll();
  }
  console.log(`\nNot passed, and nothing tested: ${failed.join(", ")}`);
  return 1;
});
