import type { Area } from "../address";

/** A cell within one sheet, zero-based. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells as few rectangles, by column and row: cells below one another are joined first, since one late
 * step is often late for rows on end, then equal runs in neighbouring columns. Exactly the given cells are
 * covered, each once.
 */
export function rectangles(cells: readonly Spot[]): readonly Area[] {
  const open = new Map<string, Area>();
  const done: Area[] = [];
  let column = -1;
  for (const run of runs(cells)) {
    if (run.firstColumn !== column) {
      column = run.firstColumn;
      for (const [key, area] of open) {
        if (area.lastColumn < column - 1) {
          done.push(area);
          open.delete(key);
        }
      }
    }
    const key = `${run.firstRow}:${run.lastRow}`;
    const left = open.get(key);
    open.set(key, left ? { ...left, lastColumn: column } : run);
  }
  done.push(...open.values());
  return done.sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
}

/** Runs of cells below one another, by column and row. */
function runs(cells: readonly Spot[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: Area[] = [];
  for (const { row, column } of sorted) {
    const last = found.at(-1);
    if (last && last.firstColumn === column && row <= last.lastRow + 1) {
      found[found.length - 1] = { ...last, lastRow: row };
    } else {
      found.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return found;
}
