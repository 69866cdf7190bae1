/** `npm test`: all unit tests and browser tests; the last line counts them all. */
import { testAll } from "./checks/testAll";
import { runScript } from "./runScript";

runScript(testAll);
