import type { BankHolidays } from "./bankHolidays";
import { addMonths, type CalendarDate, weekday } from "./calendarDate";

/** A day of the week on which nobody works, or a named day off. */
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

const MARGIN_IN_MONTHS = 12 * 12;

/**
 * Builds an index of cumulated working days, so that every count is two look-ups and every addition a
 * short binary search. Outside the published bank holidays only weekends and closure days are known:
 * ask `covers` before relying on an answer there.
 */
export function workingDays(
  bankHolidays: BankHolidays,
  closureDays: readonly CalendarDate[] = [],
): WorkingDays {
  const holidays = new Set<number>(bankHolidays.days);
  const closures = new Set<number>(closureDays);

  const dayOff = (date: CalendarDate): DayOff | null => {
    if (weekday(date) > 4) return "weekend";
    if (holidays.has(date)) return "bank holiday";
    return closures.has(date) ? "closure day" : null;
  };

  const first = addMonths(bankHolidays.firstDay, -MARGIN_IN_MONTHS);
  const last = addMonths(bankHolidays.lastDay, MARGIN_IN_MONTHS);
  // worked[i] = working days in first … first + i, both inclusive
  const worked = new Int32Array(last - first + 1);
  let sum = 0;
  for (let i = 0; i < worked.length; i += 1) {
    if (dayOff((first + i) as CalendarDate) === null) sum += 1;
    worked[i] = sum;
  }

  const inIndex = (date: number) => date >= first && date <= last;
  const workedUpTo = (date: number) => worked[date - first] ?? 0;

  const step = (start: CalendarDate, count: number): CalendarDate => {
    const direction = count < 0 ? -1 : 1;
    let date = start;
    for (let left = Math.abs(count); left > 0; ) {
      date = (date + direction) as CalendarDate;
      if (dayOff(date) === null) left -= 1;
    }
    return date;
  };

  const add = (start: CalendarDate, count: number): CalendarDate => {
    if (!Number.isInteger(count)) throw new RangeError(`Not a whole number of days: ${count}`);
    if (count === 0) return start;
    if (!inIndex(start)) return step(start, count);
    // The wanted day is the first whose cumulated count reaches the target.
    const before = count > 0 ? workedUpTo(start) : workedUpTo(start - 1);
    const target = before + count + (count < 0 ? 1 : 0);
    if (target < 1 || target > sum) return step(start, count);
    const span = Math.abs(count);
    let low: number;
    let high: number;
    if (count > 0) {
      low = start + span - first;
      high = Math.min(worked.length - 1, start + span * 2 + 30 - first);
      if ((worked[high] ?? 0) < target) high = worked.length - 1;
    } else {
      low = Math.max(0, start - span * 2 - 30 - first);
      high = start - span - first;
      if ((worked[low] ?? 0) >= target) low = 0;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((worked[middle] ?? 0) >= target) high = middle;
      else low = middle + 1;
    }
    return (first + low) as CalendarDate;
  };

  const between = (from: CalendarDate, to: CalendarDate): number => {
    if (to < from) return -between((to - 1) as CalendarDate, (from - 1) as CalendarDate);
    if (inIndex(from) && inIndex(to)) return workedUpTo(to) - workedUpTo(from);
    let count = 0;
    for (let date = from + 1; date <= to; date += 1) {
      if (dayOff(date as CalendarDate) === null) count += 1;
    }
    return count;
  };

  const weekdaysOff = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] => {
    const off: CalendarDate[] = [];
    for (let day = from + 1; day <= to; day += 1) {
      const date = day as CalendarDate;
      const why = dayOff(date);
      if (why === "bank holiday" || why === "closure day") off.push(date);
    }
    return off;
  };

  const covers = (from: CalendarDate, to: CalendarDate) =>
    Math.min(from, to) >= bankHolidays.firstDay && Math.max(from, to) <= bankHolidays.lastDay;

  return { bankHolidays, dayOff, add, between, weekdaysOff, covers };
}
