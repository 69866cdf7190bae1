import { WIDEST, WIDEST_UPRIGHT } from "../../domain/paper/fitted";
import { widestWord, widthOf } from "../../domain/paper/textWidth";
import type { Line, TableLayout } from "./layout";
import { sizeOf } from "./looks";

/** Points beside the text of a cell. */
export const BESIDE_TEXT = 8;

/** Points that a column of figures has at least and at most, and the labels. A word that is longer than that is broken. */
const FIGURES_AT_LEAST = 48;
const FIGURES_AT_MOST = 200;
const LABELS_AT_LEAST = 180;
const LABELS_AT_MOST = 300;

/** Points by which Excel makes a column wider than it is told: its columns are a whole number of dots wide. */
const ROUNDED = 0.75;

/** Lines whose words stand within their columns; all others run over them. */
const IN_COLUMNS = ["headings", "body", "total"];

/** Points that a word of each column needs so as not to be broken, from the second column on. */
function needsOf({ lines, width }: TableLayout): readonly number[] {
  const inColumns = lines.filter(({ kind }) => IN_COLUMNS.includes(kind));
  return Array.from({ length: Math.max(0, width - 1) }, (_, at) => {
    const words = inColumns.map((line) => wordIn(line, at + 1));
    const needed = Math.max(FIGURES_AT_LEAST, ...words.map((word) => word + BESIDE_TEXT));
    return Math.ceil(Math.min(needed, FIGURES_AT_MOST));
  });
}

function wordIn({ kind, values }: Line, column: number): number {
  const value = values[column];
  return typeof value === "string" ? widestWord(value, sizeOf(kind)) : 0;
}

function labelsOf({ lines }: TableLayout): number {
  const labels = lines.filter(({ kind }) => IN_COLUMNS.includes(kind));
  const widths = labels.map(({ kind, values }) => widthOf(String(values[0] ?? ""), sizeOf(kind)));
  return Math.max(0, ...widths) + BESIDE_TEXT;
}

/**
 * Points of the columns of a sheet, from the first, on which tables stand below one another: no usual word of a column is
 * broken, labels wrap where they are long, and all fits on a page.
 */
export function columnsFor(layouts: readonly TableLayout[]): readonly number[] {
  const needs = layouts.map(needsOf);
  const most = Math.max(0, ...needs.map(({ length }) => length));
  const figures = Array.from({ length: most }, (_, at) =>
    Math.max(...needs.map((each) => each[at] ?? 0)),
  );
  const taken = figures.reduce((sum, each) => sum + each, 0);
  // Long tables need the height of a page that is not on its side: labels are not made wide for it to be turned.
  const isUpright = taken + LABELS_AT_LEAST + ROUNDED * (most + 1) <= WIDEST_UPRIGHT;
  const left = (isUpright ? WIDEST_UPRIGHT : WIDEST) - ROUNDED * (most + 1) - taken;
  const longest = Math.min(Math.max(...layouts.map(labelsOf)), LABELS_AT_MOST);
  return [Math.max(LABELS_AT_LEAST, Math.floor(Math.min(Math.ceil(longest), left))), ...figures];
}
