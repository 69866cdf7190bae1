import { isReview } from "../records/conferenceKinds";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown } from "../records/field";
import { considers, outcomeFor } from "./considered";
import type { DatedConference, FamilyLog } from "./families";
import { endsFor, type FollowContext, type Follower, finish, passGaps } from "./follow";
import { leavesNoPlan, NEAR_START, opensPlans } from "./maker";
import type { Person } from "./people";
import { EITHER, FIRST, LATER, Run, recordedBefore, reviewsPlans, saidPlace } from "./run";

/** Which conferences of the log begin a clock where the children's sheet records no plan. */
export type Begins = (conference: DatedConference) => boolean;

/** Runs that one family after another is followed by, and how many of them this one uses. */
const spare: Run[] = [];
let used = 0;

/** The clocks that run in the family that is followed: one list serves one family after another. */
const runs: Run[] = [];

function spareRun(): Run {
  used += 1;
  spare[used - 1] ??= new Run();
  return spare[used - 1] as Run;
}

/**
 * Follows a family, or one child of a log with a row for each, by the log alone: from each conference that made a
 * plan, or may have, to a review that wholly ended it. The children of a family whose children are not recorded are
 * one until another conference makes a plan while theirs is in force: it is about others.
 */
export function followLog(
  family: FamilyLog,
  person: Person | null,
  begins: Begins | null,
  context: FollowContext,
  follower: Follower,
): void {
  const { conferences } = family;
  const { asAt } = context;
  const asked = { person, plan: null };
  runs.length = 0;
  used = 0;
  let at = 0;
  while (at < conferences.length) {
    const from = at;
    const day = conferences[from]?.date ?? asAt;
    let reviewed = -1;
    let maybe = -1;
    for (; conferences[at]?.date === day; at += 1) {
      const conference = conferences[at];
      if (!conference) continue;
      const takesPart = considers(conference, asked, context);
      if (takesPart === false) continue;
      if (reviewsPlans(conference)) {
        const isTakenUp = runs.length === 0 && begins === null && isReview(conference);
        if (isTakenUp) runs.push(takenUp(spareRun(), family, from, person, conference));
        for (const one of runs) told(one, family, at, context, follower);
        if (runs.length > 0 && takesPart) reviewed = at;
        else maybe = at;
      } else if (!isKnown(conference.type)) maybe = at;
    }
    if (reviewed >= 0) {
      const isEnd = endsFor(conferences, from, at, person, context) === true;
      const considered = person ? UNKNOWN : childrenReviewed(conferences, from, at);
      const onPlan = childrenOnPlan(runs);
      if (considered < onPlan) someReviewed(runs, reviewed, day, isEnd, onPlan - considered);
      else {
        // A review of which nothing is recorded makes nobody surer that there is a plan.
        const isUnsure = saysNothing(conferences[reviewed], person) && areAllUnsure(runs);
        runs.length = isEnd ? 0 : 1;
        const [one] = runs;
        if (one) {
          one.moveTo(reviewed, day);
          one.isUnsure = isUnsure;
          const { outcome } = conferences[reviewed] ?? {};
          // Words that are not understood may have ended the plan of some of them.
          one.children = outcome && isKnown(outcome) ? larger(considered, onPlan) : UNKNOWN;
        } else follower.ended();
      }
    } else if (maybe >= 0) {
      const mayEnd = endsFor(conferences, from, at, person, context) !== false;
      for (const one of runs) {
        one.mayMoveTo(maybe, day);
        one.mayHaveEnded ||= mayEnd;
      }
    }
    for (let place = from; place < at; place += 1) {
      const conference = conferences[place];
      if (!conference || !opensPlans(conference) || (person && runs.length > 0)) continue;
      if (considers(conference, asked, context) === false) continue;
      const outcome = outcomeFor(conference, person);
      if (begins ? !begins(conference) : leavesNoPlan(conference, person)) continue;
      if (hasBegunOn(day, runs)) continue;
      const begun = spareRun().begin(person, null, place, day);
      begun.isUnsure = !isKnown(outcome);
      if (isKnown(outcome) && outcome.decision === "plan made") {
        begun.children = numberAt(conference);
      }
      runs.push(begun);
    }
  }
  for (const one of runs) {
    finish(one, family, NO_DAY, null, context, follower);
  }
}

/** Stands for a number of children that is not recorded: no other number is smaller. */
const UNKNOWN = Number.POSITIVE_INFINITY;

function numberAt({ numberOfChildren }: DatedConference): number {
  return isKnown(numberOfChildren) ? numberOfChildren : UNKNOWN;
}

/** How many children the reviews of one day considered. */
function childrenReviewed(
  conferences: readonly DatedConference[],
  from: number,
  to: number,
): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const conference = conferences[at];
    if (conference && reviewsPlans(conference)) number += numberAt(conference);
  }
  return number;
}

/** How many children are on a plan, by what the log says of their number; 0 where it does not tell. */
function childrenOnPlan(all: readonly Run[]): number {
  let number = 0;
  for (const { children } of all) number += children;
  return number === UNKNOWN ? 0 : number;
}

function larger(considered: number, onPlan: number): number {
  return considered === UNKNOWN && onPlan > 0 ? onPlan : considered;
}

/**
 * A review was of fewer children than are on a plan: nothing says which of them it considered. Where it ended their
 * plans, `others` may be on one still, and may not.
 */
function someReviewed(
  runs: readonly Run[],
  reviewed: number,
  day: number,
  isEnd: boolean,
  others: number,
): void {
  for (const one of runs) {
    one.mayMoveTo(reviewed, day);
    if (!isEnd) continue;
    one.mayHaveEnded = true;
    one.children = runs.length === 1 ? others : UNKNOWN;
  }
}

function areAllUnsure(runs: readonly Run[]): boolean {
  for (const one of runs) if (!one.isUnsure) return false;
  return true;
}

/** Whether a plan made on a day is followed already. */
function hasBegunOn(day: number, runs: readonly Run[]): boolean {
  for (const one of runs) if (one.day === day && one.next !== LATER) return true;
  return false;
}

/** A clock that a review finds already running: since the conference before, or from before the log begins. */
function takenUp(
  spared: Run,
  { conferences }: FamilyLog,
  from: number,
  person: Person | null,
  review: DatedConference,
): Run {
  const taken = spared.begin(person, null, from - 1, conferences[from - 1]?.date ?? NO_DAY);
  const before = conferences[from - 1];
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
function saysNothing(conference: DatedConference | undefined, person: Person | null): boolean {
  const outcome = conference && outcomeFor(conference, person);
  return outcome !== undefined && !isKnown(outcome) && outcome.missing !== "unreadable";
}

function told(
  one: Run,
  family: FamilyLog,
  at: number,
  context: FollowContext,
  follower: Follower,
): void {
  const conference = family.conferences[at];
  if (!conference) return;
  passGaps(one, family, conference.date, context);
  one.answer(conference);
  follower.review(one, family, at);
}
