import type { CalendarDate } from "../calendar/calendarDate";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";
import { namesChildren } from "./considered";
import type { DatedConference, FamilyLog } from "./families";
import { type FollowContext as Context, type Follower, followPlan } from "./follow";
import { type Begins, followLog } from "./followLog";
import { NEAR_START, opensPlans } from "./maker";
import { childrenListedUnder, type Person, rowsOfPerson } from "./people";
import { hasUnreadableStart, type Plan, plansOfPerson } from "./plans";

export type { Follower } from "./follow";

/** What every child of a tracker is followed by. */
export interface FollowContext extends Context {
  readonly families: ReadonlyMap<string, FamilyLog>;
  /** Whether the log has conferences, and the children's sheet children, whose family cannot be read. */
  readonly strayConferences: boolean;
  readonly strayChildren: boolean;
}

/** Follows every child of a family that has conferences in the log. */
export function followOne(log: FamilyLog, context: FollowContext, follower: Follower): void {
  const family = context.people.listedUnder(log.key);
  const children = childrenListedUnder(family, log.key);
  for (const person of children) followPerson(person, log, context, follower);
  followUndated(log, children, context, follower);
}

/** Follows each plan of a child that the children's sheet records. */
export function followPerson(
  person: Person,
  family: FamilyLog | undefined,
  context: FollowContext,
  follower: Follower,
): void {
  const log = person.family?.otherRefs.length ? logOfRows(person, family, context) : family;
  if (log === null) return;
  for (const plan of withoutOverlaps(plansOfPerson(person, context.asAt))) {
    followPlan(plan, log, context, follower);
  }
}

/** A child's plans, those that overlap as one: a plan that begins while another is in force restarts no clock. */
function withoutOverlaps(plans: readonly Plan[]): readonly Plan[] {
  if (plans.length < 2) return plans;
  const apart: Plan[] = [];
  for (const plan of plans) {
    const before = apart.at(-1);
    if (before === undefined || (before.end !== undefined && before.end <= plan.start)) {
      apart.push(plan);
    } else if (before.end !== undefined && (plan.end === undefined || plan.end > before.end)) {
      apart[apart.length - 1] = { ...before, end: plan.end };
    }
  }
  return apart;
}

/**
 * The conferences under every reference that a child's own rows give its family; `null` where the child is followed
 * under another of them.
 */
function logOfRows(
  person: Person,
  family: FamilyLog | undefined,
  { families }: FollowContext,
): FamilyLog | undefined | null {
  const refs = new Set(rowsOfPerson(person).map(({ familyRef }) => refKey(familyRef)));
  const logs = [...refs].flatMap((ref) => (ref === undefined ? [] : (families.get(ref) ?? [])));
  if (family && logs[0] !== family) return null;
  return logs.length > 1 ? together(logs) : logs[0];
}

function together(logs: readonly FamilyLog[]): FamilyLog | undefined {
  const [first] = logs;
  if (!first) return undefined;
  const held = logs
    .flatMap(({ conferences, places }) =>
      conferences.map((conference, at) => ({ conference, place: places[at] ?? -1 })),
    )
    .sort((a, b) => a.conference.date - b.conference.date || a.place - b.place);
  return {
    key: first.key,
    conferences: held.map(({ conference }) => conference),
    places: held.map(({ place }) => place),
    gaps: logs.flatMap(({ gaps }) => gaps),
    strays: first.strays,
    notHeld: logs.flatMap(({ notHeld }) => notHeld),
    complete: logs.every(({ complete }) => complete),
    endsSurely: logs.every(({ endsSurely }) => endsSurely),
  };
}

/**
 * Follows by the log alone those of a family's children of whom no plan is recorded: each by its own rows where the
 * log has a row for each child, else all as one. Where brothers and sisters have recorded plans, the others are
 * followed only from a conference that surely made a plan which is nobody's.
 */
export function followUndated(
  log: FamilyLog,
  children: readonly Person[],
  context: FollowContext,
  follower: Follower,
): void {
  let dated = 0;
  for (const child of children) if (hasPlan(child)) dated += 1;
  if (dated < children.length && log.conferences.some(namesChildren)) {
    for (const child of children) {
      if (!hasPlan(child)) followLog(log, child, null, context, follower);
    }
    return;
  }
  const begins = dated === 0 ? null : nobodys(children);
  if (begins && !log.conferences.some((one) => opensPlans(one) && begins(one))) return;
  followLog(log, null, begins, context, context.strayChildren ? unsurely(follower) : follower);
}

/** Tells every clock as one of which it is not known whether it runs: a cell that would tell cannot be read. */
export function unsurely(follower: Follower): Follower {
  return {
    review: (run, family, place) => follower.review(run, family, place),
    clock: (run, family, stopped, why) => {
      run.isUnsure = true;
      follower.clock(run, family, stopped, why);
    },
    ended: () => follower.ended(),
  };
}

/** Whether a plan is recorded for a child, be it with a start that cannot be read: then nothing else tells of it. */
function hasPlan(person: Person): boolean {
  return person.otherRows.length === 0
    ? tellsOfPlan(person.firstRow)
    : rowsOfPerson(person).some(tellsOfPlan);
}

function tellsOfPlan(row: Child): boolean {
  return isKnown(row.planStart) || hasUnreadableStart(row);
}

/**
 * Whether a conference made a plan that begins at none of these children, although one of them is on no plan that day
 * and may be the one.
 */
function nobodys(children: readonly Person[]): Begins {
  if (children.some((child) => rowsOfPerson(child).some(hasUnreadableStart))) return () => false;
  return ({ date, outcome }: DatedConference) =>
    isKnown(outcome) &&
    outcome.decision === "plan made" &&
    !children.some((child) => rowsOfPerson(child).some((row) => isNear(row.planStart, date))) &&
    !children.every((child) => rowsOfPerson(child).some((row) => isOpenOn(row, date)));
}

function isNear(start: unknown, date: CalendarDate): boolean {
  return typeof start === "number" && Math.abs(start - date) <= NEAR_START;
}

function isOpenOn({ planEnd, planStart }: Child, date: CalendarDate): boolean {
  return isKnown(planStart) && planStart <= date && (!isKnown(planEnd) || planEnd > date);
}
