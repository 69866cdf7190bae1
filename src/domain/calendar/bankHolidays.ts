import published from "./bankHolidays.json";
import { type CalendarDate, fromIso } from "./calendarDate";

/** Bank holidays of one division, and the days over which the list is complete (both inclusive). */
export interface BankHolidays {
  readonly source: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly days: readonly CalendarDate[];
}

/** England and Wales, as published by GOV.UK: regular and one-off days. */
export const ENGLAND_AND_WALES: BankHolidays = {
  source: published.source,
  firstDay: fromIso(published.firstDay),
  lastDay: fromIso(published.lastDay),
  days: published.days.map(fromIso),
};
