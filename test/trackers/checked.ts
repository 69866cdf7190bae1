import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Report, reportSchema } from "../../src/cli/report";
import { validateFile } from "../../src/cli/validateFile";

/** What the check of a file comes to: its exit code, its report, and the file as it is afterwards. */
export interface Checked {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly complaint: string | null;
  readonly report: Report;
  /** Whether not a byte of the file was changed. */
  readonly untouched: boolean;
}

const clock = { now: () => new Date(2014, 3, 25, 9), elapsed: () => 0 };

/** Checks a file as at 25 April 2014, or another day: the add-in's own road, on the genuine Office.js over the stand-in. */
export async function checkFile(bytes: Uint8Array, asAt = "2014-04-25"): Promise<Checked> {
  const folder = await mkdtemp(join(tmpdir(), "tracker-"));
  try {
    const file = join(folder, "tracker.xlsx");
    const reportFile = join(folder, "report.json");
    await writeFile(file, bytes);
    const outcome = await validateFile([file, `--report=${reportFile}`, `--as-at=${asAt}`], clock);
    const report = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8")));
    const after = new Uint8Array(await readFile(file));
    return { ...outcome, report, untouched: Buffer.from(bytes).equals(Buffer.from(after)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A report's findings as sheet, cell and code; R00 as the check that could not run. In order of place. */
export function triples({ findings }: Report): readonly (readonly [string, string, string])[] {
  return inOrder(
    findings.map(({ cell, code, record, sheet }) => [sheet ?? "", cell ?? record ?? "", code]),
  );
}

/** Triples in one order, so that two lists of them compare. */
export function inOrder<T extends readonly string[]>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (a.join("\u0000") < b.join("\u0000") ? -1 : 1));
}
