import type { Ground } from "../findings/checkResult";
import type { Followed } from "../people/followed";
import { NO_DAY } from "../records/daysOfLog";
import type { ReviewLimits } from "./reviewClock";

/** Counts whose clocks run, and whose could not be followed. `unreadablePlans`: plans of which the start or the end cannot be read. */
export function groundOf(
  { clocks }: Followed,
  limits: ReviewLimits,
  unreadablePlans: number,
): Ground {
  let children = unreadablePlans;
  let families = 0;
  let notFollowed = unreadablePlans;
  for (const clock of clocks) {
    if (clock.stopped !== NO_DAY) continue;
    for (const child of clock.children) {
      if (child === null) families += 1;
      else children += 1;
    }
    if (clock.isUnsure || limits.standingOf(clock).outcome === "cannot be judged") {
      notFollowed += clock.children.length;
    }
  }
  return { children, families, notFollowed };
}
