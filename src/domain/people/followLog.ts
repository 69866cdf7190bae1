import { NO_DAY } from "../records/daysOfLog";
import { isKnown } from "../records/field";
import { considers, outcomeFor } from "./considered";
import type { DatedConference, FamilyLog } from "./families";
import { endsFor, type FollowContext, type Follower, finish, passGaps } from "./follow";
import { decisionFor, leavesNoPlan, opensPlans } from "./maker";
import type { Person } from "./people";
import { EITHER, LATER, Run, recordedBefore, reviewsPlans } from "./run";
import { findsPlan, saysNothing, takenUp, takenUpByReviewToCome } from "./takenUp";

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
  let last = -1;
  while (at < conferences.length) {
    const from = at;
    const day = conferences[from]?.date ?? asAt;
    let reviewed = -1;
    let maybe = -1;
    let considered = last;
    let mayJoin = false;
    for (; conferences[at]?.date === day; at += 1) {
      const conference = conferences[at];
      if (!conference) continue;
      const takesPart = considers(conference, asked, context);
      if (takesPart === false) continue;
      considered = at;
      if (reviewsPlans(conference)) {
        if (runs.length === 0 && begins === null && findsPlan(conference, person)) {
          runs.push(takenUp(spareRun(), family, last, person, conference));
          mayJoin = person !== null && from > 0 && recordedBefore(conference, person) === NO_DAY;
        }
        for (const one of runs) told(one, family, at, context, follower);
        if (runs.length > 0 && takesPart) reviewed = at;
        else maybe = at;
      } else if (!isKnown(conference.type)) maybe = at;
    }
    last = considered;
    if (reviewed >= 0) {
      const isEnd = endsFor(conferences, from, at, person, context) === true;
      const number = person ? UNKNOWN : childrenReviewed(conferences, from, at);
      const onPlan = childrenOnPlan(runs);
      if (number < onPlan) someReviewed(runs, reviewed, day, isEnd, onPlan - number);
      else {
        // A review of which nothing is recorded makes nobody surer that there is a plan.
        const isUnsure = saysNothing(conferences[reviewed], person) && areAllUnsure(runs);
        runs.length = isEnd ? 0 : 1;
        const [one] = runs;
        if (one) {
          one.moveTo(reviewed, day);
          one.isUnsure = isUnsure;
          // The family's conferences before were of others, or ended its plan: the child may have joined at this review.
          if (mayJoin) one.next = one.sureNext = EITHER;
          const { outcome } = conferences[reviewed] ?? {};
          // Words that are not understood may have ended the plan of some of them.
          one.children = outcome && isKnown(outcome) ? larger(number, onPlan) : UNKNOWN;
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
      if (!conference || !opensPlans(conference)) continue;
      if (considers(conference, asked, context) === false) continue;
      const outcome = outcomeFor(conference, person);
      if (begins ? !begins(conference) : leavesNoPlan(conference, person)) continue;
      if (hasBegunOn(day, runs)) continue;
      const [running] = runs;
      if (person && running) {
        if (decisionFor(conference, person) !== "plan made") continue;
        // The child's plan before may have ended between conferences: no row tells of that.
        running.mayMoveTo(place, day);
        finish(running, family, day, "another plan", context, follower);
        runs.length = 0;
      }
      const begun = spareRun().begin(person, null, place, day);
      begun.isUnsure = !isKnown(outcome);
      if (isKnown(outcome) && outcome.decision === "plan made") {
        begun.children = numberAt(conference);
      }
      runs.push(begun);
    }
  }
  if (last < 0 && begins === null) {
    const taken = takenUpByReviewToCome(spareRun(), family, person, context);
    if (taken) runs.push(taken);
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
