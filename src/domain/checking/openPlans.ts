import type { CalendarDate } from "../calendar/calendarDate";
import type { Person } from "../people/people";
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
