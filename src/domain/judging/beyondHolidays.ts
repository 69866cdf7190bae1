import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkingDays } from "../calendar/workingDays";
import { type ConferenceDate, fieldsOf, STEPS } from "../records/conferenceSteps";
import { DATES_OF_ONE, daysOfLog, NO_DAY, placeOfDate } from "../records/daysOfLog";
import { type Field, isKnown } from "../records/field";
import type { Conference, Enquiry } from "../records/records";

/** Dates of a conference from and to which working days are counted: from the one before, it is months. */
const OF_A_CONFERENCE: readonly ConferenceDate[] = [
  "date",
  ...fieldsOf(STEPS).filter((field) => field !== "previousConference"),
];

/** Where they stand among the days of a conference. */
const PLACES = OF_A_CONFERENCE.map(placeOfDate);

/**
 * Whether working days are counted from or to a day of a conference for which no bank holidays are published:
 * the count may then be out by the bank holidays that nobody knows.
 */
export function conferenceLeavesHolidays(
  conference: Conference,
  workingDays: WorkingDays,
  asAt: CalendarDate,
): boolean {
  for (const field of OF_A_CONFERENCE) {
    if (lies(conference[field], workingDays, asAt)) return true;
  }
  return false;
}

/** Whether it is so of any conference of a log. */
export function someConferenceLeavesHolidays(
  conferences: readonly Conference[],
  { bankHolidays: { firstDay, lastDay } }: WorkingDays,
  asAt: CalendarDate,
): boolean {
  const days = daysOfLog(conferences);
  return PLACES.some((place) => {
    for (let at = place; at < days.length; at += DATES_OF_ONE) {
      const day = days[at] ?? NO_DAY;
      if (day <= asAt && (day > lastDay || (day < firstDay && day !== NO_DAY))) return true;
    }
    return false;
  });
}

/** The same of an enquiry's assessment. */
export function enquiryLeavesHolidays(
  { start, end }: Enquiry,
  workingDays: WorkingDays,
  asAt: CalendarDate,
): boolean {
  return lies(start, workingDays, asAt) || lies(end, workingDays, asAt);
}

/** Nothing is counted to a day after the as-at day. */
function lies(
  date: Field<CalendarDate>,
  { bankHolidays: { firstDay, lastDay } }: WorkingDays,
  asAt: CalendarDate,
): boolean {
  return isKnown(date) && date <= asAt && (date < firstDay || date > lastDay);
}
