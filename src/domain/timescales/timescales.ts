import type { Limit } from "../calendar/limit";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import type { Settings } from "../settings/settings";
import { endsWithPlan, isConference, isInitial, isReview } from "./conferenceKinds";
import { type Span, spanBetween } from "./judge";
import { type PreviousConference, previousDate } from "./previous";

/** Codes of the timescales of a single conference: what Table 2b counts and the checks of the same code judge. */
export const CONFERENCE_TIMESCALES = [
  "T01",
  "T02",
  "T03",
  "T05",
  "T06",
  "T07",
  "T08",
  "T09",
  "T10",
] as const;
export type ConferenceTimescale = (typeof CONFERENCE_TIMESCALES)[number];

/**
 * Whether a timescale is about a conference; `undefined` where the type or outcome that would tell is missing.
 */
export function appliesTo(code: ConferenceTimescale, conference: Conference): boolean | undefined {
  if (!isConference(conference)) return false;
  const { type } = conference;
  switch (code) {
    case "T01":
    case "T05":
      return isKnown(type) ? isInitial(conference) : undefined;
    case "T02":
      return isKnown(type) && type !== "review" ? type === "first review" : undefined;
    case "T03":
      return isKnown(type) && type !== "review" ? type === "later review" : undefined;
    case "T06":
      return isKnown(type) ? isReview(conference) : undefined;
    case "T07":
      return endsWithPlan(conference);
    case "T08":
    case "T09":
    case "T10":
      return true;
  }
}

/** What starts and stops the clock of a timescale for one conference, and how long it may run. */
export function spanOf(
  code: ConferenceTimescale,
  conference: Conference,
  { timescales, reviewsCountedIn }: Settings,
  previous: PreviousConference,
): Span {
  switch (code) {
    case "T01":
      return spanBetween(conference, timescales.T01.from, "date", timescales.T01);
    case "T02":
    case "T03": {
      const allowed: Limit = {
        amount: timescales[code][reviewsCountedIn],
        unit: reviewsCountedIn,
      };
      const span = spanBetween(conference, "previousConference", "date", allowed);
      return { ...span, start: previousDate(conference, previous) };
    }
    case "T05":
    case "T06":
      return {
        ...spanBetween(conference, "date", "reportReceived", timescales[code]),
        backwards: true,
      };
    case "T07":
      return spanBetween(conference, timescales.T07.from, "outlinePlanSent", timescales.T07);
    case "T08":
      return spanBetween(conference, timescales.T08.from, "minutesToChair", timescales.T08);
    case "T09":
      return spanBetween(conference, timescales.T09.from, "minutesApproved", timescales.T09);
    case "T10":
      return spanBetween(conference, timescales.T10.from, "fullRecordDistributed", timescales.T10);
  }
}
