import type { PlainChild } from "./plainChildren";
import {
  ageOn,
  type Day,
  isWorked,
  monthsAfter,
  workingDaysAfter,
  workingDaysUpTo,
} from "./plainDays";
import type { PlainConference } from "./plainLog";
import { hasPlan, previousOf } from "./plainTimescales";

/** The first and the last day of a period. */
export type Days = readonly [from: Day, to: Day];

/** Table 2b, line by line: how many were in time, of how many. */
export function table2bOf(all: readonly PlainConference[], [from, to]: Days) {
  const held = all.filter(({ date }) => from <= date && date <= to);
  const initial = held.filter(({ type }) => type === "initial" || type === "pre-birth");
  const reviews = held.filter(({ type }) => type.endsWith("review"));
  const line = (
    about: readonly PlainConference[],
    inTime: (one: PlainConference) => boolean,
  ): readonly [number, number] => [about.filter(inTime).length, about.length];
  const within = (start: Day | null, days: number, done: Day | null) =>
    start !== null && done !== null && done <= workingDaysAfter(start, days);
  return [
    line(initial, ({ strategy, date }) => within(strategy, 15, date)),
    line(reviews, (one) => {
      const before = previousOf(one, all);
      const months = one.type === "first review" ? 3 : 6;
      return before !== undefined && one.date <= monthsAfter(before.date, months);
    }),
    line(reviews, ({ date, report }) => within(date, -3, report)),
    line(initial, ({ date, report }) => within(date, -1, report)),
    line(held.filter(hasPlan), ({ date, outline }) => within(date, 1, outline)),
    line(held, ({ date, toChair }) => within(date, 5, toChair)),
    line(held, ({ toChair, approved }) => within(toChair, 5, approved)),
    line(held, ({ date, distributed }) => within(date, 15, distributed)),
  ];
}

/** Table 2a: for each step how many took 5 working days or less, 6–10, 11–20, 21–30, more. */
export function table2aOf(all: readonly PlainConference[], [from, to]: Days) {
  const held = all.filter(({ date }) => from <= date && date <= to);
  const bands = (days: readonly number[]) =>
    [
      [0, 5],
      [6, 10],
      [11, 20],
      [21, 30],
      [31, Number.POSITIVE_INFINITY],
    ].map(([low = 0, high = 0]) => days.filter((one) => low <= one && one <= high).length);
  const taken = (start: Day | null, done: Day | null) => {
    if (start === null || done === null) return [];
    return [workingDaysUpTo(start, done) + (done > start && !isWorked(done) ? 1 : 0)];
  };
  return [
    bands(held.flatMap(({ date, toChair }) => taken(date, toChair))),
    bands(held.flatMap(({ toChair, approved }) => taken(toChair, approved))),
    bands(held.flatMap(({ date, distributed }) => taken(date, distributed))),
  ];
}

/** Table 3: attended, neither, consulted, under ten; by age at the first conference of the period. */
export function table3Of(
  children: readonly PlainChild[],
  all: readonly PlainConference[],
  [from, to]: Days,
) {
  const rows = [0, 0, 0, 0];
  for (const { family, born, participation } of children) {
    const days = all.flatMap((one) =>
      one.family === family && from <= one.date && one.date <= to ? [one.date] : [],
    );
    const [first] = days.sort();
    if (first === undefined) continue;
    const under10 = born > first || ageOn(born, first) < 10;
    const place = under10 ? 3 : { attended: 0, neither: 1, consulted: 2 }[participation];
    rows[place] = (rows[place] ?? 0) + 1;
  }
  return rows;
}

/** Children on a plan when a day is over: one whose plan ended that day no longer is. */
export function onPlanOn(children: readonly PlainChild[], day: Day): number {
  return children.filter(
    ({ planStart, planEnd }) =>
      planStart !== null && planStart <= day && (planEnd === null || planEnd > day),
  ).length;
}
