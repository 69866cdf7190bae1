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
  conferences.forEach((conference) => {
    const key = refKey(conference.familyRef);
    if (key === undefined || !isConference(conference)) return;
    let family = families.get(key);
    if (!family) {
      family = { key, conferences: [], complete: true };
      families.set(key, family);
    }
    if (wasHeld(conference, asAt)) family.conferences.push(conference);
    else family.complete = false;
  });
  families.forEach(({ conferences: held }) => {
    if (!isInOrder(held)) held.sort((a, b) => a.date - b.date);
  });
  return families;
}

function isInOrder(conferences: readonly DatedConference[]): boolean {
  for (let place = 1; place < conferences.length; place += 1) {
    const [before, after] = [conferences[place - 1], conferences[place]];
    if (before && after && before.date > after.date) return false;
  }
  return true;
}

/**
 * Finds the conference before another in its family. In a family whose sequence has a gap no conference is
 * known to be the one before another.
 */
export function previousIn(families: ReadonlyMap<string, Family>): PreviousConference {
  return (conference) => {
    const key = refKey(conference.familyRef);
    const family = key === undefined ? undefined : families.get(key);
    if (!family?.complete || !isKnown(conference.date)) return undefined;
    return family.conferences[countBefore(family.conferences, conference.date) - 1];
  };
}

/** Number of conferences, which are in order of date, on an earlier day. */
function countBefore(conferences: readonly DatedConference[], date: CalendarDate): number {
  let low = 0;
  let high = conferences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((conferences[middle]?.date ?? date) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Day of the conference before: from the family's own sequence in the log, else as the team recorded it.
 * What is recorded but cannot be read is never replaced.
 */
export function previousDate(
  conference: Conference,
  previous: PreviousConference,
): Field<CalendarDate> {
  return dateBefore(conference, previous(conference));
}

/** The same where the conference before, or that none is known, has been found already. */
export function dateBefore(
  { previousConference: recorded }: Conference,
  before: Conference | undefined,
): Field<CalendarDate> {
  if (!isKnown(recorded) && recorded.missing === "unreadable") return recorded;
  return before?.date ?? recorded;
}

/** Whether a conference has a date that is not after the as-at day. */
export function wasHeld(conference: Conference, asAt: CalendarDate): conference is DatedConference {
  return isKnown(conference.date) && conference.date <= asAt;
}
