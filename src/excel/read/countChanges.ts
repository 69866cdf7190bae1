import type { RawValue, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot/snapshot";

/** Cells that matter: which columns of a sheet, from which row to which. */
export interface WatchedCells {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly firstRow: number;
}

/**
 * Cells among those watched whose values differ between two readings of a workbook. Rows that were added or taken
 * out count with the values they hold or held, and those that only moved by it do not count. A sheet that is gone, or
 * has another name, counts with every value it had.
 */
export function countChanges(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  watched: readonly WatchedCells[],
): number {
  let changed = 0;
  for (const { sheet, columns, firstRow } of watched) {
    const old = rowsOf(sheetNamed(before, sheet), columns, firstRow);
    const current = rowsOf(sheetNamed(now, sheet), columns, firstRow);
    changed += differing(old, current);
  }
  return changed;
}

type Rows = readonly (readonly RawValue[])[];

/** The watched cells of each row down to the sheet's last. */
function rowsOf(
  sheet: SheetSnapshot | undefined,
  columns: readonly number[],
  firstRow: number,
): Rows {
  const rows: RawValue[][] = [];
  for (let row = firstRow; row <= lastRowOf(sheet); row += 1) {
    rows.push(columns.map((column) => valueAt(sheet, row, column)));
  }
  while (rows.at(-1)?.every((value) => value === "")) rows.pop();
  return rows;
}

/** Compares rows, those at the top and at the bottom that are the same left out. */
function differing(old: Rows, current: Rows): number {
  let top = 0;
  const shorter = Math.min(old.length, current.length);
  while (top < shorter && cellsApart(old[top], current[top]) === 0) top += 1;
  let bottom = 0;
  while (
    bottom < shorter - top &&
    cellsApart(old[old.length - 1 - bottom], current[current.length - 1 - bottom]) === 0
  ) {
    bottom += 1;
  }
  let changed = 0;
  const middle = Math.max(old.length, current.length) - bottom;
  for (let row = top; row < middle; row += 1) {
    const [one, other] = [old, current].map((rows) =>
      row < rows.length - bottom ? rows[row] : undefined,
    );
    changed += cellsApart(one, other);
  }
  return changed;
}

function cellsApart(
  one: readonly RawValue[] | undefined,
  other: readonly RawValue[] | undefined,
): number {
  let apart = 0;
  const width = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let at = 0; at < width; at += 1) {
    if ((one?.[at] ?? "") !== (other?.[at] ?? "")) apart += 1;
  }
  return apart;
}

function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function lastRowOf(sheet: SheetSnapshot | undefined): number {
  return sheet ? sheet.firstRow + sheet.values.length - 1 : -1;
}

function valueAt(sheet: SheetSnapshot | undefined, row: number, column: number): RawValue {
  return sheet?.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
}
