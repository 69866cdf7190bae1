import type { Column, Row } from "../../../src/domain/records/source";
import type { FindingRow } from "../../../src/excel/findings-sheet/findingRow";
import type { FindingsSummary } from "../../../src/excel/findings-sheet/summary";
import type { FindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";

/** Lines above the findings of `summaryOf`: the headings are in the row after it, from 1. */
export const TOP = 24;

export function findingRow(change: Partial<FindingRow> = {}): FindingRow {
  return {
    check: "Outline plan distributed",
    severity: "breach",
    record: "Conference 12, family 7 (initial conference, 20 May 2013)",
    sentence: "Two working days late.",
    daysLate: 2,
    reason: "",
    cell: { sheet: "Conferences", row: 9 as Row, column: 12 as Column },
    ...change,
  };
}

export function summaryOf(change: Partial<FindingsSummary> = {}): FindingsSummary {
  return {
    about: "As at 25 April 2014: 2 findings.",
    verdict: "2 breaches.",
    remarks: ["70 conferences."],
    timescales: [
      { label: "Outline plan", counts: { late: 2, inTime: 46, other: 2, of: 50 } },
      { label: "Full record", counts: null },
    ],
    months: [
      { label: "April 2013", counts: { late: 2, inTime: 20, other: 0, of: 22 } },
      { label: "May 2013", counts: { late: 0, inTime: 26, other: 2, of: 28 } },
    ],
    checks: [{ title: "Outline plan distributed", findings: 2 }],
    notes: ["Other: not yet due, or could not be judged."],
    ...change,
  };
}

/** Findings with a summary of them. */
export function sheetOf(
  rows: readonly FindingRow[],
  change: Partial<FindingsSummary> = {},
): FindingsSheet {
  return { summary: summaryOf(change), rows, foot: "As at 25 April 2014" };
}
