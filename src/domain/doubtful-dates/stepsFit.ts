import type { CalendarDate } from "../calendar/calendarDate";
import { STEPS } from "../records/conferenceSteps";
import { DATES_OF_ONE, daysOfLog, NO_DAY, placeOfDate } from "../records/daysOfLog";
import type { Conference } from "../records/records";

/** How many days after a date a step of its conference may lie, at least and at most. */
const ALLOWED = STEPS.map(({ field, side, within }) => {
  const step = { field, at: placeOfDate(field) };
  if (side === "after") return { ...step, least: 0, most: within };
  return { ...step, least: field === "previousConference" ? -Infinity : -within, most: 0 };
});

/**
 * Whether every step of a conference that is known lies on its side of a date, and near enough: then nothing
 * speaks against the date or the steps. How long ago the conference before was says nothing.
 */
export function stepsFit(conference: Conference, date: CalendarDate): boolean {
  for (const { field, least, most } of ALLOWED) {
    const step = conference[field];
    if (typeof step !== "number") continue;
    const gap = step - date;
    if (gap < least || gap > most) return false;
  }
  return true;
}

/**
 * Whether each conference of a log has a date that all of its steps fit, as 1 or 0 by its place. So it is with nearly
 * all of them.
 */
export function whereStepsFit(conferences: readonly Conference[]): Uint8Array {
  const days = daysOfLog(conferences);
  const fits = new Uint8Array(conferences.length);
  for (let place = 0; place < fits.length; place += 1) {
    fits[place] = goesWithSteps(days, place * DATES_OF_ONE) ? 1 : 0;
  }
  return fits;
}

function goesWithSteps(days: Int32Array, first: number): boolean {
  const date = days[first] ?? NO_DAY;
  if (date === NO_DAY) return false;
  for (const { at, least, most } of ALLOWED) {
    const step = days[first + at] ?? NO_DAY;
    if (step === NO_DAY) continue;
    const gap = step - date;
    if (gap < least || gap > most) return false;
  }
  return true;
}
