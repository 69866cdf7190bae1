import type { CalendarDate } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";
import { type PreviousConference, previousDate } from "../people/families";
import type { ConferenceDate } from "../records/conferenceSteps";
import type { Field } from "../records/field";
import type { Conference } from "../records/records";
import type { Settings } from "../settings/settings";
import type { ConferenceTimescale } from "../timescales/timescale";
import type { Span } from "./judge";
import { limitSet } from "./limitSet";

/** What starts and stops the clock of a timescale, for any conference, and how long it may run. */
export interface Timing {
  readonly startField: ConferenceDate;
  readonly endField: ConferenceDate;
  readonly allowed: Limit;
  readonly backwards: boolean;
  /** The day counting starts for a conference. */
  startOf(conference: Conference): Field<CalendarDate>;
}

/** The timing of a timescale under these settings. */
export function timingOf(
  timescale: ConferenceTimescale,
  settings: Settings,
  previous: PreviousConference,
): Timing {
  const { direction, to } = timescale.conference;
  const { allowed, from } = limitSet(timescale, settings);
  return {
    startField: from,
    endField: to,
    allowed,
    backwards: direction === "at least before",
    startOf:
      from === "previousConference"
        ? (conference) => previousDate(conference, previous)
        : (conference) => conference[from],
  };
}

/** What starts and stops the clock of a timescale for one conference, and how long it may run. */
export function spanOf(
  timescale: ConferenceTimescale,
  conference: Conference,
  settings: Settings,
  previous: PreviousConference,
): Span {
  return spanFor(timingOf(timescale, settings, previous), conference);
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
