import type { CalendarDate } from "../calendar/calendarDate";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { grouped } from "./grouped";
import type { Person } from "./people";

/** One child protection plan of one child, whichever of its rows tell of it. */
export interface Plan {
  readonly person: Person;
  /** The row that tells its end, else the first that tells its start. */
  readonly row: Child;
  readonly start: CalendarDate;
  /** The day it ended, if that was by the as-at day. */
  readonly end: CalendarDate | undefined;
}

export interface Plans {
  readonly all: readonly Plan[];
  /** Plans whose end is written but cannot be read: whether they are open is not known. */
  readonly endUnreadable: number;
}

/** The plans of all children, each once: rows of one child with the same start tell of one plan. */
export function plansOf(people: readonly Person[], asAt: CalendarDate): Plans {
  const all: Plan[] = [];
  let endUnreadable = 0;
  for (const person of people) {
    const begun = grouped(person.rows, ({ planStart }) =>
      isKnown(planStart) && planStart <= asAt ? planStart : undefined,
    );
    for (const [start, rows] of begun) {
      const row = rows.find(({ planEnd }) => isKnown(planEnd)) ?? rows[0];
      const { planEnd } = row;
      if (!isKnown(planEnd) && planEnd.missing === "unreadable") endUnreadable += 1;
      else {
        const end = isKnown(planEnd) && planEnd <= asAt ? planEnd : undefined;
        all.push({ person, row, start, end });
      }
    }
  }
  return { all, endUnreadable };
}

/** The plans that are open at the end of a day, one for each child: a plan that ends on it is not. */
export function openOn(plans: readonly Plan[], day: CalendarDate): readonly Plan[] {
  const open = new Map<Person, Plan>();
  for (const plan of plans) {
    const { person, start, end } = plan;
    if (start <= day && (end === undefined || end > day)) open.set(person, plan);
  }
  return [...open.values()];
}

/** The first day of a period with the highest, and with the lowest, number of children on a plan. */
export interface Extremes {
  readonly highest: CalendarDate;
  readonly lowest: CalendarDate;
}

/** Counts the children on a plan at the end of every day from `from` to `to`, both inclusive. */
export function extremesOf(plans: readonly Plan[], from: CalendarDate, to: CalendarDate): Extremes {
  const changes = plans.flatMap(({ person, start, end }) => [
    { day: start < from ? from : start, person, by: 1 },
    ...(end === undefined ? [] : [{ day: end < from ? from : end, person, by: -1 }]),
  ]);
  const byDay = grouped(changes, ({ day }) => (day <= to ? day : undefined));
  const open = new Map<Person, number>();
  let children = 0;
  const extremes = { highest: from, lowest: from };
  let most = 0;
  let fewest = 0;
  for (const day of [...new Set([from, ...byDay.keys()])].sort((a, b) => a - b)) {
    for (const { person, by } of byDay.get(day) ?? []) {
      const before = open.get(person) ?? 0;
      open.set(person, before + by);
      // Plans of one child may overlap: the child counts while any of them is open.
      if (before > 0 !== before + by > 0) children += by;
    }
    if (day === from) [most, fewest] = [children, children];
    if (children > most) [most, extremes.highest] = [children, day];
    if (children < fewest) [fewest, extremes.lowest] = [children, day];
  }
  return extremes;
}
