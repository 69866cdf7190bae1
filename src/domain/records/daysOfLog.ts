import type { CalendarDate } from "../calendar/calendarDate";
import { type ConferenceDate, fieldsOf, STEPS } from "./conferenceSteps";
import type { Field } from "./field";
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

/**
 * Each date of a conference, read by its name: an engine looks a name up once for all records of a shape, where a name
 * that changes from one reading to the next is looked up each time (13 ms against 3 for 50,000 conferences).
 */
const DAY: { readonly [Name in ConferenceDate]: (of: Conference) => Field<CalendarDate> } = {
  date: (of) => of.date,
  strategyDiscussion: (of) => of.strategyDiscussion,
  requested: (of) => of.requested,
  section47Start: (of) => of.section47Start,
  notification: (of) => of.notification,
  previousConference: (of) => of.previousConference,
  reportReceived: (of) => of.reportReceived,
  outlinePlanSent: (of) => of.outlinePlanSent,
  minutesToChair: (of) => of.minutesToChair,
  minutesApproved: (of) => of.minutesApproved,
  fullRecordDistributed: (of) => of.fullRecordDistributed,
  coreGroup: (of) => of.coreGroup,
};

/** Fills in one date of all conferences. */
function fill(
  days: Int32Array,
  place: number,
  conferences: readonly Conference[],
  dayOf: (of: Conference) => Field<CalendarDate>,
): void {
  let at = place;
  for (const conference of conferences) {
    const day = dayOf(conference);
    days[at] = typeof day === "number" ? day : NO_DAY;
    at += DATES_OF_ONE;
  }
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
    for (const [place, field] of DATES.entries()) fill(days, place, conferences, DAY[field]);
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
