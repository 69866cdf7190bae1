import { fromIso } from "../domain/calendar/calendarDate";
import { dateInFull } from "../domain/calendar/words";
import { RULES } from "../domain/catalogue/catalogue";
import { sentenceOf } from "../domain/catalogue/sentence";
import type { Acceptance } from "../domain/findings/acceptance";
import { type Finding, SEVERITIES } from "../domain/findings/finding";
import { ExcelProblem } from "../excel/base/excelProblem";
import type { FindingRow } from "../excel/findings-sheet/findingRow";
import {
  type WrittenFindings,
  writeFindingsSheet,
} from "../excel/findings-sheet/writeFindingsSheet";
import type { Clock } from "./clock";
import { findingsSummary } from "./findingsSummary";
import { acceptancesOf } from "./openFindings";
import { overview } from "./overview";
import type { WorkOptions } from "./progress";
import type { Validation } from "./workflows";

/** Writes or refreshes the findings sheet, the gravest first below a summary, and gives its name. */
export async function writeFindings(
  clock: Clock,
  validation: Validation,
  options: WorkOptions = {},
): Promise<WrittenFindings> {
  const { signal, onProgress } = options;
  const summary = findingsSummary(validation, await overview(clock, validation, options));
  const rows = findingRows(validation);
  const of = rows.length;
  onProgress?.({ step: "writing", done: 0, of, counting: "findings" });
  const foot = `As at ${dateInFull(validation.asAt)}`;
  const written = await writeFindingsSheet({ summary, rows, foot }, signal);
  onProgress?.({ step: "writing", done: of, of, counting: "findings" });
  return written;
}

/**
 * Writes the findings sheet where the workbook allows it.
 * @returns the sheets that cannot be added, because the structure of the workbook is protected: cells are marked all the same.
 */
export async function writeFindingsIfAllowed(
  clock: Clock,
  validation: Validation,
): Promise<readonly string[]> {
  try {
    await writeFindings(clock, validation);
    return [];
  } catch (error) {
    const isProtected = error instanceof ExcelProblem && error.code === "workbook protected";
    if (!isProtected || error.facts.sheet === undefined) throw error;
    return [error.facts.sheet];
  }
}

function findingRows(validation: Validation): readonly FindingRow[] {
  const { result } = validation;
  const acceptanceOf = acceptancesOf(validation, result.findings);
  const titles = new Map(RULES.map(({ code, title }) => [code, title]));
  const gravest = [...result.findings].sort((a, b) => rank(a) - rank(b));
  return gravest.map((finding) => {
    const code = finding.kind === "could not run" ? finding.rule : finding.code;
    return {
      check: titles.get(code) ?? code,
      severity: finding.severity,
      record: finding.kind === "could not run" ? "" : finding.record.label,
      sentence: sentenceOf(finding),
      daysLate: finding.kind === "timescale" ? finding.daysLate : null,
      reason: reasonOf(finding, acceptanceOf(finding)),
      cell: finding.kind === "could not run" ? null : finding.cell,
    };
  });
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function reasonOf(finding: Finding, acceptance: Acceptance | null): string {
  const recorded = finding.kind === "timescale" ? finding.reason : null;
  const accepted =
    acceptance &&
    `Accepted by ${acceptance.who} on ${dateInFull(fromIso(acceptance.when))}: ${acceptance.why}`;
  return [recorded, accepted].filter((part) => part !== null).join(" – ");
}
