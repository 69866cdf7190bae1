import type {
  DateSystem,
  MergedArea,
  RawValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot/snapshot";

/** A sheet as a test lays it out; everything not said is as usual. */
export interface LaidOutSheet extends Partial<Omit<SheetSnapshot, "values" | "position">> {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
}

/** A workbook snapshot of sheets laid out by hand; short rows are filled with blanks. */
export function bookOf(
  sheets: readonly LaidOutSheet[],
  dateSystem: DateSystem = 1900,
): WorkbookSnapshot {
  return { dateSystem, sheets: sheets.map(sheetOf), skipped: [] };
}

function sheetOf({ rows, ...rest }: LaidOutSheet, position: number): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    visibility: "visible",
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    hiddenColumns: [],
    merged: [],
    ...rest,
    position,
    values: rows.map((row) => [...row, ...blanks(width - row.length)]),
  };
}

/** A number of blank cells. */
export function blanks(count: number): readonly RawValue[] {
  return Array.from({ length: count }, () => "");
}

/** A merged area of one row: zero-based row, first and last column. */
export function mergedInRow(row: number, firstColumn: number, lastColumn: number): MergedArea {
  return { firstRow: row, lastRow: row, firstColumn, lastColumn };
}
