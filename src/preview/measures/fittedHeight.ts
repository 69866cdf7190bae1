import type { SheetStore } from "../../standin/store/model/workbook";
import { cellLook } from "../looks/cellLook";
import { textWidth } from "../looks/textWidth";
import type { Axis } from "./axis";

const LINE = 1.33;
const PADDING = 6;

/** Pixels that a row needs for the fonts and the wrapped texts in it, as Excel fits a row without its own height. */
export function fittedHeight(sheet: SheetStore, index: number, columns: Axis): number {
  const row = sheet.cells.rows.row(index);
  if (row === undefined) return 0;
  const heights = sheet.cells.rows.cells(row).map((cell) => {
    if (cell.kind === "blank") return 0;
    const { css, wraps } = cellLook(sheet.workbook, cell.style);
    const size = Number(css.fontSize ?? 0);
    const lines =
      wraps && cell.kind === "text"
        ? linesOf(String(cell.value), css, columns.size(cell.column) - PADDING)
        : 1;
    return Math.ceil(lines * size * LINE);
  });
  return Math.max(0, ...heights);
}

function linesOf(text: string, css: Parameters<typeof textWidth>[1], width: number): number {
  const lines = text
    .split("\n")
    .map((line) => Math.ceil(textWidth(line, css) / Math.max(1, width)));
  return lines.reduce((sum, count) => sum + Math.max(1, count), 0);
}
