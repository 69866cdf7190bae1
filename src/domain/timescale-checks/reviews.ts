import type { CalendarDate } from "../calendar/calendarDate";
import { limitDay } from "../calendar/limit";
import { conferenceTimescale } from "../checking/conferenceTimescale";
import type { Particulars } from "../checking/conferenceVerdict";
import { conferenceColumns, type Need } from "../checking/rule";
import type { StepCheck } from "../checking/stepFinding";
import type { Tracker } from "../checking/tracker";
import type { Remark } from "../findings/finding";
import { reviewLimits } from "../judging/reviewLimits";
import { previousDate } from "../people/families";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";

const needs: readonly Need[] = [
  ...conferenceColumns("type", "date"),
  { dataset: "conferences", anyOf: ["familyRef", "previousConference"] },
];
const putRight =
  "Check the date of the conference before; where both are right, record the reason for the delay. It stays a breach.";
/** T02: the first review follows the initial conference in time. */
export const firstReviewInTime = conferenceTimescale(
  {
    code: "T02",
    title: "First review held in time",
    why: "The first review is the first look at whether the plan keeps the child safe.",
    putRight,
    source: "Working Together to Safeguard Children; Table 2b",
    severity: "breach",
    needs,
  },
  reviewParticulars("T02"),
);

/**
 * T03: every later review follows the one before it in time. A review that may be the family's first is judged
 * here too: in time where it would be in time as a first one, late where it would be late as a later one.
 */
export const laterReviewInTime = conferenceTimescale(
  {
    code: "T03",
    title: "Later review held in time",
    why: "A plan that is not reviewed drifts, and the child with it.",
    putRight,
    source: "Working Together to Safeguard Children; Table 2b",
    severity: "breach",
    needs,
  },
  reviewParticulars("T03"),
);

function reviewParticulars(code: "T02" | "T03"): Particulars & Pick<StepCheck, "remarksOn"> {
  return {
    // D07 tells of a review that has no conference before it.
    startToldWith: ["familyRef", "previousConference"],
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
