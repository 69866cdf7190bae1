import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { reportSchema } from "../../src/cli/report";
import { validateFile } from "../../src/cli/validateFile";
import { type CaseOutcome, shortcomings, type TrackerCase } from "./caseExpectation";

const FOLDER = join(__dirname, "../fixtures/cases");
const CASES: readonly TrackerCase[] = JSON.parse(readFileSync(join(FOLDER, "cases.json"), "utf8"));

/** Small trackers with the right answers: each is checked as the command line checks it. */
test.each(CASES.map((one) => [one.name, one.situation, one] as const))(
  "%s: %s",
  async (_name, _situation, one) => {
    expect(shortcomings(one, await outcomeOf(one))).toEqual([]);
  },
);

async function outcomeOf({ asAt, file }: TrackerCase): Promise<CaseOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "case-"));
  try {
    const reportFile = join(folder, "report.json");
    const clock = { now: () => new Date(2026, 10, 30, 9), elapsed: () => 0 };
    const words = [join(FOLDER, file), `--report=${reportFile}`, `--as-at=${asAt}`];
    const { complaint, exitCode, said } = await validateFile(words, clock);
    const text = readIfThere(reportFile);
    return {
      exitCode,
      said: [...said, complaint ?? ""].join("\n"),
      report: text === null ? null : reportSchema.parse(JSON.parse(text)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
