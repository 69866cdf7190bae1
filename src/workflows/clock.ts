import { type CalendarDate, calendarDate } from "../domain/calendar/calendarDate";

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
  const now = clock.now();
  return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
