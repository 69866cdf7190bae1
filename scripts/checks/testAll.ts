import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { FIRST_ZONE, OTHER_ZONES } from "../../test/runtime/zones";
import { findChromium, findLibreOffice } from "../findTools";
import { type Tally, tallyOf, totalOf } from "../tally";
import { runStep } from "./runStep";

const JEST = require.resolve("jest/bin/jest");

/** One run of a project of jest.config.js in a time zone. */
interface Run {
  readonly project: "unit" | "zones" | "browser";
  readonly zone: string;
  readonly workers: number;
}

/**
 * Runs all tests and prints how many passed. Unit tests, which only compute, go side by side with the browser tests,
 * which also wait: half of the processors for them, and two browsers.
 * @returns the exit code
 */
export async function testAll(): Promise<number> {
  process.env.CHROMIUM = findChromium();
  process.env.SOFFICE = findLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), "conference-check-tests-"));
  const workers = Math.max(1, Math.floor(availableParallelism() / 2));
  const others = OTHER_ZONES.map((zone) => ({ project: "zones", zone, workers }) as const);
  try {
    const tallies = await Promise.all([
      runInTurn([{ project: "unit", zone: FIRST_ZONE, workers }, ...others], folder),
      runInTurn([{ project: "browser", zone: "Europe/London", workers: 2 }], folder),
    ]);
    const total = totalOf(tallies.flat());
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runInTurn(runs: readonly Run[], folder: string): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const run of runs) tallies.push(await runJest(run, folder));
  return tallies;
}

/** Runs jest, hands on what it prints, and counts from its own report. */
async function runJest({ project, zone, workers }: Run, folder: string): Promise<Tally> {
  const name = `${project}, ${zone}`;
  const report = path.join(folder, `${name.replace(/\W+/g, "-")}.json`);
  const options = ["--selectProjects", project, "--ci", `--maxWorkers=${workers}`];
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
