import type { CalendarDate } from "../calendar/calendarDate";
import { doubtfulDate } from "../doubtful-dates/doubtfulDates";
import { isConference } from "../records/conferenceKinds";
import { STEPS_AFTER } from "../records/conferenceSteps";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { eachInSlices, type Slices, toEnd } from "../slices";

/** The conferences of one family in the log. */
export interface Family {
  /** The family's reference, as compared (see `refKey`). */
  readonly key: string;
  /** Those with a date up to the as-at day, in order of date. A strategy discussion is none of them. */
  readonly conferences: readonly DatedConference[];
  /** Whether every conference of the family has such a date that fits its steps: otherwise its sequence has a gap. */
  readonly complete: boolean;
  /** Whether the last of them is surely the family's last: those in a gap were held before it. */
  readonly endsSurely: boolean;
  /** The first day after the as-at day for which a conference is booked; `null` where none is. */
  readonly booked: CalendarDate | null;
}

type FamilyInTheMaking = { -readonly [Name in keyof Family]: Family[Name] } & {
  conferences: DatedConference[];
  undated: Conference[] | null;
};

/** A conference that was held on a known day. */
export type DatedConference = Conference & { readonly date: CalendarDate };

/** The conference before this one in its family's own sequence, by date; `undefined` for the first. */
export type PreviousConference = (conference: Conference) => Conference | undefined;

/** Each family's conferences, by the family's key, in order of first appearance. */
export function familiesOf(
  conferences: readonly Conference[],
  asAt: CalendarDate,
): ReadonlyMap<string, Family> {
  return toEnd(familiesInSlices(conferences, asAt));
}

/** The same in slices. */
export function* familiesInSlices(
  conferences: readonly Conference[],
  asAt: CalendarDate,
): Slices<ReadonlyMap<string, Family>> {
  const families = new Map<string, FamilyInTheMaking>();
  yield* eachInSlices(conferences, (conference) => {
    const key = refKey(conference.familyRef);
    if (key === undefined || !isConference(conference)) return;
    let family = families.get(key);
    if (!family) {
      family = newFamily(key);
      families.set(key, family);
    }
    addTo(family, conference, asAt);
  });
  yield* eachInSlices(families.values(), (family) => {
    const { conferences: held, undated } = family;
    if (!isInOrder(held)) held.sort((a, b) => a.date - b.date);
    const last = held.at(-1);
    if (undated) {
      family.endsSurely =
        last !== undefined && undated.every((one) => wasHeldBefore(one, last.date));
    }
  });
  return families;
}

function newFamily(key: string): FamilyInTheMaking {
  return { key, conferences: [], undated: null, complete: true, endsSurely: true, booked: null };
}

/**
 * The date is weighed here although a check has taken doubtful dates out before: the tables and the copy have
 * the records as they were read, and a date can be doubtful only once a doubtful step is taken out.
 */
function addTo(family: FamilyInTheMaking, conference: Conference, asAt: CalendarDate): void {
  if (wasHeld(conference, asAt) && doubtfulDate(conference, asAt) === undefined) {
    family.conferences.push(conference);
  } else if (isBooked(conference, asAt)) {
    family.booked = Math.min(conference.date, family.booked ?? conference.date) as CalendarDate;
  } else {
    family.complete = false;
    family.undated ??= [];
    family.undated.push(conference);
  }
}

/** Furthest ahead, in days, that a conference is booked: a later date is a slip. */
const A_YEAR = 366;

/** Whether a conference lies ahead of the as-at day and nothing says that it was held. */
function isBooked(conference: Conference, asAt: CalendarDate): conference is DatedConference {
  const { date, outcome } = conference;
  if (!isKnown(date) || date <= asAt || date > asAt + A_YEAR || isKnown(outcome)) return false;
  return STEPS_AFTER.every(({ field }) => !isKnown(conference[field]));
}

/** Whether a conference without a day of its own was surely held before a day: a step after it was done by then. */
function wasHeldBefore(conference: Conference, day: CalendarDate): boolean {
  return STEPS_AFTER.some(({ field }) => {
    const step = conference[field];
    return isKnown(step) && step <= day;
  });
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
