import type { CalendarDate } from "../calendar/calendarDate";
import { type DaySpan, latestBetween } from "../calendar/daySpan";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import { considers } from "./considered";
import {
  countBefore,
  type DatedConference,
  earliestDayOf,
  type FamilyLog,
  latestDayOf,
} from "./families";
import { decisionFor, placeOfMaker } from "./maker";
import { dayOfDeath, grownUpBy } from "./onPlan";
import type { People, Person } from "./people";
import type { Plan } from "./plans";
import { Run, recordedFor, reviewsPlans } from "./run";

/** What a child's clock is followed by. */
export interface FollowContext {
  readonly people: People;
  readonly asAt: CalendarDate;
  /** The first day that the log covers; `null` where it has no conference. */
  readonly logFrom: CalendarDate | null;
  /** Days on which conferences may have been held that were not read. */
  readonly unreadDays: readonly DaySpan[];
}

/** Why a clock stopped. */
export type StopReason =
  | "plan end"
  | "eighteenth birthday"
  | "death"
  | "outcome"
  /** Another plan was made, and nothing says when the one before had ended. */
  | "another plan";

/** What is reported of each child's clock. The run is used again afterwards: what is kept is copied. */
export interface Follower {
  /** A review that considered the child, `place` in its family's conferences; `run` is as it was before it. */
  review(run: Run, family: FamilyLog, place: number): void;
  /** The clock on the as-at day, or on the day it stopped. */
  clock(run: Run, family: FamilyLog | undefined, stopped: number, why: StopReason | null): void;
  /** A review stopped a clock on its own day by its outcome alone: nothing more is to be said of it. */
  ended(): void;
}

const NO_CONFERENCES: readonly DatedConference[] = [];
const NO_LOG: Pick<FamilyLog, "gaps" | "strays"> = { gaps: [], strays: [] };
const run = new Run();

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
  const grownUp = grownUpBy(person, asAt);
  if (grownUp !== NO_DAY && (why === null || grownUp < stopped)) {
    stopped = grownUp;
    why = "eighteenth birthday";
  }
  const died = dayOfDeath(person);
  if (died !== NO_DAY && died <= asAt && (why === null || died < stopped)) {
    stopped = died;
    why = "death";
  }
  // Nothing is claimed of a plan that ended before the log begins, or where there is none.
  if (why !== null && (logFrom === null || stopped < logFrom)) return;
  const made = placeOfMaker(plan, conferences, context);
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
    if (outcomesTell && why === null) {
      const ends = endsFor(conferences, at, next, person, context);
      if (ends === undefined) run.mayHaveEnded = true;
      else if (ends) {
        stopped = day;
        why = "outcome";
      }
    }
    at = next;
  }
  finish(run, family, stopped, why, context, follower);
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
      passGaps(run, family, day, context);
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

/**
 * Lets the clock go on to where a conference without a known day, or a known family, or one that was not read, may have
 * been held before a day.
 */
export function passGaps(
  run: Run,
  { gaps, strays }: Pick<FamilyLog, "gaps" | "strays">,
  day: number,
  { asAt, unreadDays }: FollowContext,
): void {
  if (unreadDays.length > 0 && run.day !== NO_DAY) {
    const unread = latestBetween(run.day, Math.min(day, asAt + 1), unreadDays);
    if (unread !== null) {
      run.mayMoveTo(-1, unread);
      run.passedUnread = true;
    }
  }
  for (const stray of strays) {
    if (isKnown(stray.type) && !reviewsPlans(stray)) continue;
    if (stray.date > run.day && stray.date < day) run.mayMoveTo(-1, stray.date);
  }
  for (const gap of gaps) {
    if (isKnown(gap.type) && !reviewsPlans(gap)) continue;
    const latest = Math.min(latestDayOf(gap, asAt), day - 1);
    const earliest = earliestDayOf(gap);
    if (latest > run.day && (earliest === null || earliest < day)) run.mayMoveTo(-1, latest);
  }
}

/** Takes a clock to the as-at day, or to the day on which it stopped. */
export function finish(
  run: Run,
  family: FamilyLog | undefined,
  stopped: number,
  why: StopReason | null,
  context: FollowContext,
  follower: Follower,
): void {
  // A plan ends at a review: the one that is sought may have been held on its last day.
  passGaps(run, family ?? NO_LOG, (why === null ? context.asAt : stopped) + 1, context);
  if (family && !run.isSure) goByWhatIsRecorded(run, family, stopped, context);
  follower.clock(run, family, stopped, why);
}

/** The conference before, as it is recorded beside a review that is booked or needed, unless it is of a later plan. */
function goByWhatIsRecorded(
  run: Run,
  { conferences, notHeld }: FamilyLog,
  stopped: number,
  context: FollowContext,
): void {
  for (const conference of notHeld) {
    if (considers(conference, run, context) === false) continue;
    const recorded = recordedFor(conference, run.person);
    if (!reviewsPlans(conference) || !isKnown(recorded) || recorded < run.sureDay) continue;
    if (stopped !== NO_DAY && recorded >= stopped) continue;
    // Where no children are recorded, a conference of the log is counted from already, if it may be the one before.
    const isInLog =
      run.person === null &&
      recorded !== run.start &&
      conferences.some(({ date }) => date === recorded);
    if (isInLog) continue;
    const isMaker = recorded === run.start;
    run.moveTo(-1, recorded);
    if (isMaker) run.begin(run.person, run.plan, -1, recorded);
  }
}

/**
 * Whether a review among some of a day's conferences wholly ended the plan of a child, or of all it considered.
 * `undefined` where one that ended plans may have considered the child, and may not.
 */
export function endsFor(
  conferences: readonly DatedConference[],
  from: number,
  to: number,
  person: Person | null,
  context: FollowContext,
): boolean | undefined {
  let ends: boolean | undefined = false;
  for (let at = from; at < to; at += 1) {
    const conference = conferences[at];
    if (!conference || !reviewsPlans(conference) || !endsPlan(conference, person)) continue;
    const takesPart = considers(conference, { person, plan: null }, context);
    if (takesPart) return true;
    if (takesPart === undefined) ends = undefined;
  }
  return ends;
}

function endsPlan(conference: Conference, person: Person | null): boolean {
  const decision = decisionFor(conference, person);
  return (
    decision === "plan ended" ||
    (decision === "no plan" && conference.type !== "initial and review")
  );
}
