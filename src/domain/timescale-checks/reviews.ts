import type { CalendarDate } from "../calendar/calendarDate";
import { limitDay } from "../calendar/limit";
import { conferenceTimescale } from "../checking/conferenceTimescale";
import type { Particulars } from "../checking/conferenceVerdict";
import type { StepCheck } from "../checking/stepFinding";
import type { Tracker } from "../checking/tracker";
import type { Remark } from "../findings/finding";
import { reviewLimits } from "../judging/reviewLimits";
import { previousDate } from "../people/families";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { firstReviewInTime as firstReview } from "../timescales/T02-firstReview";
import { laterReviewInTime as laterReview } from "../timescales/T03-laterReview";

/** T02, with what is said of a first review. */
export const firstReviewInTime = conferenceTimescale(firstReview, reviewParticulars("T02"));

/** T03, with what is said of a later review. */
export const laterReviewInTime = conferenceTimescale(laterReview, reviewParticulars("T03"));

function reviewParticulars(code: "T02" | "T03"): Particulars & Pick<StepCheck, "remarksOn"> {
  return {
    isDoubted: (conference, tracker) => isInTimeAsRecorded(code, conference, tracker),
    remarksOn: (conference, { tracker }, outcome) =>
      outcome === "cannot be judged"
        ? [{ code: "first or later review", first: reviewLimits("T02", tracker.settings).set }]
        : remarksOn(code, conference, tracker),
  };
}

/**
 * Whether the team recorded a previous conference that the log does not have, and by which the review was in
 * time: then D07 asks which is right, and nobody can say yet that it was late.
 */
function isInTimeAsRecorded(
  code: "T02" | "T03",
  { date, previousConference: recorded }: Conference,
  { settings, workingDays }: Tracker,
): boolean {
  if (!isKnown(recorded) || !isKnown(date) || recorded >= date) return false;
  return date <= limitDay(workingDays, recorded, reviewLimits(code, settings).set);
}

function remarksOn(
  code: "T02" | "T03",
  conference: Conference,
  tracker: Tracker,
): readonly Remark[] {
  const from = previousDate(conference, tracker.previous);
  const { date } = conference;
  return isKnown(from) && isKnown(date) ? dependsOnDefinition(code, from, date, tracker) : [];
}

/**
 * The remark on a review that is late on `day` by the definition that was set and in time by the other: 3
 * months against 91 days, 6 months against 183.
 */
export function dependsOnDefinition(
  code: "T02" | "T03",
  from: CalendarDate,
  day: CalendarDate,
  { settings, workingDays }: Tracker,
): readonly Remark[] {
  const { other } = reviewLimits(code, settings);
  const otherLimit = limitDay(workingDays, from, other);
  return day <= otherLimit ? [{ code: "depends on the definition", other, otherLimit }] : [];
}
