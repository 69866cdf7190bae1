import {
  type Area,
  cellsOf,
  columnsOf,
  isEntireColumn,
  isEntireRow,
  rowsOf,
} from "../../store/address/area";
import type { Cell, CellValue } from "../../store/cells/cell";
import type { SheetStore } from "../../store/model/workbook";
import { invalidArgument } from "../../wire/apiError";
import type { Argument } from "../../wire/hostObject";
import type { RangeRef } from "../base/ref";

/** Whether a range has no end of its own: whole rows or columns. Excel tells and takes nothing of its single cells. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/** Cells that one read may take in; beyond it Excel gives `null`. */
export const READ_LIMIT = 5_000_000;

/**
 * One thing of every cell as rows of columns; `null` above Excel's limit for one read, and of whole rows or columns.
 * @param blank what a place without a cell gives
 */
export function grid<T>(
  { sheet, area }: RangeRef,
  blank: (row: number, column: number) => T,
  read: (cell: Cell, row: number) => T,
): T[][] | null {
  if (isUnbounded(area) || cellsOf(area) > READ_LIMIT) return null;
  sheet.workbook.calculation.bringUpToDate();
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const columns: T[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      columns.push(blank(row, column));
    rows.push(columns);
  }
  for (const [row, cell] of sheet.cells.glimpsed(area)) {
    const columns = rows[row - area.top];
    if (columns) columns[cell.column - area.left] = read(cell, row);
  }
  return rows;
}

/** The values of a range; a blank cell is the empty string. */
export const valuesOf = (range: RangeRef): CellValue[][] | null =>
  grid<CellValue>(
    range,
    () => "",
    (cell) => cell.value,
  );

/**
 * A value for every cell, as an add-in gives it: one for all, alone or as a list of one row of one column, or rows of
 * columns of the range's shape.
 */
export function perCell(given: Argument, area: Area): (row: number, column: number) => Argument {
  if (given === null) throw invalidArgument("A value is missing.");
  if (isUnbounded(area)) throw invalidArgument("The range has no end: whole rows or columns.");
  if (!Array.isArray(given)) return () => given;
  const rows: readonly Argument[] = given;
  const only = onlyValue(rows);
  if (only !== undefined) return () => only;
  const wide = columnsOf(area);
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === wide);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size or dimensions of the range (${rowsOf(area)} × ${wide}).`,
    );
  }
  return (row, column) => {
    const line: Argument = rows[row - area.top] ?? null;
    return Array.isArray(line) ? (line[column - area.left] ?? null) : null;
  };
}

/** The value of a list of one row of one column; `undefined` for any other list. */
function onlyValue(rows: readonly Argument[]): Argument | undefined {
  const [row] = rows;
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : undefined;
}

/** Walks every place of an area. */
export function eachPlace(
  sheet: SheetStore,
  area: Area,
  visit: (row: number, column: number) => void,
): void {
  if (cellsOf(area) > READ_LIMIT)
    throw invalidArgument(`${sheet.address(area)} has too many cells.`);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}
