/**
 * `npm test`: the unit tests under three time zones, then the browser tests; the last line counts them all.
 * A skipped test counts as a failure, and so does finding no test at all.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, findLibreOffice } from "./findTools";
import { runScript } from "./runScript";

const TIME_ZONES = ["UTC", "Europe/London", "Pacific/Auckland"];
const JEST = require.resolve("jest/bin/jest");

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

async function test(): Promise<number> {
  const results = mkdtempSync(path.join(tmpdir(), "conference-check-tests-"));
  try {
    const tools = { CHROMIUM: findChromium(), SOFFICE: findLibreOffice() };
    const tallies = [
      ...TIME_ZONES.map((zone) => runJest("unit", { ...tools, TZ: zone }, results)),
      runJest("browser", { ...tools, TZ: "Europe/London" }, results, ["--runInBand"]),
    ];
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
}

/** Runs one project of jest.config.js and reads its counts from jest's own report. */
function runJest(
  project: string,
  environment: NodeJS.ProcessEnv,
  results: string,
  more: readonly string[] = [],
): Tally {
  console.log(`\n${project} tests, ${environment.TZ}`);
  const report = path.join(results, `${project}-${environment.TZ?.replace("/", "-")}.json`);
  const options = ["--selectProjects", project, "--ci", "--json", "--outputFile", report, ...more];
  const { status } = spawnSync(process.execPath, [JEST, ...options], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...environment },
  });
  const counts = JSON.parse(readFileSync(report, "utf8"));
  const passed: number = counts.numPassedTests;
  const failed: number =
    counts.numFailedTests +
    counts.numPendingTests +
    counts.numTodoTests +
    counts.numRuntimeErrorTestSuites;
  const unaccounted = failed === 0 && (passed === 0 || status !== 0) ? 1 : 0;
  return { passed, failed: failed + unaccounted };
}

runScript(test);
