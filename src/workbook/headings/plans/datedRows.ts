import type { SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { isResultAwaited } from "../../snapshot/values/missingWords";
import { Reservation } from "../../snapshot/values/reading";
import { tidy } from "../../snapshot/values/tidyText";
import type { ReadingContext } from "../columns/readingContext";

/** Rows of a sheet that are looked at. */
const ROWS_LOOKED_AT = 500;

/** Longest text that is one word of a list, and no prose. */
const LONGEST_WORD = 60;

/** Dates are no round figures: a column in which most are multiples of this holds sums of money. */
const ROUND = 50;

/** A row of a sheet that was not read, and what it holds in columns of dates. */
export interface DatedRow {
  readonly cells: readonly RawValue[];
  /** Days, not a number where a formula without a result may give one. */
  readonly days: readonly number[];
}

/** The first rows of a sheet with their dates. */
export function datedRows(context: ReadingContext, grid: SheetGrid): readonly DatedRow[] {
  const end = Math.min(grid.endRow, grid.firstRow + ROWS_LOOKED_AT);
  const rows = Array.from({ length: end - grid.firstRow }, (_, at) =>
    grid.rowAt(grid.firstRow + at),
  );
  const dates = rows.map((cells) => cells.map((value) => dateIn(context, value)));
  const isDates = Array.from({ length: grid.endColumn - grid.firstColumn }, (_, column) =>
    isColumnOfDates(rows, dates, column),
  );
  return rows.map((cells, at) => ({
    cells,
    days: (dates[at] ?? []).filter(
      (day, column): day is number => day !== null && isDates[column] === true,
    ),
  }));
}

/** Stands for the day that a formula without a result may give: it is no number. */
const AWAITED = Number.NaN;

/** The day that a cell holds, or may hold; `null` where it is no date. */
function dateIn({ kinds }: ReadingContext, value: RawValue): number | null {
  if (typeof value === "boolean" || value === "") return null;
  if (typeof value === "string" && isResultAwaited(value)) return AWAITED;
  if (typeof value === "string" && (value.length > LONGEST_WORD || !/\d/.test(value))) return null;
  const read = typeof value === "number" ? kinds.date.number(value) : kinds.date.text(tidy(value));
  const day = read instanceof Reservation ? (read.value ?? null) : read;
  if (typeof day === "number") return day;
  return read instanceof Reservation && typeof value === "string"
    ? (read.dates?.[0] ?? null)
    : null;
}

/** Whether what a column holds, beside words, are dates and no sums. */
function isColumnOfDates(
  rows: readonly (readonly RawValue[])[],
  dates: readonly (readonly (number | null)[])[],
  column: number,
): boolean {
  let [found, others, round] = [0, 0, 0];
  rows.forEach((cells, at) => {
    const value = cells[column];
    if ((dates[at]?.[column] ?? null) === null) others += typeof value === "number" ? 1 : 0;
    else {
      found += 1;
      if (typeof value === "number" && value % ROUND === 0) round += 1;
    }
  });
  return found > 0 && others * 4 <= found && round * 2 <= found;
}

/** Whether a value is one word of a list, and no prose. */
export function isWord(value: RawValue): boolean {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_WORD;
}
