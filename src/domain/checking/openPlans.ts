import type { CalendarDate } from "../calendar/calendarDate";
import type { DatedConference } from "../people/families";
import type { Person } from "../people/people";
import { endsWithPlan } from "../records/conferenceKinds";
import { isKnown, lacks } from "../records/field";
import type { Child } from "../records/records";
import type { Tracker } from "./tracker";

/** Whether a child's plan was open at the end of a day; `undefined` where its end cannot be read. */
export function isOpenOn({ planStart, planEnd }: Child, day: CalendarDate): boolean | undefined {
  if (!isKnown(planStart) || planStart > day) return false;
  if (lacks(planEnd, "unreadable")) return undefined;
  return !isKnown(planEnd) || planEnd > day;
}

/**
 * Whether a family still has a plan on a day: its last conference left one in force, and it did not end for
 * every child since then without a conference (a family that moved away). `undefined` where this is not known.
 */
export function familyHasPlan(
  last: DatedConference,
  children: readonly Child[],
  day: CalendarDate,
): boolean | undefined {
  const left = endsWithPlan(last);
  if (left === false) return false;
  const open = children
    .filter(({ planStart }) => isKnown(planStart))
    .map((child) => isOpenOn(child, day));
  if (open.length === 0) return left;
  if (open.includes(true)) return true;
  if (open.includes(undefined)) return undefined;
  const endedSince = children.some(({ planEnd }) => isKnown(planEnd) && planEnd >= last.date);
  return endedSince ? false : left;
}

/**
 * The children's rows, one for each plan: on a sheet with a row per conference a child comes again with the
 * same plan.
 */
export function rowsByPlan({ records, people }: Tracker): readonly Child[] {
  if (people.repeated.size === 0) return records.children;
  const seen = new Map<Person, Set<number>>();
  return records.children.filter((row) => {
    const person = people.repeated.get(row);
    if (person === undefined || !isKnown(row.planStart)) return true;
    const starts = seen.get(person) ?? new Set();
    if (starts.has(row.planStart)) return false;
    seen.set(person, starts.add(row.planStart));
    return true;
  });
}

/** Whether a child's sheet tells of plans and not of when they start: their length cannot be judged there. */
export function lacksPlanStart({ planEnd, planStart, previousPlans }: Child): boolean {
  return (
    lacks(planStart, "no column") &&
    (!lacks(planEnd, "no column") || !lacks(previousPlans, "no column"))
  );
}
