import type { SheetRow } from "../xlsx/sheet";

/** A row with whether it stays on the page of the one after it. */
export interface PageRow extends SheetRow {
  readonly keptWithNext?: boolean;
}

/** How few rows of a table may stand on their own page. */
const FEWEST = 3;

/**
 * Rows after which a new page begins, from 1. What is kept together is not parted where a page holds it.
 * @param repeated How many rows from the first stand at the top of each page.
 * @param height Points of a page.
 */
export function breaksOf(
  rows: readonly PageRow[],
  repeated: number,
  height: number,
): readonly number[] {
  const top = heightOfAll(rows.slice(0, repeated));
  const breaks: number[] = [];
  let used = top;
  for (const [from, to] of blocksOf(rows, repeated)) {
    const needed = heightOfAll(rows.slice(from, to));
    if (used + needed > height && used > top) {
      breaks.push(from);
      used = top;
    }
    used += needed;
  }
  return breaks;
}

/** Rows that stand together, after those that are repeated: from an index, inclusive, to another, exclusive. */
function blocksOf(
  rows: readonly PageRow[],
  repeated: number,
): readonly (readonly [from: number, to: number])[] {
  const blocks: [number, number][] = [];
  let from = repeated;
  rows.forEach((row, index) => {
    if (index < repeated || (row.keptWithNext && index < rows.length - 1)) return;
    blocks.push([from, index + 1]);
    from = index + 1;
  });
  return blocks;
}

/** Keeps the first rows and the last together, so that no page holds one line alone. */
export function withEndsKept(rows: readonly PageRow[]): readonly PageRow[] {
  return rows.map((row, index) => {
    if (index === rows.length - 1) return row;
    const isNearAnEnd = index < FEWEST - 1 || index >= rows.length - FEWEST;
    return isNearAnEnd ? { ...row, keptWithNext: true } : row;
  });
}

const heightOfAll = (rows: readonly SheetRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
