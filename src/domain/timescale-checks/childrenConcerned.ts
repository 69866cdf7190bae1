import type { Remark } from "../findings/finding";
import type { Clock } from "../people/clock";
import type { Person } from "../people/people";
import { NO_DAY } from "../records/daysOfLog";
import { known } from "../records/field";
import { cellInWords, cellOf } from "../records/source";

/**
 * Of which children of a family a clock's finding is: how many, where it is the same for all who are on a plan, else
 * which. Nothing where it is the family's one child, or its children are not recorded.
 */
export function childrenConcerned(place: number, clocks: readonly Clock[]): readonly Remark[] {
  const clock = clocks[place];
  if (!clock) return [];
  const others = siblingsOf(place, clocks);
  const children = clock.children.filter((child) => child !== null);
  if (others === 0) {
    return children.length > 1 ? [{ code: "children", count: children.length, refs: [] }] : [];
  }
  if (children.length === 0) return [];
  return [{ code: "children", count: children.length, refs: children.map(refOf) }];
}

/** How many of the family's children on a plan have another clock: clocks of one family follow one another. */
function siblingsOf(place: number, clocks: readonly Clock[]): number {
  const family = clocks[place]?.family;
  if (family === undefined) return 0;
  let others = 0;
  for (const step of [-1, 1]) {
    for (let at = place + step; clocks[at]?.family === family; at += step) {
      const other = clocks[at];
      if (other && other.stopped === NO_DAY) others += other.children.length;
    }
  }
  return others;
}

/** A child by its reference, else by its row; never by its name. */
export function refOf({ firstRow }: Person): string {
  return known(firstRow.childRef) ?? cellInWords(cellOf(firstRow.sources[0], "childRef"));
}
