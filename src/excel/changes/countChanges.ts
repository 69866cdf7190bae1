import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** Cells that matter: which columns of a sheet, from which row to which. */
export interface WatchedCells {
  readonly sheet: string;
  readonly columns: readonly number[];
  readonly firstRow: number;
}

/**
 * Cells among those watched whose values differ between two readings of a workbook. A sheet that is gone
 * counts with every value it had; rows that were added count as well.
 */
export function countChanges(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  watched: readonly WatchedCells[],
): number {
  let changed = 0;
  for (const { sheet, columns, firstRow } of watched) {
    const old = sheetNamed(before, sheet);
    const current = sheetNamed(now, sheet);
    const lastRow = Math.max(lastRowOf(old), lastRowOf(current));
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (const column of columns) {
        if (valueAt(old, row, column) !== valueAt(current, row, column)) changed += 1;
      }
    }
  }
  return changed;
}

function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.name === name);
}

function lastRowOf(sheet: SheetSnapshot | undefined): number {
  return sheet ? sheet.firstRow + sheet.values.length - 1 : -1;
}

function valueAt(sheet: SheetSnapshot | undefined, row: number, column: number) {
  return sheet?.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
}
