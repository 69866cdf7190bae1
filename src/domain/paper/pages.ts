/** A row of a sheet as it is printed. */
export interface KeptRow {
  /** Points. */
  readonly height: number;
  /** Whether it stays on the page of the row after it. */
  readonly keptWithNext?: boolean;
  /** Whether it is blank and stands between what is printed: a page ends after it, and never before it. */
  readonly isGap?: boolean;
}

/** Rows that stand at the top of every page after their own: indexes, the first inclusive, the last exclusive. */
export interface RepeatedRows {
  readonly from: number;
  readonly to: number;
}

/** How few rows of a table may stand on a page of their own. */
const FEWEST = 3;

/**
 * Rows after which a new page begins, from 1. What is kept together is not parted where a page holds it.
 * @param repeated The rows repeated at the top of pages, or how many from the first.
 * @param height Points of a page.
 */
export function breaksOf(
  rows: readonly KeptRow[],
  repeated: number | RepeatedRows,
  height: number,
): readonly number[] {
  const { from: first, to: below } =
    typeof repeated === "number" ? { from: 0, to: repeated } : repeated;
  const top = heightOfAll(rows.slice(first, below));
  const isAtTop = first === 0;
  const breaks: number[] = [];
  let [used, begun] = isAtTop ? [top, false] : [0, false];
  for (const { from, to, isGap } of blocksOf(rows, isAtTop ? below : 0)) {
    const needed = heightOfAll(rows.slice(from, to));
    if (!isGap && used + needed > height && begun) {
      breaks.push(from);
      [used, begun] = [from >= below ? top : 0, false];
    }
    used += needed;
    begun ||= !isGap;
  }
  return breaks;
}

interface Block {
  readonly from: number;
  readonly to: number;
  readonly isGap: boolean;
}

/** Rows that stand together, after those that are repeated: from an index, inclusive, to another, exclusive. */
function blocksOf(rows: readonly KeptRow[], first: number): readonly Block[] {
  const blocks: Block[] = [];
  let from = first;
  rows.forEach((row, index) => {
    if (index < first || (row.keptWithNext && index < rows.length - 1)) return;
    blocks.push({ from, to: index + 1, isGap: from === index && row.isGap === true });
    from = index + 1;
  });
  return blocks;
}

/** Keeps the first rows and the last together, so that no page holds one line alone. */
export function withEndsKept<Row extends KeptRow>(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    if (index === rows.length - 1) return row;
    const isNearAnEnd = index < FEWEST - 1 || index >= rows.length - FEWEST;
    return isNearAnEnd ? { ...row, keptWithNext: true } : row;
  });
}

const heightOfAll = (rows: readonly KeptRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
