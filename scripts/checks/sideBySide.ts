import { availableParallelism } from "node:os";
import { runStep, type Step } from "./runStep";

/**
 * Runs steps side by side, as many at a time as there are processors, and tells of each when it is over: what a failed
 * one has printed, and of the others the time they took. Gives the names of those that failed.
 */
export async function sideBySide(
  steps: readonly Step[],
  print: (text: string) => void,
): Promise<readonly string[]> {
  const waiting = [...steps];
  const failed: string[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { exitCode, seconds, output } = await runStep(step, () => undefined);
      const took = `${seconds.toFixed(1)} s`;
      if (exitCode === 0) print(`${step.name}: passed (${took})`);
      else {
        failed.push(step.name);
        print(`${step.name}: FAILED (${took})\n${output}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failed;
}
