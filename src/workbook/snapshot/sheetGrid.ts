import type { Column, Row } from "../../domain/records/source";
import type { MergedArea, RawValue, SheetSnapshot } from "./snapshot";

/** One sheet's values by their place in the worksheet. Rows and columns are zero-based and the sheet's own. */
export interface SheetGrid {
  readonly snapshot: SheetSnapshot;
  readonly firstRow: number;
  readonly firstColumn: number;
  /** One past the last row and column. */
  readonly endRow: number;
  readonly endColumn: number;
  /** The value of a cell; blank outside the rectangle. */
  at(row: number, column: number): RawValue;
  /** The values of a row, to be indexed by `column - firstColumn`. */
  rowAt(row: number): readonly RawValue[];
}

const NO_CELLS: readonly RawValue[] = [];

/** Looks at a sheet as a grid. Vertically merged cells of data show their value in every row they span. */
export function sheetGrid(snapshot: SheetSnapshot): SheetGrid {
  const { firstRow, firstColumn } = snapshot;
  const values = unmergedDownwards(snapshot);
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rowAt = (row: number) => values[row - firstRow] ?? NO_CELLS;
  return {
    snapshot,
    firstRow,
    firstColumn,
    endRow: firstRow + values.length,
    endColumn: firstColumn + width,
    rowAt,
    at: (row, column) => rowAt(row)[column - firstColumn] ?? "",
  };
}

/** Rows with the values of one-column merges repeated downwards; all other rows are the snapshot's own. */
function unmergedDownwards(snapshot: SheetSnapshot): readonly (readonly RawValue[])[] {
  const downwards = snapshot.merged.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      lastRow > firstRow && firstColumn === lastColumn,
  );
  if (downwards.length === 0) return snapshot.values;
  const values: (readonly RawValue[])[] = [...snapshot.values];
  for (const area of downwards) fillDown(values, area, snapshot);
  return values;
}

function fillDown(
  values: (readonly RawValue[])[],
  { firstRow, lastRow, firstColumn }: MergedArea,
  snapshot: SheetSnapshot,
): void {
  const column = firstColumn - snapshot.firstColumn;
  const value = values[firstRow - snapshot.firstRow]?.[column];
  if (value === undefined || value === "") return;
  const end = Math.min(lastRow - snapshot.firstRow, values.length - 1);
  for (let row = firstRow - snapshot.firstRow + 1; row <= end; row += 1) {
    const cells = values[row];
    if (cells && cells[column] === "") values[row] = cells.with(column, value);
  }
}

/** Brands a zero-based row of the worksheet. */
export function asRow(row: number): Row {
  return row as Row;
}

/** Brands a zero-based column of the worksheet. */
export function asColumn(column: number): Column {
  return column as Column;
}
