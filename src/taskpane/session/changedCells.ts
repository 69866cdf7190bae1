import type { CellRef } from "../../domain/records/source";
import type { CellChange } from "../../workflows/workflows";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/**
 * Tells whether a cell was changed. Where whole rows or columns of its sheet were, as when some are added or deleted,
 * nobody can say which cell is which any more: then nothing on that sheet is called changed.
 */
export function changedAmong(changes: readonly CellChange[]): (cell: CellRef) => boolean {
  const moved = new Set(changes.filter(isWhole).map(({ sheet }) => sheet));
  return ({ sheet, row, column }) =>
    !moved.has(sheet) &&
    changes.some(
      ({ sheet: changed, area }) =>
        changed === sheet &&
        row >= area.firstRow &&
        row <= area.lastRow &&
        column >= area.firstColumn &&
        column <= area.lastColumn,
    );
}

function isWhole({ area }: CellChange): boolean {
  const { firstColumn, firstRow, lastColumn, lastRow } = area;
  return (
    (firstColumn === 0 && lastColumn >= LAST_COLUMN) || (firstRow === 0 && lastRow >= LAST_ROW)
  );
}
