import type { ReadingProblem } from "../../../domain/records/readingProblem";
import type { SheetColumn } from "../../headings/columns/sheetColumns";
import { SMALLEST_SERIAL } from "../../layout/asides";
import { asColumn, asRow, type SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { Reservation } from "../../snapshot/values/reading";
import { tidy } from "../../snapshot/values/tidyText";
import { crossedKind } from "../../snapshot/values/yesNo";
import type { ReadColumn } from "./cellReader";

/** A column whose totals are checked, and what its figures are. */
export interface TotalledColumn {
  readonly read: Omit<ReadColumn, "column" | "index">;
  readonly column: SheetColumn;
  /** Whether its cells are figures to be added up, marks of a yes to be counted, or anything to be counted. */
  readonly adds: "figures" | "marks" | "cells";
}

/** Rows of totals of which the figures are no counts. */
const NO_COUNT = /^(?:average|mean|median)\b/i;

/** Rows of totals that speak of everything above, not of the rows since the last total. */
const OF_ALL = /^(?:grand|overall|running|year)\b/i;

/**
 * Compares the figures in rows of totals with the rows above them: those since the last total, or all. A
 * figure may be a sum, a number of rows filled in, or a number of different references.
 */
export function checkTotals(
  grid: SheetGrid,
  rows: readonly number[],
  totals: readonly number[],
  columns: readonly TotalledColumn[],
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let previous = -1;
  totals.forEach((total, i) => {
    const cells = grid.rowAt(total);
    const label = tidy(String(cells.find((value) => typeof value === "string" && value !== "")));
    const above = rows.filter((row) => row < total);
    const since = above.filter((row) => row > previous);
    previous = total;
    if (NO_COUNT.test(label)) return;
    const ofAll = OF_ALL.test(label) || since.length === 0 || i === totals.length - 1;
    for (const column of columns) {
      const printed = cells[column.column.index];
      if (typeof printed !== "number") continue;
      // A date in a row of totals says as at when they are.
      if (column.adds !== "figures" && printed >= SMALLEST_SERIAL) continue;
      const readings = [since, above].map((span) => figures(grid, span, column));
      if (readings.some((possible) => possible.includes(printed))) continue;
      const [expected] = readings[ofAll ? 1 : 0] ?? [];
      problems.push(disagreement(column, total, printed, expected ?? 0));
    }
  });
  return problems;
}

/** What a total of a column could say, the likeliest first. */
function figures(
  grid: SheetGrid,
  rows: readonly number[],
  { column, adds }: TotalledColumn,
): readonly number[] {
  let sum = 0;
  let filled = 0;
  let marks = 0;
  const different = new Set<RawValue>();
  for (const row of rows) {
    const value = grid.rowAt(row)[column.index] ?? "";
    if (value === "") continue;
    filled += 1;
    different.add(value);
    if (typeof value === "number") sum += value;
    if (isMark(value)) marks += 1;
  }
  const counts = [filled, different.size, rows.length];
  if (adds === "figures") return [sum, ...counts];
  return adds === "marks" ? [marks, ...counts] : counts;
}

function isMark(value: RawValue): boolean {
  if (typeof value === "number") return value === 1;
  if (typeof value === "boolean") return value;
  const reading = crossedKind.text(tidy(value));
  return !(reading instanceof Reservation) && reading === true;
}

function disagreement(
  { read, column }: TotalledColumn,
  row: number,
  printed: number,
  expected: number,
): ReadingProblem {
  const source = { layout: read.layout, row: asRow(row) };
  return {
    kind: "total disagrees",
    dataset: read.dataset,
    field: read.field,
    heading: read.heading,
    cell: { sheet: read.layout.sheet, row: source.row, column: asColumn(column.column) },
    source,
    found: String(printed),
    suggestion: String(expected),
  };
}
