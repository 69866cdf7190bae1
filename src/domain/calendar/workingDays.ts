import type { BankHolidays } from "./bankHolidays";
import { addDays, addMonths, type CalendarDate, weekday } from "./calendarDate";

/** Why nobody works on a day. */
export type DayOff = "weekend" | "bank holiday" | "closure day";

/** Counts working days: Monday to Friday, not a bank holiday, not one of the team's closure days. */
export interface WorkingDays {
  readonly bankHolidays: BankHolidays;
  /** Why nobody works on a day, or `null` for a working day. Bank holidays win over closure days. */
  dayOff(date: CalendarDate): DayOff | null;
  /**
   * The `count`-th working day after `start` (before it when negative). The day after `start` is
   * day 1; `start` itself, working or not, is day 0. Zero gives `start`.
   * @example add(fromIso("2013-05-20"), 15) //=> fromIso("2013-06-11")
   */
  add(start: CalendarDate, count: number): CalendarDate;
  /**
   * Working days after `from` up to and including `to`; negative when `to` comes first: the working
   * days from `to` up to but not including `from`.
   */
  between(from: CalendarDate, to: CalendarDate): number;
  /** Weekdays strictly after `from` and up to `to` that are not worked, in date order. */
  weekdaysOff(from: CalendarDate, to: CalendarDate): readonly CalendarDate[];
  /** Whether both days lie where the published bank holidays are complete. */
  covers(from: CalendarDate, to: CalendarDate): boolean;
}

/** Weekday numbers run from 0, Monday. */
const FRIDAY = 4;
const NONE: readonly CalendarDate[] = [];
/** How far the index reaches beyond the published bank holidays, either way. */
const MARGIN_IN_MONTHS = 12 * 12;

/**
 * Builds an index of working days, so that every count is two look-ups and every addition three. Outside
 * the published bank holidays only weekends and closure days are known: ask `covers` before relying on an
 * answer there.
 */
export function workingDays(
  bankHolidays: BankHolidays,
  closureDays: readonly CalendarDate[] = [],
): WorkingDays {
  const holidays = new Set<number>(bankHolidays.days);
  const closures = new Set<number>(closureDays);

  const dayOff = (date: CalendarDate): DayOff | null => {
    if (weekday(date) > FRIDAY) return "weekend";
    if (holidays.has(date)) return "bank holiday";
    return closures.has(date) ? "closure day" : null;
  };

  const first = addMonths(bankHolidays.firstDay, -MARGIN_IN_MONTHS);
  const last = addMonths(bankHolidays.lastDay, MARGIN_IN_MONTHS);
  // workedUpTo[i] = working days in first … first + i, both inclusive; worked[n] = the n-th of them.
  const workedUpTo = new Int32Array(last - first + 1);
  const worked: CalendarDate[] = [];
  for (let i = 0; i < workedUpTo.length; i += 1) {
    const date = addDays(first, i);
    if (dayOff(date) === null) worked.push(date);
    workedUpTo[i] = worked.length;
  }

  const weekdaysOffInOrder = [...new Set([...bankHolidays.days, ...closureDays])]
    .filter((date) => dayOff(date) !== "weekend")
    .sort((a, b) => a - b);

  const inIndex = (date: number) => date >= first && date <= last;
  const workedBy = (date: number) => workedUpTo[date - first] ?? 0;

  const add = (start: CalendarDate, count: number): CalendarDate => {
    if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
    if (count === 0) return start;
    if (inIndex(start)) {
      const day = count > 0 ? workedBy(start) + count - 1 : workedBy(start - 1) + count;
      const date = worked[day];
      if (date !== undefined) return date;
    }
    return step(start, count, dayOff);
  };

  const between = (from: CalendarDate, to: CalendarDate): number => {
    if (to < from) return -between(addDays(to, -1), addDays(from, -1));
    if (inIndex(from) && inIndex(to)) return workedBy(to) - workedBy(from);
    let count = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
      if (dayOff(date) === null) count += 1;
    }
    return count;
  };

  const weekdaysOff = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] => {
    const begin = firstAfter(weekdaysOffInOrder, from);
    let end = begin;
    while ((weekdaysOffInOrder[end] ?? Number.POSITIVE_INFINITY) <= to) end += 1;
    return begin === end ? NONE : weekdaysOffInOrder.slice(begin, end);
  };

  const covers = (from: CalendarDate, to: CalendarDate) =>
    Math.min(from, to) >= bankHolidays.firstDay && Math.max(from, to) <= bankHolidays.lastDay;

  return { bankHolidays, dayOff, add, between, weekdaysOff, covers };
}

/** The `count`-th working day from `start`, found day by day where the index does not reach. */
function step(
  start: CalendarDate,
  count: number,
  dayOff: (date: CalendarDate) => DayOff | null,
): CalendarDate {
  const direction = Math.sign(count);
  let date = start;
  for (let left = Math.abs(count); left > 0; ) {
    date = addDays(date, direction);
    if (dayOff(date) === null) left -= 1;
  }
  return date;
}

/** Place of the first of `dates`, which are in order, that lies after `date`; their number if none does. */
function firstAfter(dates: readonly CalendarDate[], date: CalendarDate): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? 0) > date) high = middle;
    else low = middle + 1;
  }
  return low;
}
