import { columnLetters } from "../address/a1";
import { type Area, columnsOf, rowsOf } from "../address/area";
import { quotedSheetName } from "../address/sheetName";
import type { Cell } from "../cells/cell";
import type { SheetStore } from "../model/workbook";

/** Which way a chart reads its cells. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** The cells of one series. */
export interface SeriesSource {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

/**
 * Finds the series in a range as Excel does: a first row of texts names them, a first column of
 * texts names the categories, and the longer side runs along the series.
 */
export function seriesIn(sheet: SheetStore, area: Area, by: SeriesBy): readonly SeriesSource[] {
  const down = by === "Auto" ? rowsOf(area) >= columnsOf(area) : by === "Columns";
  const top = hasHeadings(sheet, { ...area, bottom: area.top }, "right") ? 1 : 0;
  const left = hasHeadings(sheet, { ...area, right: area.left }, "down") ? 1 : 0;
  const body = { ...area, top: area.top + top, left: area.left + left };
  const across = { ...body, top: area.top, bottom: area.top };
  const along = { ...body, left: area.left, right: area.left };
  if (down) {
    return indexes(body.left, body.right).map((column) => ({
      name: top === 0 ? null : { ...across, left: column, right: column },
      categories: left === 0 ? null : along,
      values: { ...body, left: column, right: column },
    }));
  }
  return indexes(body.top, body.bottom).map((row) => ({
    name: left === 0 ? null : { ...along, top: row, bottom: row },
    categories: top === 0 ? null : across,
    values: { ...body, top: row, bottom: row },
  }));
}

/** Whether the cells of an edge, its corner aside, are texts; a lone cell is its own corner. */
function hasHeadings(sheet: SheetStore, edge: Area, along: "right" | "down"): boolean {
  const inner =
    along === "right" ? { ...edge, left: edge.left + 1 } : { ...edge, top: edge.top + 1 };
  const cells = [
    ...sheet.cells.within(inner.left > inner.right || inner.top > inner.bottom ? edge : inner),
  ];
  return cells.length > 0 && cells.some(([, cell]) => cell.kind === "text");
}

const indexes = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** An area as a chart's formula names it. */
export function chartFormula(sheet: SheetStore, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const [first, last] = [corner(top, left), corner(bottom, right)];
  return `${quotedSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

/** The cells of an area in reading order; places without a cell are left out. */
export const cellsInOrder = (
  sheet: SheetStore,
  area: Area,
): readonly (readonly [index: number, cell: Cell])[] =>
  [...sheet.cells.within(area)].map(([row, cell]) => [
    (row - area.top) * columnsOf(area) + cell.column - area.left,
    cell,
  ]);
