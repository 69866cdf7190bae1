import type { RawValue } from "../../workbook/snapshot/snapshot";
import { asRead, longCodeOf } from "../base/valueCode";

/** The cells of a sheet from its first used row and column on, counted from 0. */
export interface SheetValues {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly RawValue[])[];
}

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Letters of one code. */
const CODE = 8;
/** What stands before the code of a whole row, where no cell of it tells it apart. */
const WHOLE_ROW = "=";
/** How many cells of a row are kept: more than half of them are to be found again. */
const MOST_CELLS = 5;

/**
 * What tells a sheet's cells from one another, wherever rows and columns go: the heading of the column, and the cells
 * of the row whose value no other row has in their column. A mark is 16 to 48 letters, from which no value can be read.
 * A row that no cell tells apart is known by all that it holds, at its place, while the sheet is as long as it was.
 */
export function markerOf(sheet: SheetValues): (place: Place) => string {
  const columns = columnsOf(sheet);
  const counts = new Map<string, number>();
  for (const row of sheet.values) {
    for (const key of keysOf(row, columns)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ row, column }) => {
    const keys = keysOf(sheet.values[row - sheet.firstRow] ?? [], columns);
    const telling = keys.filter((key) => counts.get(key) === 1).slice(0, MOST_CELLS);
    const heading = longCodeOf(columns[column - sheet.firstColumn] ?? "");
    if (telling.length > 0) return heading + telling.map(longCodeOf).join("");
    return heading + WHOLE_ROW + wholeRow(keys, sheet);
  };
}

/**
 * Finds marked cells again.
 * @returns the cell that bears a mark; `undefined` where there is none, or where it cannot be told from another.
 */
export function finderOf(
  sheet: SheetValues,
  marks: readonly string[],
): (mark: string, was: Place) => Place | undefined {
  const columns = columnsOf(sheet);
  const columnOf = new Map(columns.map((key, at) => [longCodeOf(key), sheet.firstColumn + at]));
  const wanted = new Set(marks.flatMap(codesOf));
  const rowsWith = new Map<string, number[]>();
  for (const [at, row] of sheet.values.entries()) {
    for (const code of keysOf(row, columns).map(longCodeOf)) {
      if (!wanted.has(code)) continue;
      const rows = rowsWith.get(code);
      if (rows) rows.push(sheet.firstRow + at);
      else rowsWith.set(code, [sheet.firstRow + at]);
    }
  }
  return (mark, was) => {
    const column = columnOf.get(mark.slice(0, CODE));
    if (column === undefined) return undefined;
    const row = mark.startsWith(WHOLE_ROW, CODE)
      ? sameRow(sheet, columns, { mark, row: was.row })
      : rowWithMost(
          codesOf(mark).map((code) => rowsWith.get(code) ?? []),
          codesOf(mark).length,
        );
    return row === undefined ? undefined : { row, column };
  };
}

/** The codes of the cells that tell a row apart. */
function codesOf(mark: string): readonly string[] {
  if (mark.startsWith(WHOLE_ROW, CODE)) return [];
  return mark.slice(CODE).match(new RegExp(`.{${CODE}}`, "g")) ?? [];
}

/** The one row that has more than half of the cells, and more of them than any other row. */
function rowWithMost(found: readonly (readonly number[])[], cells: number): number | undefined {
  const counts = new Map<number, number>();
  for (const row of found.flat()) counts.set(row, (counts.get(row) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const rows = [...counts].filter(([, count]) => count === most);
  return rows.length === 1 && most * 2 > cells ? rows[0]?.[0] : undefined;
}

function sameRow(
  sheet: SheetValues,
  columns: readonly string[],
  { mark, row }: { readonly mark: string; readonly row: number },
): number | undefined {
  const keys = keysOf(sheet.values[row - sheet.firstRow] ?? [], columns);
  return mark.endsWith(WHOLE_ROW + wholeRow(keys, sheet)) ? row : undefined;
}

function wholeRow(keys: readonly string[], { firstRow, values }: SheetValues): string {
  return longCodeOf([`${firstRow} ${values.length}`, ...keys].join("\n"));
}

/** Each column by the first thing that stands in it, and by its place among those that begin alike. */
function columnsOf({ values }: SheetValues): readonly string[] {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headings = Array.from({ length: width }, (_, column) =>
    asRead(values.find((row) => (row[column] ?? "") !== "")?.[column] ?? ""),
  );
  const totals = new Map<string, number>();
  for (const heading of headings) totals.set(heading, (totals.get(heading) ?? 0) + 1);
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const place = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, place);
    return [heading, [place, totals.get(heading)].join(" of ")].join("\n");
  });
}

/** The filled cells of a row, each with its column. */
function keysOf(row: readonly RawValue[], columns: readonly string[]): readonly string[] {
  return row.flatMap((value, at) => (value === "" ? [] : [`${columns[at]}\n${asRead(value)}`]));
}
