/** `npm test`: the unit tests under three time zones, then the browser tests; the last line counts them all. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, findLibreOffice } from "./findTools";
import { runScript } from "./runScript";
import { type Tally, tallyOf, totalOf } from "./tally";

const TIME_ZONES = ["UTC", "Europe/London", "Pacific/Auckland"];
const JEST = require.resolve("jest/bin/jest");

async function test(): Promise<number> {
  process.env.CHROMIUM = findChromium();
  process.env.SOFFICE = findLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), "conference-check-tests-"));
  try {
    const total = totalOf([
      ...TIME_ZONES.map((zone) => runJest("unit", zone, "100%", folder)),
      runJest("browser", "Europe/London", "1", folder),
    ]);
    console.log(`\n${total.passed} passed, ${total.failed} failed`);
    return total.failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one project of jest.config.js in a time zone and counts from jest's own report. */
function runJest(project: string, zone: string, workers: string, folder: string): Tally {
  console.log(`\n${project} tests, ${zone}`);
  const report = path.join(folder, `${project}-${zone.replace("/", "-")}.json`);
  const options = ["--selectProjects", project, "--ci", `--maxWorkers=${workers}`];
  const { status } = spawnSync(
    process.execPath,
    [JEST, ...options, "--json", "--outputFile", report],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, TZ: zone } },
  );
  return tallyOf(existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null, status);
}

runScript(test);
