import type { Count, Share } from "./counts";
import { cannotBeWorkedOut, type Partition, partition } from "./solve";

/** Counts of 1 to 5 are hidden: the Department for Education's rule for published statistics. */
export const LARGEST_SMALL_COUNT = 5;

/** Which counts are hidden, and why. */
export type Hidden = ReadonlyMap<number, "small" | "gives another away">;

/**
 * Hides every count of 1 to 5, then further counts until none of the hidden ones can be worked out from
 * what is left, in rows, in columns, across tables or through a percentage. Of the counts that would do,
 * totals come last and smaller ones first; zeros are never hidden.
 */
export function suppress(counts: readonly Count[], shares: readonly Share[]): Hidden {
  const parts = partition(counts);
  const hidden = new Map<number, "small" | "gives another away">();
  for (const count of counts) {
    if (count.value <= LARGEST_SMALL_COUNT) hidden.set(count.id, "small");
    else if (count.overlapping) hidden.set(count.id, "gives another away");
  }
  const ids = () => new Set(hidden.keys());
  const safe = new Set<number>();
  for (;;) {
    const target = counts.find(({ id }) => hidden.has(id) && !safe.has(id));
    if (!target) return hidden;
    const proved = cannotBeWorkedOut(target, counts, parts, ids());
    for (const id of proved ?? []) safe.add(id);
    if (proved) continue;
    const next = chooseNext(target, counts, parts, ids(), shares);
    if (next) hidden.set(next.id, "gives another away");
    // Nothing that bears on it is shown any more.
    else safe.add(target.id);
  }
}

/**
 * The count to hide so that `target` can no longer be worked out; where none does it alone, the least costly
 * one that stands in one sum with it.
 */
function chooseNext(
  target: Count,
  counts: readonly Count[],
  parts: Partition,
  hidden: ReadonlySet<number>,
  shares: readonly Share[],
): Count | undefined {
  const byId = new Map(counts.map((count) => [count.id, count]));
  for (const reach of reaches(target.id, parts.cells)) {
    const candidates = [...reach]
      .filter((id) => !hidden.has(id))
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => cost(a, shares) - cost(b, shares) || a.id - b.id);
    const enough = candidates.find((count) =>
      cannotBeWorkedOut(target, counts, parts, new Set(hidden).add(count.id)),
    );
    if (enough) return enough;
    if (candidates[0]) return candidates[0];
  }
  return undefined;
}

/**
 * Counts that stand in one sum with the target (they share rows with a count that shares rows with it), then
 * the ones that stand in one sum with those, and so on.
 */
function* reaches(target: number, cells: readonly (readonly number[])[]) {
  let reached: ReadonlySet<number> = new Set([target]);
  for (;;) {
    const wider = neighbours(neighbours(reached, cells), cells);
    if (wider.size === reached.size) return;
    reached = wider;
    yield wider;
  }
}

function neighbours(ids: ReadonlySet<number>, cells: readonly (readonly number[])[]) {
  return new Set([...ids, ...cells.filter((cell) => cell.some((id) => ids.has(id))).flat()]);
}

const TOTALS_LAST = 1e9;
const DENOMINATORS_LATE = 1e6;

/** How much a reader loses with a count: totals and denominators most, small counts least. */
function cost(count: Count, shares: readonly Share[]): number {
  const percentages = shares.filter(({ denominator }) => denominator === count).length;
  return (count.total ? TOTALS_LAST : 0) + percentages * DENOMINATORS_LATE + count.value;
}
