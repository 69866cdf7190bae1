import type { CalendarDate } from "../calendar/calendarDate";
import type { ConferenceDate } from "../records/conferenceSteps";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { inAnotherYear } from "./inAnotherYear";
import { HALF_A_YEAR, stepsFit } from "./stepsFit";

/** A step of a conference whose year is hardly right, and the day that would fit. */
export interface DoubtfulStep {
  readonly field: ConferenceDate;
  readonly date: CalendarDate;
  readonly meant: CalendarDate;
}

/** A year fits that brings the step this near to the conference, in days. */
const NEAR = 60;

const BEFORE = ["strategyDiscussion", "section47Start", "notification", "reportReceived"] as const;

/** Steps after a conference with those that follow each: a late step is doubtful only where one of them is earlier. */
const AFTER = [
  ["minutesToChair", ["minutesApproved", "fullRecordDistributed"]],
  ["minutesApproved", ["fullRecordDistributed"]],
] as const;

/**
 * The step of a conference that lies far from it and would lie near in another year: what came a year early
 * would pass for in time, and what is a year late contradicts the steps after it. `undefined` where there is none.
 */
export function doubtfulStep(conference: Conference, asAt: CalendarDate): DoubtfulStep | undefined {
  const { date } = conference;
  if (!isKnown(date) || date > asAt || stepsFit(conference, date)) return undefined;
  for (const field of BEFORE) {
    const step = conference[field];
    if (!isKnown(step) || date - step <= HALF_A_YEAR) continue;
    const meant = inAnotherYear(step, (day) => day <= date && date - day <= NEAR);
    if (meant !== undefined) return { field, date: step, meant };
  }
  for (const [field, following] of AFTER) {
    const step = conference[field];
    if (!isKnown(step) || step > asAt || step - date <= HALF_A_YEAR) continue;
    const isContradicted = following.some((name) => {
      const next = conference[name];
      return isKnown(next) && next < step && next >= date;
    });
    if (!isContradicted) continue;
    const meant = inAnotherYear(step, (day) => day >= date && day - date <= NEAR);
    if (meant !== undefined) return { field, date: step, meant };
  }
  return undefined;
}
