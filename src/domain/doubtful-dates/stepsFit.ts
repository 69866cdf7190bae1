import type { CalendarDate } from "../calendar/calendarDate";
import type { Field } from "../records/field";
import type { Conference } from "../records/records";

/** A step further from its conference than this, in days, does not bear its date out. */
export const HALF_A_YEAR = 183;

/**
 * Whether every step of a conference that is known lies on its side of a date, and within half a year: then
 * nothing speaks against the date or the steps. So it is with nearly all of a log's conferences, and so it is
 * written for speed.
 */
export function stepsFit(conference: Conference, date: CalendarDate): boolean {
  return (
    fits(date, conference.minutesToChair, 1) &&
    fits(date, conference.minutesApproved, 1) &&
    fits(date, conference.fullRecordDistributed, 1) &&
    fits(date, conference.outlinePlanSent, 1) &&
    fits(date, conference.coreGroup, 1) &&
    fits(date, conference.reportReceived, -1) &&
    fits(date, conference.strategyDiscussion, -1) &&
    fits(date, conference.section47Start, -1) &&
    fits(date, conference.notification, -1) &&
    isBeforeOrMissing(conference.previousConference, date)
  );
}

function fits(date: CalendarDate, step: Field<CalendarDate>, side: 1 | -1): boolean {
  if (typeof step !== "number") return true;
  const gap = (step - date) * side;
  return gap >= 0 && gap <= HALF_A_YEAR;
}

function isBeforeOrMissing(step: Field<CalendarDate>, date: CalendarDate): boolean {
  return typeof step !== "number" || step <= date;
}
