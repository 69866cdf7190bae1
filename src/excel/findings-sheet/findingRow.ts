import type { Severity } from "../../domain/findings/finding";
import { heightOf, linesOf } from "../../domain/paper/textWidth";
import { type CellRef, cellAddress, cellInWords, quotedSheet } from "../../domain/records/source";

/** A finding in words, as one row of the findings sheet. */
export interface FindingRow {
  /** Its title: "Outline plan distributed". */
  readonly check: string;
  readonly severity: Severity;
  readonly record: string;
  readonly sentence: string;
  /** In the limit's own unit; `null` unless late. */
  readonly daysLate: number | null;
  readonly reason: string;
  /** The cell to go to; `null` for a check that could not run. */
  readonly cell: CellRef | null;
}

/** A column of the findings sheet. */
interface FindingColumn {
  readonly heading: string;
  /** Points. */
  readonly width: number;
  readonly format: "@" | "#,##0";
  readonly wrap?: boolean;
  value(row: FindingRow): string | number;
}

/**
 * As wide together as a page of A4 on its side, in letters that are printed 8 points high. The first five are also
 * those of the summary above.
 */
export const FINDING_COLUMNS: readonly FindingColumn[] = [
  { heading: "Record", width: 118, format: "@", wrap: true, value: ({ record }) => record },
  { heading: "Severity", width: 46, format: "@", value: ({ severity }) => severity },
  {
    heading: "Days late",
    width: 40,
    format: "#,##0",
    wrap: true,
    value: ({ daysLate }) => daysLate ?? "",
  },
  {
    heading: "Cell",
    width: 96,
    format: "@",
    wrap: true,
    value: ({ cell }) => (cell ? cellInWords(cell) : ""),
  },
  { heading: "Check", width: 88, format: "@", wrap: true, value: ({ check }) => check },
  { heading: "Finding", width: 286, format: "@", wrap: true, value: ({ sentence }) => sentence },
  { heading: "Reason recorded", width: 90, format: "@", wrap: true, value: (row) => row.reason },
];

/** The column of the links to the cells. */
export const LINKED = FINDING_COLUMNS.findIndex(({ heading }) => heading === "Cell");

/** What a workbook without findings shows, since an Excel table needs a row. */
const NOTHING_FOUND = ["", "", "", "", "", "Nothing was found.", ""];

/** The table's rows as they are written: at least one. */
export function valuesOf(rows: readonly FindingRow[]): (string | number)[][] {
  if (rows.length === 0) return [NOTHING_FOUND];
  return rows.map((row) => FINDING_COLUMNS.map((column) => column.value(row)));
}

/** Excel keeps 65,530 links on a sheet; some are left for those of the team's. */
export const MOST_LINKS = 65_000;

/** Points of a finding's letters: printed at 80 per cent they are 8 points high. */
export const FONT = 10;

/** Points of a column that its words do not take: what Excel leaves free beside them, and the table's arrows. */
const BESIDE_WORDS = 8;

/** The height of a written row, in points: all its words are seen in their columns. */
export function rowHeight(values: readonly (string | number)[]): number {
  const lines = values.map((value, column) => {
    const room = (FINDING_COLUMNS[column]?.width ?? 0) - BESIDE_WORDS;
    return typeof value === "string" ? linesOf(value, room, { size: FONT }) : 1;
  });
  return heightOf(Math.max(...lines), { size: FONT });
}

/** A link to each row's cell, for the last column; rows beyond `MOST_LINKS` have none. */
export function linksOf(rows: readonly FindingRow[]): Excel.SettableCellProperties[][] {
  return rows.map(({ cell }, at) =>
    cell && at < MOST_LINKS ? [{ hyperlink: linkTo(cell) }] : [{}],
  );
}

function linkTo(cell: CellRef): Excel.RangeHyperlink {
  return {
    documentReference: `${quotedSheet(cell.sheet)}!${cellAddress(cell)}`,
    screenTip: "Go to this cell",
    textToDisplay: cellInWords(cell),
  };
}
