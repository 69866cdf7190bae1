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

/** The command that runs a script of package.json, with the npm that runs this one. */
export function npmRun(script: string): readonly string[] {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new PlainFailure("Start this with npm: npm run check");
  return [process.execPath, npm, "run", "--silent", script];
}
