import type { CalendarDate } from "../calendar/calendarDate";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { isConference } from "./conferenceKinds";
import { refKey } from "./refKey";

/** The conferences of one family in the log. */
export interface Family {
  /** The family's reference, as compared (see `refKey`). */
  readonly key: string;
  /** Those with a date up to the as-at day, in order of date. A strategy discussion is none of them. */
  readonly conferences: readonly DatedConference[];
  /** Whether every conference of the family has such a date: otherwise its sequence has a gap. */
  readonly complete: boolean;
}

/** A conference that was held on a known day. */
export type DatedConference = Conference & { readonly date: CalendarDate };

/** The conference before this one in its family's own sequence, by date; `undefined` for the first. */
export type PreviousConference = (conference: Conference) => Conference | undefined;

/** Each family's conferences, by the family's key, in order of first appearance. */
export function familiesOf(
  conferences: readonly Conference[],
  asAt: CalendarDate,
): ReadonlyMap<string, Family> {
  const families = new Map<
    string,
    Family & { conferences: DatedConference[]; complete: boolean }
  >();
  for (const conference of conferences) {
    const key = refKey(conference.familyRef);
    if (key === undefined || !isConference(conference)) continue;
    let family = families.get(key);
    if (!family) {
      family = { key, conferences: [], complete: true };
      families.set(key, family);
    }
    if (wasHeld(conference, asAt)) family.conferences.push(conference);
    else family.complete = false;
  }
  for (const { conferences: held } of families.values()) {
    if (held.length > 1) held.sort((a, b) => a.date - b.date);
  }
  return families;
}

/**
 * Links each conference to the one before it. In a family whose sequence has a gap no conference is known to
 * be the one before another.
 */
export function previousIn(families: ReadonlyMap<string, Family>): PreviousConference {
  const previous = new Map<Conference, Conference>();
  for (const { conferences, complete } of families.values()) {
    if (!complete) continue;
    let earlier: Conference | undefined;
    let last: DatedConference | undefined;
    for (const conference of conferences) {
      if (last && last.date < conference.date) earlier = last;
      if (earlier) previous.set(conference, earlier);
      last = conference;
    }
  }
  return (conference) => previous.get(conference);
}

/**
 * Day of the conference before: from the family's own sequence in the log, else as the team recorded it.
 * What is recorded but cannot be read is never replaced.
 */
export function previousDate(
  conference: Conference,
  previous: PreviousConference,
): Field<CalendarDate> {
  const recorded = conference.previousConference;
  if (!isKnown(recorded) && recorded.missing === "unreadable") return recorded;
  return previous(conference)?.date ?? recorded;
}

/** Whether a conference has a date that is not after the as-at day. */
export function wasHeld(conference: Conference, asAt: CalendarDate): conference is DatedConference {
  return isKnown(conference.date) && conference.date <= asAt;
}
