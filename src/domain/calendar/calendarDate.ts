import type { Brand } from "../brand";

/**
 * A day in the Gregorian calendar, as the whole number of days since 1 January 1970.
 * It has no time and no time zone, so two dates are compared and subtracted as numbers.
 */
export type CalendarDate = Brand<number, "CalendarDate">;

/** Year, month (1–12) and day of the month (1–31). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
const DAYS_FROM_ERA_START_TO_1970 = 719_468;

/** Whether `year` has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month (1–12) of a year: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the parts name a day that exists: whole numbers, month 1–12, day within its month. */
export function isRealDate(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * The date with these parts.
 * @throws RangeError when no such day exists.
 * @example calendarDate(2013, 5, 20) //=> 15845
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  if (!isRealDate(year, month, day)) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return dateOf(year, month, day);
}

/** The date with parts of which it is known that they name a day. */
function dateOf(year: number, month: number, day: number): CalendarDate {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_ERA_START_TO_1970) as CalendarDate;
}

/** Year, month and day of a date. */
export function dateParts(date: CalendarDate): DateParts {
  const shifted = date + DAYS_FROM_ERA_START_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  // From here on nothing is negative: engines divide whole numbers faster where it is said that the rest is let go.
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36_524) | 0) - ((dayOfEra / 146_096) | 0)) /
      365) |
    0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of the week: 0 Monday … 6 Sunday. */
export function weekday(date: CalendarDate): number {
  return (((date + 3) % 7) + 7) % 7;
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return (date + days) as CalendarDate;
}

/**
 * The same day of the month `months` later (earlier when negative), or the last day of that month
 * where it is shorter.
 * @example addMonths(fromIso("2013-11-30"), 3) //=> fromIso("2014-02-28")
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = dateParts(date);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(monthsSinceYearZero / 12);
  const targetMonth = monthsSinceYearZero - targetYear * 12 + 1;
  const last = daysInMonth(targetYear, targetMonth);
  return dateOf(targetYear, targetMonth, day < last ? day : last);
}

/** `yyyy-mm-dd`. */
export function toIso(date: CalendarDate): string {
  const { year, month, day } = dateParts(date);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The date of a `yyyy-mm-dd` text.
 * @throws RangeError when the text has another form or names no day.
 */
export function fromIso(text: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) throw new RangeError(`Not a yyyy-mm-dd date: ${text}`);
  return calendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
