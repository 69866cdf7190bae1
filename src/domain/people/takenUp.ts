import type { CalendarDate } from "../calendar/calendarDate";
import { isReview } from "../records/conferenceKinds";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { considers, outcomeFor } from "./considered";
import type { DatedConference, FamilyLog } from "./families";
import type { FollowContext } from "./follow";
import { decisionFor, leavesNoPlan, NEAR_START, opensPlans } from "./maker";
import type { Person } from "./people";
import {
  EITHER,
  FIRST,
  LATER,
  type Run,
  recordedBefore,
  recordedFor,
  reviewsPlans,
  saidPlace,
} from "./run";

/**
 * A clock that a review finds already running: since the conference before, or from before the log begins.
 * @param last place of the last conference before that day which considered the child, or the family; -1 for none
 */
export function takenUp(
  spared: Run,
  { conferences }: FamilyLog,
  last: number,
  person: Person | null,
  review: DatedConference,
): Run {
  const before = conferences[last];
  const taken = spared.begin(person, null, last, before?.date ?? NO_DAY);
  const recorded = recordedBefore(review, person);
  const isRecorded = recorded !== NO_DAY;
  // A conference that made no plan is not the one before, unless it is what was recorded, or this is said to be the first.
  const apart = isRecorded && before ? Math.abs(before.date - recorded) : 0;
  const isOfOthers = before && leavesNoPlan(before, person) && saidPlace(review, EITHER) !== FIRST;
  const isAnother = isOfOthers ? !isRecorded || apart > 0 : apart > NEAR_START;
  if (before === undefined || (isAnother && opensPlans(before))) {
    taken.begin(person, null, -1, NO_DAY);
    taken.fromBeforeLog = !isRecorded;
  } else if (!opensPlans(before)) {
    taken.next = isKnown(before.type) ? LATER : saidPlace(review, EITHER);
    taken.sureNext = taken.next;
  }
  taken.isUnsure = saysNothing(review, person);
  return taken;
}

/** Whether no outcome is recorded: not that it is not understood. */
export function saysNothing(
  conference: DatedConference | undefined,
  person: Person | null,
): boolean {
  const outcome = conference && outcomeFor(conference, person);
  return outcome !== undefined && !isKnown(outcome) && outcome.missing !== "unreadable";
}

/**
 * Whether a conference tells of a plan that is in force already: a review, or one that was an initial conference
 * besides and says that a plan goes on or ends, or which conference of the child was before.
 */
export function findsPlan(conference: DatedConference, person: Person | null): boolean {
  if (isReview(conference)) return true;
  if (!reviewsPlans(conference)) return false;
  const decision = decisionFor(conference, person);
  if (decision === "plan continues" || decision === "plan ended") return true;
  return person !== null && recordedBefore(conference, person) !== NO_DAY;
}

/**
 * A clock of which the log has no conference that was held: a review that is booked, put off or without a date tells
 * that there is a plan. It runs from the conference before, where that is recorded; else nobody knows from when.
 * @returns the clock; `undefined` where no review tells of one
 */
export function takenUpByReviewToCome(
  taken: Run,
  { gaps, notHeld }: FamilyLog,
  person: Person | null,
  context: FollowContext,
): Run | undefined {
  const asked = { person, plan: null };
  const reviews = [...notHeld, ...gaps].filter(
    (one) => reviewsPlans(one) && considers(one, asked, context) !== false,
  );
  const [first] = reviews;
  if (!first) return undefined;
  const recorded = latestRecorded(reviews, person, context.asAt);
  taken.begin(person, null, -1, recorded);
  taken.next = saidPlace(first, EITHER);
  taken.sureNext = taken.next;
  taken.fromBeforeLog = recorded === NO_DAY;
  return taken;
}

function latestRecorded(
  reviews: readonly Conference[],
  person: Person | null,
  asAt: CalendarDate,
): number {
  let latest: number = NO_DAY;
  for (const review of reviews) {
    const recorded = recordedFor(review, person);
    if (isKnown(recorded) && recorded <= asAt && recorded > latest) latest = recorded;
  }
  return latest;
}
