import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkingDays } from "../calendar/workingDays";
import { type ConferenceDate, fieldsOf, STEPS } from "../records/conferenceSteps";
import { type Field, isKnown } from "../records/field";
import type { Conference, Enquiry } from "../records/records";

/** Dates of a conference from and to which working days are counted: from the one before, it is months. */
const OF_A_CONFERENCE: readonly ConferenceDate[] = [
  "date",
  ...fieldsOf(STEPS).filter((field) => field !== "previousConference"),
];

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
