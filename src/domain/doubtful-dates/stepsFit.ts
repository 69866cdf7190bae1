import type { CalendarDate } from "../calendar/calendarDate";
import { STEPS } from "../records/conferenceSteps";
import type { Conference } from "../records/records";

/** How many days after a date a step of its conference may lie, at least and at most. */
const ALLOWED = STEPS.map(({ field, side, within }) => {
  if (side === "after") return { field, least: 0, most: within };
  return { field, least: field === "previousConference" ? -Infinity : -within, most: 0 };
});

/**
 * Whether every step of a conference that is known lies on its side of a date, and near enough: then nothing
 * speaks against the date or the steps. So it is with nearly all of a log's conferences, and so it is written for
 * speed. How long ago the conference before was says nothing.
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
