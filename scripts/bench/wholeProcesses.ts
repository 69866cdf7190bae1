import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { BUILT, buildCommandLine } from "../commandLine/build.js";
import { registersOf } from "./inOneFile/registers";
import { middle } from "./median";
import { trackerRows } from "./tracker";
import { trackerFile } from "./trackerFile";

const ROOT = path.join(__dirname, "..", "..");
const SAMPLE = path.join(ROOT, "assets", "sample", "conference-tracking-2013-14.xlsx");
const CONFERENCES = 50_000;
/** Two children a conference, as in the other measurements. */
const CHILDREN = 2 * CONFERENCES;
const RUNS = 5;

/** What one command cost from its start to its end, the median of several runs. */
export interface ProcessCost {
  readonly command: string;
  /** Milliseconds of processor time, of the system's part too. */
  readonly processor: number;
  readonly wall: number;
}

/** The command line as a scheduled task runs it, whole processes: the sample, and a very large tracker with its children. */
export async function wholeProcesses(): Promise<readonly ProcessCost[]> {
  await buildCommandLine();
  const folder = await mkdtemp(path.join(tmpdir(), "conference-check-bench-"));
  try {
    const large = path.join(folder, "large.xlsx");
    const rows = trackerRows(CONFERENCES);
    await writeFile(large, await trackerFile(rows, registersOf(rows, CHILDREN).children));
    const report = path.join(folder, "report.json");
    return [
      await costOf("the sample", [SAMPLE, "--as-at", "2014-04-25"]),
      await costOf("50,000 conferences, 100,000 children", [large]),
      await costOf("the same with --report", [large, "--report", report]),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function costOf(command: string, args: readonly string[]): Promise<ProcessCost> {
  const runs = [await once(args)];
  while (runs.length < RUNS) runs.push(await once(args));
  return {
    command,
    processor: middle(runs.map(({ processor }) => processor)),
    wall: middle(runs.map(({ wall }) => wall)),
  };
}

/** Runs the built file once; the last thing that its process does is to say what it used. */
function once(args: readonly string[]): Promise<Omit<ProcessCost, "command">> {
  const start = performance.now();
  const command = ["--require", path.join(__dirname, "saysWhatItUsed.js"), BUILT, ...args];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (piece) => {
    said += piece;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => {
      const processor = Number(/^processor (\d+)$/m.exec(said)?.[1]);
      if (Number.isNaN(processor)) reject(new Error(said));
      else resolve({ processor, wall: performance.now() - start });
    });
  });
}
