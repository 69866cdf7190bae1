import { isKnown } from "../records/field";
import { considers } from "./considered";
import { type DatedConference, type FamilyLog, isBooked } from "./families";
import type { FollowContext } from "./follow";
import { type Run, reviewsPlans } from "./run";

/** The next review of a child that is booked; in a log with a row for each child, one that has a row for it. */
export function nextBooked(
  { notHeld }: FamilyLog,
  run: Run,
  context: FollowContext,
): DatedConference | undefined {
  let next: DatedConference | undefined;
  for (const conference of notHeld) {
    if (!isBooked(conference, context.asAt)) continue;
    if (isKnown(conference.type) && !reviewsPlans(conference)) continue;
    if (considers(conference, run, context) === false) continue;
    if (next === undefined || conference.date < next.date) next = conference;
  }
  return next;
}
