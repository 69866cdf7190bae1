import type { Count, Share } from "./counts";
import { derivation } from "./derive";
import { cannotBeWorkedOut, LARGEST_SMALL_COUNT, type Partition, partition } from "./solve";

/** Which counts are hidden, and why. */
export type Hidden = ReadonlyMap<number, "small" | "gives another away">;

/**
 * Hides every count of 1 to 5, then further counts until none of the hidden ones can be worked out from
 * what is left, in rows, in columns, across tables or through a percentage. Of the counts that would do,
 * totals come last and the first ones first, whatever their size: a choice by size would tell of it to a reader
 * who knows how it is made. Zeros are never hidden.
 */
export function suppress(counts: readonly Count[], shares: readonly Share[]): Hidden {
  const parts = partition(counts);
  const hidden = new Map<number, "small" | "gives another away">();
  for (const count of counts) {
    if (count.value <= LARGEST_SMALL_COUNT) hidden.set(count.id, "small");
    else if (count.overlapping) hidden.set(count.id, "gives another away");
  }
  const safe = new Set<number>();
  const byCost = [...counts].sort((a, b) => cost(a, shares) - cost(b, shares) || a.id - b.id);
  for (;;) {
    const target = counts.find(({ id }) => hidden.has(id) && !safe.has(id));
    if (!target) return hidden;
    const shown = byCost.filter(({ id }) => !hidden.has(id));
    const tells = derivation(target, shown, parts)?.[0];
    if (tells) {
      hidden.set(tells.id, "gives another away");
      continue;
    }
    const proved = cannotBeWorkedOut(target, counts, parts, new Set(hidden.keys()));
    for (const id of proved ?? []) safe.add(id);
    if (proved) continue;
    const next = nearest(target, shown, parts);
    if (next) hidden.set(next.id, "gives another away");
    // Nothing that bears on it is shown any more.
    else safe.add(target.id);
  }
}

/** The least costly of the shown counts that stand in one sum with the target, or as near to it as any does. */
function nearest(target: Count, shown: readonly Count[], { cells }: Partition): Count | undefined {
  for (const reach of reaches(target.id, cells)) {
    const found = shown.find(({ id }) => reach.has(id));
    if (found) return found;
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

/** How much a reader loses with a count: totals and denominators most. */
function cost(count: Count, shares: readonly Share[]): number {
  const percentages = shares.filter(({ denominator }) => denominator === count).length;
  return (count.total ? TOTALS_LAST : 0) + percentages;
}
