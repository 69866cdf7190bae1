/** `npm run validate -- FILE.xlsx`: the monthly check from a scheduled task. `docs/headless.md` explains it. */
import { MACHINE_CLOCK } from "../workflows/clock";
import { validateFile } from "./validateFile";

async function main(): Promise<void> {
  const { exitCode, said, complaint } = await validateFile(process.argv.slice(2), MACHINE_CLOCK);
  if (said.length > 0) console.log(said.join("\n"));
  if (complaint !== null) console.error(complaint);
  process.exitCode = exitCode;
}

void main();
