import type { CalendarDate } from "../calendar/calendarDate";
import { doubtfulDate } from "../doubtful-dates/doubtfulDates";
import { doubtfulStep } from "../doubtful-dates/doubtfulSteps";
import { whereStepsFit } from "../doubtful-dates/stepsFit";
import type { ConferenceDate } from "../records/conferenceSteps";
import { isKnown, UNREADABLE } from "../records/field";
import type { Conference } from "../records/records";
import type { CheckInput } from "./checkInput";

/** A date of a conference that its other dates contradict. */
export interface Doubt {
  readonly field: ConferenceDate;
  /** The date as it is recorded. */
  readonly date: CalendarDate;
  /** The day that the other dates fit, where there is one. */
  readonly meant: CalendarDate | null;
  /** The other dates that lie on the wrong side of it. */
  readonly against: readonly ConferenceDate[];
}

/**
 * The tracker with every doubtful date of a conference taken for one that cannot be read: it is reported once,
 * and nothing is judged by it, in its own record or in its neighbours'.
 */
export function withoutDoubtfulDates(input: CheckInput): {
  readonly input: CheckInput;
  readonly doubts: ReadonlyMap<Conference, Doubt>;
} {
  const doubts = new Map<Conference, Doubt>();
  const given = input.records.conferences;
  const fits = whereStepsFit(given);
  let conferences: Conference[] | undefined;
  for (let place = 0; place < given.length; place += 1) {
    const conference = given[place];
    if (fits[place] === 1 || !conference) continue;
    const doubt = doubtOf(conference, input.asAt);
    if (doubt === undefined) continue;
    const undated = { ...conference, [doubt.field]: UNREADABLE };
    doubts.set(undated, doubt);
    conferences ??= [...given];
    conferences[place] = undated;
  }
  if (!conferences) return { input, doubts };
  return { input: { ...input, records: { ...input.records, conferences } }, doubts };
}

function doubtOf(conference: Conference, asAt: CalendarDate): Doubt | undefined {
  const { date } = conference;
  if (!isKnown(date)) return undefined;
  const doubt = doubtfulDate(conference, asAt);
  if (doubt !== undefined) return { field: "date", date, ...doubt };
  const step = doubtfulStep(conference, asAt);
  return step && { ...step, against: [] };
}
