import type { CalendarDate } from "../calendar/calendarDate";
import {
  type ConferenceDate,
  type ConferenceStep,
  STEPS,
  STEPS_AFTER,
} from "../records/conferenceSteps";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { inAnotherYear } from "./inAnotherYear";
import { stepsFit } from "./stepsFit";

/** A step of a conference whose year is unlikely to be right, and the day that would fit. */
export interface DoubtfulStep {
  readonly field: ConferenceDate;
  readonly date: CalendarDate;
  readonly meant: CalendarDate;
}

/** A year fits that brings the step this near to the conference, in days. */
const NEAR = 60;

/** Steps before a conference, without the conference before: that is another record's date. */
const BEFORE = STEPS.filter(
  ({ field, side }) => side === "before" && field !== "previousConference",
);

/** Steps after a conference that others follow: a late step is doubtful only where one of them is earlier. */
const AFTER = STEPS_AFTER.map((step) => ({ ...step, following: stepsFollowing(step) })).filter(
  ({ following }) => following.length > 0,
);

/** The steps that are counted from a step, and those counted from them. */
function stepsFollowing({ field }: ConferenceStep): readonly ConferenceStep[] {
  return STEPS.filter(({ from }) => from === field).flatMap((next) => [
    next,
    ...stepsFollowing(next),
  ]);
}

/**
 * The step of a conference that lies far from it and would lie near in another year: what came a year early
 * would pass for in time, and what is a year late contradicts the steps after it. `undefined` where there is none.
 */
export function doubtfulStep(conference: Conference, asAt: CalendarDate): DoubtfulStep | undefined {
  const { date } = conference;
  if (!isKnown(date) || date > asAt || stepsFit(conference, date)) return undefined;
  for (const { field, within } of BEFORE) {
    const step = conference[field];
    if (!isKnown(step) || date - step <= within) continue;
    const meant = inAnotherYear(step, (day) => day <= date && date - day <= NEAR);
    if (meant !== undefined) return { field, date: step, meant };
  }
  for (const { field, following, within } of AFTER) {
    const step = conference[field];
    if (!isKnown(step) || step > asAt || step - date <= within) continue;
    const isContradicted = following.some((later) => {
      const next = conference[later.field];
      return isKnown(next) && next < step && next >= date;
    });
    if (!isContradicted) continue;
    const meant = inAnotherYear(step, (day) => day >= date && day - date <= NEAR);
    if (meant !== undefined) return { field, date: step, meant };
  }
  return undefined;
}
