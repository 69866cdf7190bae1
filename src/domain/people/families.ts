import type { CalendarDate } from "../calendar/calendarDate";
import { anyBetween, type DaySpan } from "../calendar/daySpan";
import { doubtfulDate } from "../doubtful-dates/doubtfulDates";
import { whereStepsFit } from "../doubtful-dates/stepsFit";
import { isConference, tookPlace } from "../records/conferenceKinds";
import { STEPS, STEPS_AFTER } from "../records/conferenceSteps";
import { DATES_OF_ONE, daysOfLog, NO_DAY } from "../records/daysOfLog";
import { type Field, isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import { eachInSlices, type Slices, toEnd } from "../slices";

/** The conferences of one family in the log. */
export interface FamilyLog {
  /** The family's reference, as compared (see `refKey`). */
  readonly key: string;
  /** Those that took place on a day up to the as-at day, in order of date. A strategy discussion is none of them. */
  readonly conferences: readonly DatedConference[];
  /** Where each of `conferences` stands in the log. */
  readonly places: readonly number[];
  /** Those that took place, or may have, on a day that is not known: the sequence has a gap. */
  readonly gaps: readonly Conference[];
  /** Conferences of the log whose family cannot be read, on a known day: each may be this family's. */
  readonly strays: readonly DatedConference[];
  /** Those not held yet, or not at all: without a date, booked for a day to come, cancelled or postponed. */
  readonly notHeld: readonly Conference[];
  /** Whether there is no gap. */
  readonly complete: boolean;
  /** Whether the last of them is surely the family's last: those in a gap were held before it. */
  readonly endsSurely: boolean;
}

type FamilyLogInTheMaking = { -readonly [Name in keyof FamilyLog]: FamilyLog[Name] } & {
  conferences: DatedConference[];
  places: number[];
  gaps: Conference[];
  notHeld: Conference[];
};

/** A conference that was held on a known day. */
export type DatedConference = Conference & { readonly date: CalendarDate };

/** The conference before this one in its family's own sequence, by date; `undefined` for the first. */
export type PreviousConference = (conference: Conference) => Conference | undefined;

/** Each family's conferences, by the family's key, in order of first appearance. */
export function familiesOf(
  conferences: readonly Conference[],
  asAt: CalendarDate,
): ReadonlyMap<string, FamilyLog> {
  return toEnd(familiesInSlices(conferences, asAt));
}

/** The same in slices. */
export function* familiesInSlices(
  conferences: readonly Conference[],
  asAt: CalendarDate,
): Slices<ReadonlyMap<string, FamilyLog>> {
  const families = new Map<string, FamilyLogInTheMaking>();
  const strays: DatedConference[] = [];
  const days = daysOfLog(conferences);
  const fits = whereStepsFit(conferences);
  yield* eachInSlices(conferences, (conference, place) => {
    const key = refKey(conference.familyRef);
    if (!isConference(conference)) return;
    if (key === undefined) {
      if (lacks(conference.familyRef, "unreadable") && wasHeld(conference, asAt)) {
        strays.push(conference);
      }
      return;
    }
    let family = families.get(key);
    if (!family) {
      family = newFamily(key);
      families.set(key, family);
    }
    if (isInSequence(conference, fits[place] === 1, asAt)) {
      family.places = withOneMore(family.places, place);
    } else addApart(family, conference, asAt);
  });
  yield* eachInSlices(families.values(), (family) => {
    sortByDate(family.places, days);
    family.conferences = family.places.map((place) => conferences[place] as DatedConference);
    if (strays.length > 0) addStrays(family, strays);
    const last = family.conferences.at(-1);
    if (family.gaps !== NONE) {
      family.complete = false;
      family.endsSurely &&=
        last !== undefined && family.gaps.every((one) => latestDayOf(one, asAt) <= last.date);
    }
  });
  return families;
}

/** What may be a family's own: its sequence has gaps, and may end later than it seems. */
function addStrays(family: FamilyLogInTheMaking, strays: readonly DatedConference[]): void {
  family.strays = strays;
  family.complete = false;
  const last = family.conferences.at(-1);
  family.endsSurely = last !== undefined && strays.every(({ date }) => date <= last.date);
}

/** One list for all families that have no gap, and no conference to come: most of them. */
const NONE: Conference[] = [];
const NO_STRAYS: readonly DatedConference[] = [];
const NO_HELD: DatedConference[] = [];
const NO_PLACES: number[] = [];

function newFamily(key: string): FamilyLogInTheMaking {
  return {
    key,
    conferences: NO_HELD,
    places: NO_PLACES,
    gaps: NONE,
    strays: NO_STRAYS,
    notHeld: NONE,
    complete: true,
    endsSurely: true,
  };
}

/**
 * Whether a conference was held on a known day, which nothing makes doubtful. The date is weighed here although a check
 * has taken doubtful dates out before: the tables and the copy have the records as they were read, and a date can be
 * doubtful only once a doubtful step is taken out.
 * @param fits whether all of its steps fit its date: then it is not doubtful
 */
function isInSequence(conference: Conference, fits: boolean, asAt: CalendarDate): boolean {
  if (!wasHeld(conference, asAt)) return false;
  return fits || doubtfulDate(conference, asAt) === undefined;
}

/** Takes down what has no place in its family's sequence: it is not held, or leaves a gap. */
function addApart(family: FamilyLogInTheMaking, conference: Conference, asAt: CalendarDate): void {
  if (!tookPlace(conference) || isToCome(conference, asAt)) {
    if (family.notHeld === NONE) family.notHeld = [];
    family.notHeld.push(conference);
  } else {
    if (family.gaps === NONE) family.gaps = [];
    family.gaps.push(conference);
  }
}

/**
 * A list with one thing more. Most families have few conferences: a short list is made as long as it is, where an engine
 * would keep room in it for sixteen more.
 */
function withOneMore<T>(list: T[], added: T): T[] {
  const [first, second, third] = list as [T, T, T];
  switch (list.length) {
    case 0:
      return [added];
    case 1:
      return [first, added];
    case 2:
      return [first, second, added];
    case 3:
      return [first, second, third, added];
    default:
      list.push(added);
      return list;
  }
}

/** Puts places of conferences in order of their days, as most stand already. */
function sortByDate(places: number[], days: Int32Array): void {
  const dayOf = (place: number) => days[place * DATES_OF_ONE] ?? NO_DAY;
  for (let at = 1; at < places.length; at += 1) {
    if (dayOf(places[at - 1] ?? 0) <= dayOf(places[at] ?? 0)) continue;
    places.sort((a, b) => dayOf(a) - dayOf(b) || a - b);
    return;
  }
}

/** Furthest ahead, in days, that a conference is booked: a later date is a slip. */
const A_YEAR = 366;

/**
 * Whether a conference is not held yet: nothing says what it decided or that a later step was done, and it has no
 * date, or one after the as-at day and within a year.
 */
export function isToCome(conference: Conference, asAt: CalendarDate): boolean {
  const { date, outcome } = conference;
  if (isKnown(date) ? date <= asAt || date > asAt + A_YEAR : date.missing === "unreadable") {
    return false;
  }
  if (isKnown(outcome) || lacks(outcome, "unreadable")) return false;
  return STEPS_AFTER.every(({ field }) => !isKnown(conference[field]));
}

/** Whether a conference is booked for a day after the as-at day. */
export function isBooked(
  conference: Conference,
  asAt: CalendarDate,
): conference is DatedConference {
  return isKnown(conference.date) && tookPlace(conference) && isToCome(conference, asAt);
}

/** The last day on which a conference without its own day can have been held: a step after it was done by then. */
export function latestDayOf(conference: Conference, asAt: CalendarDate): CalendarDate {
  let latest = asAt;
  for (const { field } of STEPS_AFTER) {
    const step = conference[field];
    if (isKnown(step) && step < latest) latest = step;
  }
  return latest;
}

const BEFOREHAND = STEPS.filter(({ side }) => side === "before");

/** The first day on which a conference without its own day can have been held; `null` where nothing tells. */
export function earliestDayOf(conference: Conference): CalendarDate | null {
  let earliest: CalendarDate | null = null;
  for (const { field } of BEFOREHAND) {
    const step = conference[field];
    if (isKnown(step) && (earliest === null || step > earliest)) earliest = step;
  }
  return earliest;
}

/**
 * Finds the conference before another in its family. In a family whose sequence has a gap no conference is
 * known to be the one before another, nor is one from before days that were not read.
 */
export function previousIn(
  families: ReadonlyMap<string, FamilyLog>,
  unreadDays: readonly DaySpan[],
): PreviousConference {
  return (conference) => {
    const key = refKey(conference.familyRef);
    const family = key === undefined ? undefined : families.get(key);
    if (!family?.complete || !isKnown(conference.date)) return undefined;
    const before = family.conferences[countBefore(family.conferences, conference.date) - 1];
    if (before && anyBetween(before.date, conference.date, unreadDays)) return undefined;
    return before;
  };
}

/** Number of conferences, which are in order of date, on an earlier day. */
export function countBefore(conferences: readonly DatedConference[], date: CalendarDate): number {
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

/** Whether a conference took place on a day that is not after the as-at day. */
export function wasHeld(conference: Conference, asAt: CalendarDate): conference is DatedConference {
  return isKnown(conference.date) && conference.date <= asAt && tookPlace(conference);
}
