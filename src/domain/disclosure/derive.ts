import type { Count } from "./counts";
import type { Partition } from "./solve";

const NEARLY_ZERO = 1e-9;

/**
 * The published counts from which `target` follows by adding and subtracting alone, or `null` where it does
 * not. `published` is in the order in which counts should be used: earlier ones are preferred, and a later one
 * is used only where those before it do not suffice.
 */
export function derivation(
  target: Count,
  published: readonly Count[],
  { cells }: Partition,
): readonly Count[] | null {
  const column = new Map(published.map(({ id }, index) => [id, index]));
  const width = published.length;
  // One equation for each cell of the partition: the counts covering it, weighted, give the target's cover.
  const rows = cells
    .map((ids) => {
      const row = new Float64Array(width + 1);
      for (const id of ids) {
        const at = column.get(id);
        if (at !== undefined) row[at] = 1;
        if (id === target.id) row[width] = 1;
      }
      return row;
    })
    .filter((row) => row.some((value) => value !== 0));

  const weights = solveRows(rows, width);
  if (!weights) return null;
  return published.filter((_, index) => Math.abs(weights[index] ?? 0) > NEARLY_ZERO);
}

/** Gauss–Jordan elimination: weights that fulfil every row, those of unneeded columns 0; `null` if none do. */
function solveRows(rows: Float64Array[], width: number): Float64Array | null {
  const pivots: { readonly row: Float64Array; readonly at: number }[] = [];
  let left = rows;
  for (let at = 0; at < width && left.length > 0; at += 1) {
    const pivot = largestAt(left, at);
    const value = pivot?.[at] ?? 0;
    if (!pivot || Math.abs(value) < NEARLY_ZERO) continue;
    for (let i = at; i <= width; i += 1) pivot[i] = (pivot[i] ?? 0) / value;
    left = left.filter((row) => row !== pivot);
    for (const row of left) subtract(row, pivot, at, width);
    for (const { row } of pivots) subtract(row, pivot, at, width);
    pivots.push({ row: pivot, at });
  }
  if (left.some((row) => Math.abs(row[width] ?? 0) > NEARLY_ZERO)) return null;
  const weights = new Float64Array(width);
  for (const { row, at } of pivots) weights[at] = row[width] ?? 0;
  return weights;
}

function largestAt(rows: readonly Float64Array[], at: number): Float64Array | undefined {
  let largest: Float64Array | undefined;
  for (const row of rows) {
    if (Math.abs(row[at] ?? 0) > Math.abs(largest?.[at] ?? 0)) largest = row;
  }
  return largest;
}

function subtract(row: Float64Array, pivot: Float64Array, at: number, width: number): void {
  const factor = row[at] ?? 0;
  if (factor === 0) return;
  for (let i = at; i <= width; i += 1) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
}
