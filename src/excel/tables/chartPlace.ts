import { noteRoom } from "./wrapping";

/** Lines of a sheet that a chart takes below its table, and points of one of them, as high as Excel's own. */
export const CHART_LINES = 20;
const CHART_LINE = 15;

/** Points by which a chart ends before its last line does, so that its frame is on no other page. */
const ABOVE_A_BREAK = 5;

/** Points of a column of which nobody said how wide it is. */
const COLUMN = 48;

/** Lines between a table and its chart, and between one chart and the next. */
const ABOVE_CHART = 1;

/** Lines that a table's charts add to it, one under the other. */
export function linesOfCharts(charts: number): number {
  return charts * (ABOVE_CHART + CHART_LINES);
}

/** Points of a chart below a table of so many columns. */
export function chartSize(width: number): { readonly width: number; readonly height: number } {
  return { width: noteRoom(width), height: CHART_LINES * CHART_LINE - ABOVE_A_BREAK };
}

/** Lines between the end of a table and one of its charts, the first being 0. */
export function linesAbove(place: number): number {
  return linesOfCharts(place) + ABOVE_CHART;
}

/** Cells that charts cover, or come to cover: from the line below a table, so many lines down. */
export function belowTable(
  caption: Excel.Range,
  { lines, width, from, count }: BelowTable,
): Excel.Range {
  return caption
    .getCell(0, 0)
    .getOffsetRange(lines + from, 0)
    .getAbsoluteResizedRange(count, Math.ceil(noteRoom(width) / COLUMN));
}

interface BelowTable {
  /** Lines and columns of the table. */
  readonly lines: number;
  readonly width: number;
  /** Lines below its last, from 0, and how many. */
  readonly from: number;
  readonly count: number;
}
