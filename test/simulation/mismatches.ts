import { demandsOf } from "./demands";
import { type Found, foundIn } from "./found";
import { LAYOUTS, type Layout, sheetsOf } from "./layouts";
import type { Story } from "./story";
import type { Tracker } from "./tracker";
import { unmet } from "./unmet";
import { untrue } from "./untrue";

/** Something that the add-in said, or did not say, against the truth. */
export interface Mismatch {
  /** What is wrong, the same for all of its kind. */
  readonly kind: string;
  readonly layout: Layout;
  readonly story: Story;
  /** The facts of the one that is wrong. */
  readonly says: string;
}

/** All that is wrong with what is found in a tracker, in each layout. */
export function mismatchesOf(tracker: Tracker): readonly Mismatch[] {
  return LAYOUTS.flatMap((layout) => {
    const found = foundIn(sheetsOf(tracker, layout), tracker.world.asAt);
    return mismatchesIn(tracker, layout, found);
  });
}

/** What is wrong with findings of a tracker in one layout. */
export function mismatchesIn(
  tracker: Tracker,
  layout: Layout,
  found: readonly Found[],
): readonly Mismatch[] {
  return tracker.stories.flatMap((story) => {
    const demands = demandsOf(tracker, story, layout);
    const own = found.filter(({ owner }) => owner.story === story);
    const wrong = [
      ...demands.flatMap((demand) => unmet(demand, own, tracker.world.asAt, story)),
      ...own.flatMap((one) => untrue(one, { demands, layout, story, tracker })),
    ];
    return wrong.map((one) => ({ ...one, layout, story }));
  });
}
