/** `npm run attack`: the random attacks of the unit tests, long. The seed is printed, and can be given. */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { FIRST_ZONE } from "../test/runtime/zones";
import { runStep } from "./checks/runStep";
import { PlainFailure, runScript } from "./runScript";

const USUAL_TIMES = "20";
const LARGEST_SEED = 2 ** 31 - 1;

async function attack(): Promise<number> {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, times: { type: "string", default: USUAL_TIMES } },
  });
  const seed = wholeNumber("seed", values.seed ?? String(randomInt(LARGEST_SEED)), 0);
  const times = wholeNumber("times", values.times, 1);
  const again = `npm run attack -- --seed ${seed} --times ${times}`;
  console.log(`Every attack ${times} times as long as in the check. The same again: ${again}`);
  const { exitCode } = await runStep(
    {
      name: "attack",
      command: [
        process.execPath,
        require.resolve("jest/bin/jest"),
        ...["--selectProjects", "unit", "--ci", "--testTimeout=7200000"],
        ...["--findRelatedTests", require.resolve("../test/attack")],
      ],
      env: {
        ...process.env,
        TZ: FIRST_ZONE,
        ATTACK_SEED: String(seed),
        ATTACK_TIMES: String(times),
      },
    },
    console.log,
  );
  if (exitCode !== 0)
    console.log(`\nAn attack came through, or could not be made. Again: ${again}`);
  return exitCode === 0 ? 0 : 1;
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= LARGEST_SEED) return number;
  throw new PlainFailure(
    `--${name} takes a whole number from ${least} to ${LARGEST_SEED}: ${text}`,
  );
}

runScript(attack);
