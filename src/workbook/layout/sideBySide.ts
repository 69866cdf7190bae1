import type { SheetGrid } from "../snapshot/sheetGrid";
import type { SheetSnapshot } from "../snapshot/snapshot";
import type { HeaderBlock } from "./headerBlock";

/**
 * The place in a row's cells where a second table begins beside the first: it says again whose its rows are, after a
 * blank column or of others in the same rows. `null` where there is none.
 * @param identityNamed the fields saying whose a row is that a heading surely names, in lower case
 */
export function secondTable(
  { block, grid }: { readonly block: HeaderBlock; readonly grid: SheetGrid },
  identityNamed: (heading: string) => readonly number[],
): number | null {
  const leaves = block.lines.map((lines) => (lines.at(-1) ?? "").toLowerCase());
  const whose = leaves.map(identityNamed);
  for (let column = 1; column < leaves.length; column += 1) {
    const own = whose[column] ?? [];
    if (own.length === 0) continue;
    const first = whose.findIndex((fields) => fields.some((field) => own.includes(field)));
    if (first === column) continue;
    const isAgain = leaves[first] === leaves[column];
    if (isBlank(grid, column - 1, block.firstRow)) return column;
    if (isAgain && saysOthers(grid, first, column, block.lastRow)) return column;
  }
  return null;
}

function isBlank(grid: SheetGrid, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < grid.endRow; row += 1) {
    if ((grid.rowAt(row)[column] ?? "") !== "") return false;
  }
  return true;
}

function saysOthers(grid: SheetGrid, one: number, other: number, lastRow: number): boolean {
  for (let row = lastRow + 1; row < grid.endRow; row += 1) {
    const cells = grid.rowAt(row);
    const [left = "", right = ""] = [cells[one], cells[other]];
    if (left !== "" && right !== "" && String(left) !== String(right)) return true;
  }
  return false;
}

/** The columns of a sheet from one place in its rows to another, the second not included. */
export function columnsOfSheet(sheet: SheetSnapshot, first: number, end?: number): SheetSnapshot {
  return {
    ...sheet,
    firstColumn: sheet.firstColumn + first,
    values: sheet.values.map((cells) => cells.slice(first, end)),
  };
}
