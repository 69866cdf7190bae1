import type { CalendarDate } from "../calendar/calendarDate";
import { type ConferenceDate, fieldsOf, STEPS } from "./conferenceSteps";
import type { Conference } from "./records";

/** Stands for a day that is not known. */
export const NO_DAY = -2_147_483_648;

/** The dates of a conference in the order in which their days stand: its own, then those of its steps. */
const DATES: readonly ConferenceDate[] = ["date", ...fieldsOf(STEPS)];

/** How many days stand for each conference. */
export const DATES_OF_ONE = DATES.length;

/** Where a date's day stands among those of its conference; 0 is the conference's own. */
export function placeOfDate(field: ConferenceDate): number {
  return DATES.indexOf(field);
}

const KNOWN = new WeakMap<readonly Conference[], Int32Array>();

/**
 * The days of a log's conferences as numbers side by side: `DATES_OF_ONE` for each conference, in the log's order, and
 * `NO_DAY` for each that is not known. Nearly all conferences are right in nearly all that is asked of their dates,
 * and this is asked of numbers side by side in a small part of the time. Made once for each list of conferences, which
 * is never changed.
 */
export function daysOfLog(conferences: readonly Conference[]): Int32Array {
  let days = KNOWN.get(conferences);
  if (!days) {
    days = new Int32Array(conferences.length * DATES_OF_ONE);
    let at = 0;
    for (const conference of conferences) {
      for (const field of DATES) {
        const day = conference[field];
        days[at] = typeof day === "number" ? day : NO_DAY;
        at += 1;
      }
    }
    KNOWN.set(conferences, days);
  }
  return days;
}

/** The first and the last day of a date that is known of any conference; `undefined` where it is known of none. */
export function reachOfDate(
  conferences: readonly Conference[],
  field: ConferenceDate,
): { readonly first: CalendarDate; readonly last: CalendarDate } | undefined {
  const days = daysOfLog(conferences);
  let first: number = Number.POSITIVE_INFINITY;
  let last: number = NO_DAY;
  for (let at = placeOfDate(field); at < days.length; at += DATES_OF_ONE) {
    const day = days[at] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last === NO_DAY) return undefined;
  return { first: first as CalendarDate, last: last as CalendarDate };
}
