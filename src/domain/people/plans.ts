import type { CalendarDate } from "../calendar/calendarDate";
import { grouped } from "../grouped";
import { isKnown, lacks } from "../records/field";
import type { Child } from "../records/records";
import type { RowSource } from "../records/source";
import type { Person } from "./people";

/** One child protection plan of one child, whichever of its rows tell of it. */
export interface Plan {
  readonly person: Person;
  /** The row that tells its end, else the first that tells its start. */
  readonly row: Child;
  readonly source: RowSource;
  readonly start: CalendarDate;
  /** The day it ended, if that was by the as-at day. */
  readonly end: CalendarDate | undefined;
  /** The child's plan before this one. */
  readonly previous: Plan | undefined;
}

export interface Plans {
  /** The plans of one child follow one another, in order of their start. */
  readonly all: readonly Plan[];
  /** Rows of plans whose start or end is written but cannot be read: from when, or until when, is not known. */
  readonly unreadable: readonly Child[];
}

/** The plans of all children, each once: rows of one child with the same start tell of one plan. */
export function plansOf(people: readonly Person[], asAt: CalendarDate): Plans {
  const all: Plan[] = [];
  const unreadable: Child[] = [];
  for (const person of people) addPlans(person, asAt, all, unreadable);
  return { all, unreadable };
}

/** The plans of one child, in order of their start; without those whose start or end cannot be read. */
export function plansOfPerson(person: Person, asAt: CalendarDate): readonly Plan[] {
  const plans: Plan[] = [];
  addPlans(person, asAt, plans, []);
  return plans;
}

/** Adds a child's plans to a list, and the rows of those that cannot be read to another. */
function addPlans(person: Person, asAt: CalendarDate, all: Plan[], unreadable: Child[]): void {
  let previous: Plan | undefined;
  for (const row of rowsOfPlans(person)) {
    const { planStart: start, planEnd } = row;
    if (hasUnreadableStart(row)) unreadable.push(row);
    if (!isKnown(start) || start > asAt) continue;
    if (lacks(planEnd, "unreadable")) {
      unreadable.push(row);
      continue;
    }
    const end = isKnown(planEnd) && planEnd <= asAt ? planEnd : undefined;
    const plan: Plan = { person, row, source: row.sources[0], start, end, previous };
    previous = plan;
    all.push(plan);
  }
}

/** Rows of plans whose start or end cannot be read: only the children who have any are looked at. */
export function unreadablePlansOf(people: readonly Person[], asAt: CalendarDate): readonly Child[] {
  const isUnread = ({ planEnd, planStart }: Child) =>
    lacks(planStart, "unreadable") || lacks(planEnd, "unreadable");
  const some = people.filter(
    ({ firstRow, otherRows }) => isUnread(firstRow) || otherRows.some(isUnread),
  );
  return plansOf(some, asAt).unreadable;
}

/** Whether a plan that cannot be read may be open on the as-at day. */
export function mayBeOpen({ planEnd }: Child, asAt: CalendarDate): boolean {
  return !isKnown(planEnd) || planEnd > asAt;
}

/** Whether a plan is recorded that began on a day that cannot be read. */
export function hasUnreadableStart({ planStart }: Pick<Child, "planStart">): boolean {
  return lacks(planStart, "unreadable");
}

/** One row for each of a child's plans, in order of their start; where no start can be read, those rows. */
function rowsOfPlans({ firstRow, otherRows }: Person): readonly Child[] {
  if (otherRows.length === 0) return [firstRow];
  const rows = [firstRow, ...otherRows];
  const begun = grouped(rows, ({ planStart }) => (isKnown(planStart) ? planStart : undefined));
  if (begun.size === 0) return rows.filter(hasUnreadableStart).slice(0, 1);
  return [...begun]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own.find(({ planEnd }) => isKnown(planEnd)) ?? own[0]);
}

/** The plans that are open at the end of a day, one for each child: a plan that ends on it is not. */
export function openOn(plans: readonly Plan[], day: CalendarDate): readonly Plan[] {
  const open: Plan[] = [];
  let last: Person | undefined;
  for (const plan of plans) {
    const { person, start, end } = plan;
    if (start > day || (end !== undefined && end <= day) || person === last) continue;
    last = person;
    open.push(plan);
  }
  return open;
}

/** The first day of a period with the highest, and with the lowest, number of children on a plan. */
export interface Extremes {
  readonly highest: CalendarDate;
  readonly lowest: CalendarDate;
}

/** Counts the children on a plan at the end of every day from `from` to `to`, both inclusive. */
export function extremesOf(plans: readonly Plan[], from: CalendarDate, to: CalendarDate): Extremes {
  const changes = new Int32Array(to - from + 1);
  const note = (day: number, by: number) => {
    const at = Math.max(day - from, 0);
    if (at < changes.length) changes[at] = (changes[at] ?? 0) + by;
  };
  let last: Person | undefined;
  let until: number = Number.NEGATIVE_INFINITY;
  for (const { person, start, end = Number.POSITIVE_INFINITY } of plans) {
    if (person !== last) until = Number.NEGATIVE_INFINITY;
    last = person;
    // Plans of one child may overlap: a later one counts from the day the earlier ones have ended.
    const counted = Math.max(start, until);
    if (end <= counted) continue;
    note(counted, 1);
    note(end, -1);
    until = end;
  }
  let open = 0;
  let highest = 0;
  let lowest = 0;
  let most = Number.NEGATIVE_INFINITY;
  let fewest = Number.POSITIVE_INFINITY;
  changes.forEach((change, day) => {
    open += change;
    if (open > most) [most, highest] = [open, day];
    if (open < fewest) [fewest, lowest] = [open, day];
  });
  return { highest: (from + highest) as CalendarDate, lowest: (from + lowest) as CalendarDate };
}
