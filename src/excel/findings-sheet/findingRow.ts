import type { Severity } from "../../domain/findings/finding";
import { type CellRef, cellAddress, cellInWords, quotedSheet } from "../../domain/records/source";

/** A finding in words, as one row of the findings sheet. */
export interface FindingRow {
  /** "T07 Outline plan distributed" */
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

export const FINDING_COLUMNS: readonly FindingColumn[] = [
  { heading: "Severity", width: 55, format: "@", value: ({ severity }) => severity },
  { heading: "Check", width: 170, format: "@", wrap: true, value: ({ check }) => check },
  { heading: "Record", width: 190, format: "@", wrap: true, value: ({ record }) => record },
  { heading: "Finding", width: 330, format: "@", wrap: true, value: ({ sentence }) => sentence },
  { heading: "Days late", width: 55, format: "#,##0", value: ({ daysLate }) => daysLate ?? "" },
  { heading: "Reason recorded", width: 190, format: "@", wrap: true, value: (row) => row.reason },
  {
    heading: "Cell",
    width: 120,
    format: "@",
    value: ({ cell }) => (cell ? cellInWords(cell) : ""),
  },
];

/** What a workbook without findings shows, since an Excel table needs a row. */
const NOTHING_FOUND = ["", "", "", "Nothing was found.", "", "", ""];

/** The table's rows as they are written: at least one. */
export function valuesOf(rows: readonly FindingRow[]): (string | number)[][] {
  if (rows.length === 0) return [NOTHING_FOUND];
  return rows.map((row) => FINDING_COLUMNS.map((column) => column.value(row)));
}

/** Excel keeps 65,530 links on a sheet; some are left for those of the team's. */
export const MOST_LINKS = 65_000;

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
