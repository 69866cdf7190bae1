import { spawn } from "node:child_process";

/** A program to run, with what it is called in the output. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** What came of it: the exit code is `null` where it was killed or could not be started. */
export interface StepDone {
  readonly exitCode: number | null;
  readonly seconds: number;
  readonly output: string;
}

/**
 * Runs a program to its end. Several run side by side without mixing their lines.
 * @param onLine is given every line of its output as it comes
 */
export function runStep(step: Step, onLine: (line: string) => void): Promise<StepDone> {
  const [program = "", ...args] = step.command;
  const began = performance.now();
  const lines: string[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: step.env ?? process.env,
    });
    const take = (line: string) => {
      lines.push(line);
      onLine(line);
    };
    const ends = [linesOf(child.stdout, take), linesOf(child.stderr, take)];
    child.on("error", (error) => take(error.message));
    child.on("close", (exitCode) => {
      for (const end of ends) end();
      const seconds = (performance.now() - began) / 1_000;
      resolve({ exitCode, seconds, output: lines.join("\n") });
    });
  });
}

/** Takes a stream apart into lines; the function it gives hands over what is left at the end. */
function linesOf(stream: NodeJS.ReadableStream, take: (line: string) => void): () => void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text) => {
    const [last = "", ...before] = `${rest}${text}`.split(/\r?\n/).reverse();
    rest = last;
    for (const line of before.reverse()) take(line);
  });
  return () => {
    if (rest !== "") take(rest);
  };
}
