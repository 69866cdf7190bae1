/** A failure whose message is all that a person needs: printed without a stack. */
export class PlainFailure extends Error {}

/** Runs a script's work and turns its outcome into the exit code: 1 where it throws. */
export function runScript(work: () => Promise<number> | Promise<void>): void {
  Promise.resolve(work()).then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      console.error(error instanceof PlainFailure ? error.message : error);
      process.exitCode = 1;
    },
  );
}
