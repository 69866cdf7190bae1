import { type Slices, toEnd } from "../../domain/slices";
import type { Area } from "./address";

/** A cell within one sheet, zero-based. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells as few rectangles, by column and row: cells below one another are joined first, since one late
 * step is often late for rows on end, then equal runs in neighbouring columns. Exactly the given cells are
 * covered, each once.
 */
export function rectangles(cells: readonly SheetCell[]): readonly Area[] {
  return toEnd(rectanglesInSlices(cells));
}

/** The same in slices. */
export function* rectanglesInSlices(cells: readonly SheetCell[]): Slices<readonly Area[]> {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  for (const [column, rows] of byColumn(cells)) {
    yield 0;
    for (const [key, area] of open) {
      if (area.lastColumn < column - 1) {
        done.push(area);
        open.delete(key);
      }
    }
    for (const { firstRow, lastRow } of runs(rows)) {
      const key = `${firstRow}:${lastRow}`;
      const left = open.get(key) ?? { firstRow, lastRow, firstColumn: column };
      open.set(key, { ...left, lastColumn: column });
    }
  }
  yield 0;
  for (const area of open.values()) done.push(area);
  return done.sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
}

/** The rows of the cells in each column, from the first column on. */
function byColumn(cells: readonly SheetCell[]): readonly (readonly [number, number[]])[] {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = columns.get(column);
    if (rows) rows.push(row);
    else columns.set(column, [row]);
  }
  return [...columns].sort(([a], [b]) => a - b);
}

/** Runs of rows below one another. */
function runs(rows: readonly number[]): readonly Pick<Area, "firstRow" | "lastRow">[] {
  const found: { firstRow: number; lastRow: number }[] = [];
  let last: { firstRow: number; lastRow: number } | undefined;
  for (const row of Int32Array.from(rows).sort()) {
    if (last && row <= last.lastRow + 1) last.lastRow = row;
    else {
      last = { firstRow: row, lastRow: row };
      found.push(last);
    }
  }
  return found;
}
