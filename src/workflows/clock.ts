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
  const time = [moment.getHours(), moment.getMinutes()].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${dateInFull(dayOf(moment))}, ${time.join(":")}`;
}

function dayOf(moment: Date): CalendarDate {
  return calendarDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}
