import type { CalendarDate } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";
import { type PreviousConference, previousDate } from "../people/families";
import { endsWithPlan, isConference, isInitial, isReview } from "../records/conferenceKinds";
import type { ConferenceDate } from "../records/conferenceSteps";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import type { Settings } from "../settings/settings";
import type { Span } from "./judge";
import { reviewLimits } from "./reviewLimits";

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
  "T11",
  "T12",
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
    case "T11":
      return isKnown(type) ? type === "transfer-in" : undefined;
    case "T12":
      return isKnown(type)
        ? isInitial(conference) && endsWithPlan(conference)
        : madePlan(conference);
  }
}

/** Whether a conference of unknown type can have made the plan: a plan that continues was made before. */
function madePlan({ outcome }: Conference): false | undefined {
  return isKnown(outcome) && outcome.decision !== "plan made" ? false : undefined;
}

/** What starts and stops the clock of a timescale, for any conference, and how long it may run. */
export interface Timing {
  readonly startField: ConferenceDate;
  readonly endField: ConferenceDate;
  readonly allowed: Limit;
  readonly backwards: boolean;
  /** The day counting starts for a conference. */
  startOf(conference: Conference): Field<CalendarDate>;
}

const END_FIELDS = {
  T01: "date",
  T07: "outlinePlanSent",
  T08: "minutesToChair",
  T09: "minutesApproved",
  T10: "fullRecordDistributed",
  T11: "date",
  T12: "coreGroup",
} as const;

/** The timing of a timescale under these settings. */
export function timingOf(
  code: ConferenceTimescale,
  settings: Settings,
  previous: PreviousConference,
): Timing {
  switch (code) {
    case "T02":
    case "T03":
      return {
        startField: "previousConference",
        endField: "date",
        allowed: reviewLimits(code, settings).set,
        backwards: false,
        startOf: (conference) => previousDate(conference, previous),
      };
    case "T05":
    case "T06": {
      const { amount, unit } = settings.timescales[code];
      return {
        startField: "date",
        endField: "reportReceived",
        allowed: { amount, unit },
        backwards: true,
        startOf: (conference) => conference.date,
      };
    }
    default: {
      const { amount, unit, from } = settings.timescales[code];
      return {
        startField: from,
        endField: END_FIELDS[code],
        allowed: { amount, unit },
        backwards: false,
        startOf: (conference) => conference[from],
      };
    }
  }
}

/** What starts and stops the clock of a timescale for one conference, and how long it may run. */
export function spanOf(
  code: ConferenceTimescale,
  conference: Conference,
  settings: Settings,
  previous: PreviousConference,
): Span {
  return spanFor(timingOf(code, settings, previous), conference);
}

/** A timing applied to one conference. */
export function spanFor(timing: Timing, conference: Conference): Span {
  const { startField, endField, allowed, backwards } = timing;
  return {
    startField,
    start: timing.startOf(conference),
    endField,
    end: conference[endField],
    allowed,
    backwards,
  };
}
