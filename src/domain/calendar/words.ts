import { type CalendarDate, dateParts, weekday } from "./calendarDate";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
/** The months' names, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * A date as a British reader writes it, with the day of the week.
 * @example dateInWords(fromIso("2013-05-20")) //=> "Mon 20 May 2013"
 */
export function dateInWords(date: CalendarDate): string {
  return `${DAYS[weekday(date)]} ${dateInFull(date)}`;
}

/**
 * A date without the day of the week.
 * @example dateInFull(fromIso("2013-05-20")) //=> "20 May 2013"
 */
export function dateInFull(date: CalendarDate): string {
  return `${dayAndMonth(date)} ${dateParts(date).year}`;
}

/**
 * Day and month alone.
 * @example dayAndMonth(fromIso("2013-05-27")) //=> "27 May"
 */
export function dayAndMonth(date: CalendarDate): string {
  const { month, day } = dateParts(date);
  return `${day} ${MONTHS[month - 1]}`;
}

/**
 * A date after another was named: without its year where that is the same.
 * @example dateAfter(fromIso("2013-06-13"), fromIso("2013-05-20")) //=> "Thu 13 June"
 */
export function dateAfter(date: CalendarDate, named: CalendarDate): string {
  const sameYear = dateParts(date).year === dateParts(named).year;
  return sameYear ? `${DAYS[weekday(date)]} ${dayAndMonth(date)}` : dateInWords(date);
}
