import type { RawValue } from "../../workbook/snapshot/snapshot";

/** Rows of values, and the row of the sheet that the first of them is in. */
export interface Rows {
  readonly firstRow: number;
  readonly values: readonly (readonly RawValue[])[];
}

/**
 * Where the rows of a sheet are now: a row that holds what it held is found again wherever rows were put in or taken
 * out, above it or below. Both readings begin with the same column.
 * @returns the row that each row is now; `undefined` for one that holds something else, or cannot be told from another.
 */
export function rowsNow(before: Rows, now: Rows): (row: number) => number | undefined {
  const old = before.values.map(keyOf);
  const current = now.values.map(keyOf);
  const shorter = Math.min(old.length, current.length);
  let top = 0;
  while (top < shorter && old[top] === current[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && old.at(-1 - bottom) === current.at(-1 - bottom)) bottom += 1;
  const between = placesOf(current.slice(top, current.length - bottom));
  const among = placesOf(old.slice(top, old.length - bottom));
  return (row) => {
    const at = row - before.firstRow;
    if (at < 0 || at >= old.length) return undefined;
    if (at < top) return now.firstRow + at;
    if (at >= old.length - bottom) return now.firstRow + current.length - old.length + at;
    const key = old[at] ?? "";
    const place = among.get(key) === null ? null : between.get(key);
    return place === null || place === undefined ? undefined : now.firstRow + top + place;
  };
}

/** The place of each row; `null` for rows that stand there twice. */
function placesOf(rows: readonly string[]): ReadonlyMap<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [place, row] of rows.entries()) places.set(row, places.has(row) ? null : place);
  return places;
}

/** What a row holds; blank cells at its end say nothing. */
function keyOf(row: readonly RawValue[]): string {
  const last = row.findLastIndex((value) => value !== "");
  return JSON.stringify(row.slice(0, last + 1));
}
