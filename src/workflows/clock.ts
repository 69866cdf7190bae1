import { getDate, getMonth, getYear, isValid, lightFormat, parseISO } from "date-fns";
import { type CalendarDate, calendarDate } from "../domain/calendar/calendarDate";
import { dateInFull } from "../domain/calendar/words";

/** The one place where the time of day comes in: the add-in's own clock, or a test's. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some fixed moment, never going back. */
  elapsed(): number;
}

/** The clock of the machine. */
export const MACHINE_CLOCK: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
};

/** The day a clock shows where the person is. */
export function today(clock: Clock): CalendarDate {
  return dayOf(clock.now());
}

/** A moment where the person is. @example momentInWords(new Date(2014, 3, 25, 14, 2)) //=> "25 April 2014, 14:02" */
export function momentInWords(moment: Date): string {
  return `${dateInFull(dayOf(moment))}, ${timeOfDay(moment)}`;
}

/** The time of day where the person is. @example timeOfDay(new Date(2014, 3, 25, 14, 2)) //=> "14:02" */
export function timeOfDay(moment: Date): string {
  return lightFormat(moment, "HH:mm");
}

/** A moment that a workbook keeps as ISO 8601 text, where the person is; `null` where the text is no moment. */
export function keptMomentInWords(iso: string): string | null {
  const moment = parseISO(iso);
  return isValid(moment) ? momentInWords(moment) : null;
}

function dayOf(moment: Date): CalendarDate {
  return calendarDate(getYear(moment), getMonth(moment) + 1, getDate(moment));
}
