import type { CopyChoice, LookedThrough } from "../../../../workflows/scrutinyCopy";

/**
 * The team's own words to show: those of the chosen tables, and those for which a copy was stopped and that are still in
 * it: the council's name as it is, other words that were to stand in place of some.
 */
export function wordsShown(
  ofTables: readonly LookedThrough[],
  stoppedBy: readonly LookedThrough[],
  { answers = [], council }: CopyChoice,
): readonly LookedThrough[] {
  const inTheirPlace = new Set(answers.map(({ instead }) => instead));
  const known = new Set(ofTables.map(({ team }) => team));
  const further = stoppedBy.filter((one, place) => {
    const isStill = one.of === "council" ? one.team === council : inTheirPlace.has(one.team);
    const isFirst = stoppedBy.findIndex(({ team }) => team === one.team) === place;
    return isStill && isFirst && !known.has(one.team);
  });
  return [...further, ...ofTables];
}
