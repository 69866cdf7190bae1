import type { AppendixTable } from "../../domain/tables/table";
import type { Area } from "../base/address";
import type { WantedSheet } from "../base/sheets";
import type { TableLayout } from "./layout";

/** Lines of a sheet that a chart takes beside its table, and columns. */
export const CHART_LINES = 22;
export const CHART_COLUMNS = 9;

/** The sheet that a table belongs on: its appendix, or one sheet for all that the report does not print. */
export function homeOf({ appendix }: AppendixTable): WantedSheet {
  return appendix === null
    ? { sheet: "further", wanted: "Further tables" }
    : { sheet: `appendix_${appendix}`, wanted: `Appendix ${appendix}` };
}

/** Lines that a table takes from its caption on, its chart included. */
export function heightOf(table: AppendixTable, layout: TableLayout): number {
  const lines = layout.lines.length;
  return table.chart ? Math.max(lines, CHART_LINES + 1) : lines;
}

/** The cells a table takes, from the cell of its caption. */
export function areaFrom(row: number, column: number, layout: TableLayout): Area {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + layout.lines.length - 1,
    lastColumn: column + layout.width - 1,
  };
}

/** The cells a table's chart covers: right of the table, from the line below its caption. */
export function chartArea(area: Area): Area {
  return {
    firstRow: area.firstRow + 1,
    firstColumn: area.lastColumn + 2,
    lastRow: area.firstRow + CHART_LINES,
    lastColumn: area.lastColumn + 1 + CHART_COLUMNS,
  };
}

/** The cells of `next` that `before` does not have, as up to two areas: below, and to the right. */
export function growth(before: Area, next: Area): readonly Area[] {
  const grown: Area[] = [];
  if (next.lastRow > before.lastRow) grown.push({ ...next, firstRow: before.lastRow + 1 });
  if (next.lastColumn > before.lastColumn) {
    const lastRow = Math.min(before.lastRow, next.lastRow);
    grown.push({ ...next, firstColumn: before.lastColumn + 1, lastRow });
  }
  return grown;
}
