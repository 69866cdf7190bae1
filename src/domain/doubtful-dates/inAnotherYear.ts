import { addMonths, type CalendarDate } from "../calendar/calendarDate";

/** How far a mistyped year lies from the one that was meant, in months: the likelier slips first. */
const SLIPS = [12, -12, 24, -24, 120, -120] as const;

/** The same day in a year that is easily mistyped for a date's, where one fits: the likeliest of them. */
export function inAnotherYear(
  date: CalendarDate,
  fits: (day: CalendarDate) => boolean,
): CalendarDate | undefined {
  return SLIPS.map((months) => addMonths(date, months)).find(fits);
}
