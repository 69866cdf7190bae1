import { addMonths, type CalendarDate } from "../calendar/calendarDate";
import { isInitial, isReview } from "../records/conferenceKinds";
import { isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import { considers, outcomeFor } from "./considered";
import {
  countBefore,
  type DatedConference,
  earliestDayOf,
  type FamilyLog,
  latestDayOf,
} from "./families";
import type { People, Person } from "./people";
import type { Plan } from "./plans";
import {
  EITHER,
  LATER,
  NO_DAY,
  Run,
  recordedBefore,
  recordedFor,
  reviewsPlans,
  saidPlace,
} from "./run";

/** What a child's clock is followed by. */
export interface FollowContext {
  readonly people: People;
  readonly asAt: CalendarDate;
  /** The first day that the log covers; `null` where it has no conference. */
  readonly logFrom: CalendarDate | null;
}

/** Why a clock stopped. */
export type StopReason = "plan end" | "eighteenth birthday" | "outcome";

/** What is told of each child's clock. The run is used again afterwards: what is kept is copied. */
export interface Follower {
  /** A review that considered the child, `place` in its family's conferences; `run` is as it was before it. */
  review(run: Run, family: FamilyLog, place: number): void;
  /** The clock on the as-at day, or on the day it stopped. */
  clock(run: Run, family: FamilyLog | undefined, stopped: number, why: StopReason | null): void;
}

const NO_CONFERENCES: readonly DatedConference[] = [];
const run = new Run();
/** Runs that one family after another is followed by. */
const spare: Run[] = [];

/**
 * Follows one plan that the children's sheet records: from the conference that made it, through each review of the
 * family (in a log with a row for each child: each that has a row for it), to the plan's end or the as-at day.
 */
export function followPlan(
  plan: Plan,
  family: FamilyLog | undefined,
  context: FollowContext,
  follower: Follower,
): void {
  const { asAt, logFrom } = context;
  const conferences = family?.conferences ?? NO_CONFERENCES;
  const { person } = plan;
  let stopped: number = plan.end ?? NO_DAY;
  let why: StopReason | null = plan.end === undefined ? null : "plan end";
  const grownUp = eighteenthBirthday(person);
  if (grownUp !== NO_DAY && grownUp <= asAt && (why === null || grownUp < stopped)) {
    stopped = grownUp;
    why = "eighteenth birthday";
  }
  if (why !== null && logFrom !== null && stopped < logFrom) return;
  const made = placeOfMaker(plan, conferences, family, context);
  const makerDay = conferences[made]?.date ?? plan.start;
  run.begin(person, plan, made, made >= 0 ? Math.max(makerDay, plan.start) : plan.start);
  const dayBefore = (logFrom ?? asAt) - 1;
  if (made < 0 && plan.start < dayBefore) {
    run.fromBeforeLog = true;
    run.mayMoveTo(-1, dayBefore);
  }
  const outcomesTell = lacks(plan.row.planEnd, "no column");
  let at = countBefore(conferences, (run.sureDay + 1) as CalendarDate);
  while (family && at < conferences.length) {
    const day = conferences[at]?.date ?? asAt;
    if (why !== null && day > stopped) break;
    const next = reviewsOfDay(family, at, day, context, follower);
    if (outcomesTell && why === null && endsFor(conferences, at, next, person)) {
      stopped = day;
      why = "outcome";
    }
    at = next;
  }
  finish(family, stopped, why, context, follower);
}

/** Takes the clock past the conferences of one day. @returns the place of the first one after it */
function reviewsOfDay(
  family: FamilyLog,
  from: number,
  day: CalendarDate,
  context: FollowContext,
  follower: Follower,
): number {
  const { conferences } = family;
  let surely = -1;
  let maybe = -1;
  let at = from;
  for (; conferences[at]?.date === day; at += 1) {
    const conference = conferences[at];
    if (!conference) break;
    const takesPart = considers(conference, run, context);
    if (takesPart === false) continue;
    if (reviewsPlans(conference)) {
      passGaps(family, day, context);
      run.answer(conference);
      follower.review(run, family, at);
      if (takesPart) surely = at;
      else maybe = at;
    } else if (!isKnown(conference.type)) maybe = at;
  }
  if (surely >= 0) run.moveTo(surely, day);
  else if (maybe >= 0) run.mayMoveTo(maybe, day);
  return at;
}

/** Lets the clock go on to where a conference without a known day may have been held before a day. */
function passGaps({ gaps }: FamilyLog, day: number, { asAt }: FollowContext): void {
  for (const gap of gaps) {
    if (isKnown(gap.type) && !reviewsPlans(gap)) continue;
    const latest = Math.min(latestDayOf(gap, asAt), day - 1);
    const earliest = earliestDayOf(gap);
    if (latest > run.day && (earliest === null || earliest < day)) run.mayMoveTo(-1, latest);
  }
}

function finish(
  family: FamilyLog | undefined,
  stopped: number,
  why: StopReason | null,
  context: FollowContext,
  follower: Follower,
): void {
  if (family) {
    passGaps(family, why === null ? context.asAt + 1 : stopped, context);
    if (!run.isSure) goByWhatIsRecorded(family, context);
  }
  follower.clock(run, family, stopped, why);
}

/** The conference before, as it is recorded beside a review that is booked or needed. */
function goByWhatIsRecorded({ notHeld }: FamilyLog, context: FollowContext): void {
  for (const conference of notHeld) {
    if (considers(conference, run, context) === false) continue;
    const recorded = recordedFor(conference, run.person);
    if (!reviewsPlans(conference) || !isKnown(recorded) || recorded < run.sureDay) continue;
    const isMaker = recorded === run.start;
    run.moveTo(-1, recorded);
    if (isMaker) run.begin(run.person, run.plan, -1, recorded);
  }
}

/** Furthest from the start of a plan, in days, that the conference is which made it: one of the days is a slip. */
export const NEAR_START = 28;

/** The place of the conference that made a plan; -1 where the log has none. */
function placeOfMaker(
  { person, start }: Plan,
  conferences: readonly DatedConference[],
  family: FamilyLog | undefined,
  context: FollowContext,
): number {
  if (!family) return -1;
  run.person = person;
  const first = countBefore(conferences, start);
  let onTheDay = -1;
  for (let at = first; conferences[at]?.date === start; at += 1) {
    const conference = conferences[at];
    if (!conference || considers(conference, run, context) === false) continue;
    if (opensPlans(conference)) return at;
    onTheDay = at;
  }
  if (onTheDay >= 0) return onTheDay;
  const madeAt = (at: number) => {
    const conference = conferences[at];
    return (
      conference !== undefined &&
      Math.abs(conference.date - start) <= NEAR_START &&
      opensPlans(conference) &&
      considers(conference, run, context) !== false &&
      !leavesNoPlan(conference, person)
    );
  };
  if (madeAt(first - 1)) return first - 1;
  if (madeAt(first)) return first;
  // A child who moved in on a plan: its sequence here begins with the transfer-in conference.
  return conferences[first]?.type === "transfer-in" ? first : -1;
}

/** Whether a plan can be made by a conference: an initial, pre-birth or transfer-in one. */
export function opensPlans(conference: Conference): boolean {
  return isInitial(conference) || conference.type === "transfer-in";
}

function decisionFor(conference: Conference, person: Person | null) {
  const outcome = outcomeFor(conference, person);
  return isKnown(outcome) ? outcome.decision : undefined;
}

/** Whether a review among some of a day's conferences wholly ended the plan of a child, or of all it considered. */
function endsFor(
  conferences: readonly DatedConference[],
  from: number,
  to: number,
  person: Person | null,
): boolean {
  for (let at = from; at < to; at += 1) {
    const conference = conferences[at];
    if (conference && reviewsPlans(conference) && endsPlan(conference, person)) return true;
  }
  return false;
}

/** Whether an initial or transfer-in conference wholly says that no plan is in force after it. */
function leavesNoPlan(conference: Conference, person: Person | null): boolean {
  const decision = decisionFor(conference, person);
  return decision === "no plan" || decision === "plan ended";
}

function endsPlan(conference: Conference, person: Person | null): boolean {
  const decision = decisionFor(conference, person);
  return (
    decision === "plan ended" ||
    (decision === "no plan" && conference.type !== "initial and review")
  );
}

const GROWN_UP = 18 * 12;

function eighteenthBirthday({ firstRow: { dateOfBirth } }: Person): number {
  return isKnown(dateOfBirth) ? addMonths(dateOfBirth, GROWN_UP) : NO_DAY;
}

/** Which conferences of the log begin a clock where the children's sheet records no plan. */
export type Begins = (conference: DatedConference) => boolean;

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
  const runs: Run[] = [];
  let used = 0;
  const spareRun = () => {
    used += 1;
    spare[used - 1] ??= new Run();
    return spare[used - 1] as Run;
  };
  let at = 0;
  while (at < conferences.length) {
    const from = at;
    const day = conferences[from]?.date ?? asAt;
    let reviewed = -1;
    let maybe = -1;
    for (; conferences[at]?.date === day; at += 1) {
      const conference = conferences[at];
      if (!conference || (person && !considersPerson(conference, person, context))) continue;
      if (reviewsPlans(conference)) {
        const isTakenUp = runs.length === 0 && begins === null && isReview(conference);
        if (isTakenUp) runs.push(takenUp(spareRun(), family, from, person, conference));
        for (const one of runs) told(one, family, at, context, follower);
        if (runs.length > 0) reviewed = at;
      } else if (!isKnown(conference.type)) maybe = at;
    }
    if (reviewed >= 0) {
      const isEnd = endsFor(conferences, from, at, person);
      // A review of which nothing is recorded makes nobody surer that there is a plan.
      const isUnsure = saysNothing(conferences[reviewed], person) && areAllUnsure(runs);
      runs.length = isEnd ? 0 : 1;
      const [one] = runs;
      if (one) {
        one.moveTo(reviewed, day);
        one.isUnsure = isUnsure;
      } else tellEnd(family, reviewed, day, person, follower);
    } else if (maybe >= 0) for (const one of runs) one.mayMoveTo(maybe, day);
    for (let place = from; place < at; place += 1) {
      const conference = conferences[place];
      if (!conference || !opensPlans(conference) || (person && runs.length > 0)) continue;
      if (person && !considersPerson(conference, person, context)) continue;
      if (begins ? !begins(conference) : leavesNoPlan(conference, person)) continue;
      if (hasBegunOn(day, runs)) continue;
      const begun = spareRun().begin(person, null, place, day);
      begun.isUnsure = !isKnown(outcomeFor(conference, person));
      runs.push(begun);
    }
  }
  for (const one of runs) {
    copied(one);
    finish(family, NO_DAY, null, context, follower);
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

function considersPerson(conference: Conference, person: Person, context: FollowContext): boolean {
  run.person = person;
  return considers(conference, run, context) !== false;
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
  // A conference that made no plan is not the one before, unless it is what was recorded but for a slip.
  const isAnother = isRecorded && before && Math.abs(before.date - recorded) > NEAR_START;
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

function tellEnd(
  family: FamilyLog,
  reviewed: number,
  day: number,
  person: Person | null,
  follower: Follower,
): void {
  run.begin(person, null, reviewed, day);
  follower.clock(run, family, day, "outcome");
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
  copied(one);
  passGaps(family, conference.date, context);
  run.answer(conference);
  follower.review(run, family, at);
}

function copied(one: Run): Run {
  run.person = one.person;
  run.plan = one.plan;
  run.at = one.at;
  run.day = one.day;
  run.next = one.next;
  run.sureDay = one.sureDay;
  run.sureNext = one.sureNext;
  run.fromBeforeLog = one.fromBeforeLog;
  run.isUnsure = one.isUnsure;
  run.start = one.start;
  return run;
}
