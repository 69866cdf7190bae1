import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { FIRST_ZONE, OTHER_ZONES } from "../../test/runtime/zones";
import { findChromium, findLibreOffice } from "../findTools";
import { type Tally, tallyOf, totalOf } from "../tally";
import { runStep } from "./runStep";

const JEST = require.resolve("jest/bin/jest");

/** One run of a project of jest.config.js in a time zone, or of one part of its files. */
interface Run {
  readonly project: "unit" | "zones" | "browser";
  readonly zone: string;
  readonly workers: number;
  /** Which part of how many: `2/3`. All files where it is left out. */
  readonly part?: string;
}

/** The unit tests in parts of about equal length, so that the last of them can go to whoever is free. */
const UNIT_PARTS = ["1/3", "2/3", "3/3"];

/**
 * Runs all tests and prints how many passed. Two runs go side by side, each on half of the processors: the browser
 * tests, which also wait, have two browsers; whichever run is over makes room for the next.
 * @returns the exit code
 */
export async function testAll(): Promise<number> {
  process.env.CHROMIUM = findChromium();
  process.env.SOFFICE = findLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), "conference-check-tests-"));
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  const waiting: Run[] = [
    { project: "browser", zone: "Europe/London", workers: 2 },
    ...UNIT_PARTS.map((part) => ({ project: "unit", zone: FIRST_ZONE, workers, part }) as const),
    ...OTHER_ZONES.map((zone) => ({ project: "zones", zone, workers }) as const),
  ];
  try {
    const tallies: Tally[] = [];
    const work = async () => {
      for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
        tallies.push(await runJest(run, folder));
      }
    };
    await Promise.all([work(), work()]);
    const total = totalOf(tallies);
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs jest, hands on what it prints, and counts from its own report. */
async function runJest({ project, zone, workers, part }: Run, folder: string): Promise<Tally> {
  const name = `${project}${part === undefined ? "" : ` ${part}`}, ${zone}`;
  const report = path.join(folder, `${name.replace(/\W+/g, "-")}.json`);
  const options = ["--selectProjects", project, "--ci", `--maxWorkers=${workers}`];
  if (part !== undefined) options.push(`--shard=${part}`);
  const { exitCode, seconds } = await runStep(
    {
      name,
      command: [process.execPath, JEST, ...options, "--json", "--outputFile", report],
      env: { ...process.env, TZ: zone },
    },
    (line) => console.log(`${name} │ ${line}`),
  );
  console.log(`${name}: over after ${Math.round(seconds)} s`);
  return tallyOf(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, exitCode);
}
