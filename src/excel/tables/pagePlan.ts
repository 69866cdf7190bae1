import { fittingMost, roomOn, WIDEST } from "../../domain/paper/fitted";
import { breaksOf, type KeptRow } from "../../domain/paper/pages";
import { widthOf } from "../../domain/paper/textWidth";
import type { SheetPages } from "../pages/setUp";
import { CHART_LINES, linesAbove, linesOfCharts } from "./chartPlace";
import { HEADINGS_LINE } from "./layout";
import { sizeOf } from "./looks";
import type { StandingTable } from "./standing";
import { noteRoom } from "./wrapping";

/** Points of the rows and columns of a sheet, from the first. */
export interface Grid {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

/** Excel's own row and column where nothing was said. */
const ROW = 15;
const COLUMN = 48;

/** Rows of a table that stay with its headings, and with its notes. */
const WITH_AN_END = 3;

/**
 * Plans the pages of a sheet of tables: none is parted from its caption and notes, nor at all where a page holds it. Excel
 * repeats one row alone: the headings of the last table, on the pages after it begins.
 */
export function pagePlan(tables: readonly StandingTable[], grid: Grid): SheetPages {
  const inOrder = [...tables].sort((a, b) => a.area.firstRow - b.area.firstRow);
  const lastRow = Math.max(...inOrder.map(lastRowOf));
  const across = columnsOf(inOrder, grid);
  const down = (first: number, last: number) =>
    upTo(last + 1, grid.heights, ROW) - upTo(first, grid.heights, ROW);
  const fitted = fittingMost(
    across.points,
    inOrder.map(({ area }) => down(area.firstRow, area.lastRow)),
    inOrder.map((table) => down(table.area.firstRow, lastRowOf(table))),
  );
  const { height } = roomOn(fitted);
  const rows: KeptRow[] = Array.from({ length: lastRow + 1 }, (_, row) => ({
    height: grid.heights[row] ?? ROW,
    isGap: true,
  }));
  for (const table of inOrder) keepTogether(rows, table, height);
  const last = inOrder.at(-1)?.area.firstRow ?? 0;
  const titleRow = last + HEADINGS_LINE;
  const beginsAt = breaksOf(rows, { from: titleRow, to: titleRow + 1 }, height);
  return { ...fitted, lastRow, lastColumn: across.last, beginsAt, titleRow };
}

/** The last row that a table takes, its charts included. */
export function lastRowOf({ area, chartsBelow }: StandingTable): number {
  return area.lastRow + linesOfCharts(chartsBelow);
}

/**
 * The last column that is printed, and how wide all are together: words that run over their cell are printed whole, as
 * far as a page goes.
 */
function columnsOf(
  tables: readonly StandingTable[],
  { widths }: Grid,
): { last: number; points: number } {
  const words = tables.map(({ area, caption }) => {
    const run = Math.max(
      widthOf(caption, sizeOf("caption")),
      noteRoom(area.lastColumn - area.firstColumn + 1),
    );
    return upTo(area.firstColumn, widths) + run;
  });
  const needed = Math.min(Math.max(...words), WIDEST);
  let last = Math.max(...tables.map(({ area }) => area.lastColumn));
  while (upTo(last + 1, widths) < needed) last += 1;
  return { last, points: upTo(last + 1, widths) };
}

/** Points of the columns, or rows, before one. */
function upTo(end: number, sizes: readonly number[], usual = COLUMN): number {
  return Array.from({ length: end }, (_, at) => sizes[at] ?? usual).reduce(
    (sum, one) => sum + one,
    0,
  );
}

/** Keeps the rows of a table on one page; where a page does not hold them, its ends with what belongs to them. */
function keepTogether(rows: KeptRow[], table: StandingTable, height: number): void {
  const { area, rowLines } = table;
  const first = area.firstRow;
  const end = lastRowOf(table);
  const keep = (from: number, to: number) => {
    for (let at = from; at <= to; at += 1) {
      rows[at] = { height: rows[at]?.height ?? ROW, keptWithNext: at < to };
    }
  };
  const points = (from: number, to: number) =>
    rows.slice(from, to + 1).reduce((sum, row) => sum + row.height, 0);
  if (points(first, end) <= height) {
    keep(first, end);
    return;
  }
  for (let chart = 0; chart < table.chartsBelow; chart += 1) {
    // With the blank line above it: a frame right at the end of a page is printed on both.
    const begins = area.lastRow + linesAbove(chart);
    keep(begins, begins + CHART_LINES);
  }
  if (points(first, area.lastRow) <= height) {
    keep(first, area.lastRow);
    return;
  }
  const lineOf = (row: number) => first + (rowLines.at(row) ?? HEADINGS_LINE);
  for (let row = 0; row < rowLines.length; row += 1) {
    // The heading of a group stands between a row and the one before it.
    keep(row === 0 ? first : lineOf(row - 1) + 1, lineOf(row));
  }
  keep(first, lineOf(Math.min(WITH_AN_END, rowLines.length) - 1));
  keep(lineOf(-Math.min(WITH_AN_END, rowLines.length)), area.lastRow);
}
