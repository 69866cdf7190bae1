import { limitInWords } from "../../calendar/limit";
import { type Judging, type Standing, standing } from "../../judging/judge";
import { limitSet } from "../../judging/limitSet";
import type { FollowedReviews } from "../../judging/reviewOutcomes";
import { timingOf } from "../../judging/timing";
import type { DatedConference, PreviousConference } from "../../people/families";
import { lacks } from "../../records/field";
import type { Settings } from "../../settings/settings";
import { type About, appliesTo } from "../../timescales/about";
import type { ConferenceTimescale } from "../../timescales/timescale";
import { CONFERENCE_TIMESCALES } from "../../timescales/timescales";

/** One line of Table 2b: how many of the conferences it is about were in time. */
export interface Measure {
  readonly id: string;
  /** Those that judge it. A conference is in time when it is in time under each that may apply to it. */
  readonly timescales: readonly ConferenceTimescale[];
  /** The conferences it is about. */
  readonly about: About;
  /** As Table 2b prints it, with the limits that are set. */
  readonly label: (settings: Settings) => string;
  /** As the heading of a column. */
  readonly short: string;
  /** What its percentage is of, with a number before it. */
  readonly of: readonly [one: string, many: string];
}

/** The lines of Table 2b in the report's order. */
export const MEASURES: readonly Measure[] = CONFERENCE_TIMESCALES.flatMap((timescale) => {
  const { measure } = timescale;
  if (!measure) return [];
  const sharing = CONFERENCE_TIMESCALES.filter((other) => other.measure?.id === measure.id);
  if (sharing[0] !== timescale) return [];
  const { about = timescale.conference.about, id, label, of, place, short } = measure;
  const labelSet = (settings: Settings) => {
    const { allowed, from } = limitSet(timescale, settings);
    return label({ ...allowed, from, words: limitInWords(allowed) });
  };
  return [{ id, place, timescales: sharing, about, label: labelSet, short, of }];
}).sort((a, b) => a.place - b.place);

/** A line of Table 2b by its id. @throws RangeError where there is none. */
export function measureNamed(id: string): Measure {
  const measure = MEASURES.find((one) => one.id === id);
  if (measure === undefined) throw new RangeError(`No measure ${id}`);
  return measure;
}

/** What the team aims at for a measure: a share between 0 and 1. */
export function targetOf({ timescales }: Measure, { targets }: Settings): number | undefined {
  return targets.find(({ code }) => timescales.some((own) => own.code === code))?.target;
}

/** How a measure came out over some conferences. */
export interface Measured {
  /** The conferences it is about: what its percentage is of. */
  readonly of: readonly DatedConference[];
  /** Those in time. One whose date is missing or out of order is not. */
  readonly inTime: readonly DatedConference[];
  readonly notInTime: readonly DatedConference[];
  /** Those not in time that are late or overdue. */
  readonly late: readonly DatedConference[];
  /** Those not in time whose limit has not passed. What is in neither could not be judged. */
  readonly open: readonly DatedConference[];
  /** Conferences of the right kind that say it does not apply to them: outside the denominator. */
  readonly notApplicable: number;
  /** Conferences of which it cannot be told whether it is about them. */
  readonly undecided: number;
  /** Conferences of which a date that it is judged by is written and cannot be read: outside the denominator. */
  readonly unread: number;
}

/** What a tracker's conferences are judged by. */
interface Standards {
  readonly settings: Settings;
  readonly previous: () => PreviousConference;
  readonly judging: Judging;
  readonly reviewed: () => FollowedReviews;
}

/** Judges each conference that a measure is about. What is not done counts as not in time. */
export function measureOf(
  { about, timescales }: Measure,
  conferences: readonly DatedConference[],
  { settings, previous, judging, reviewed }: Standards,
): Measured {
  // A review counts as in time only where it was so for every child that it considered.
  const ofReviews = timescales.some(({ code }) => code === "T02" || code === "T03");
  const reviewOutcome = ofReviews ? reviewed().outcomeOf : undefined;
  const clocks = timescales.map((timescale) => ({
    about: timescale.conference.about,
    ...timingOf(timescale, settings, previous()),
  }));
  const of: DatedConference[] = [];
  const inTime: DatedConference[] = [];
  const notInTime: DatedConference[] = [];
  const late: DatedConference[] = [];
  const open: DatedConference[] = [];
  const missed = (conference: DatedConference, isLate: boolean, isUnjudged: boolean) => {
    notInTime.push(conference);
    if (isLate) late.push(conference);
    else if (!isUnjudged) open.push(conference);
  };
  let notApplicable = 0;
  let undecided = 0;
  let unread = 0;
  for (const conference of conferences) {
    const isOne = appliesTo(about, conference);
    if (isOne === undefined) undecided += 1;
    if (!isOne) continue;
    const followed = reviewOutcome?.(conference);
    if (followed !== undefined) {
      of.push(conference);
      if (followed === "met") inTime.push(conference);
      else missed(conference, isPastLimit(followed), followed === "cannot be judged");
      continue;
    }
    // What the clocks come to is kept as yes and no: lists of it were the most that the tables of a long log took up.
    let applies = false;
    let isUnread = false;
    let isInTime = true;
    let isLate = false;
    let isUnjudged = false;
    for (const { about: own, startOf, endField, allowed, backwards } of clocks) {
      if (appliesTo(own, conference) === false) continue;
      const start = startOf(conference);
      const end = conference[endField];
      if (lacks(start, "unreadable") || lacks(end, "unreadable")) isUnread = true;
      const outcome = standing(start, end, allowed, backwards, judging);
      if (outcome !== "not applicable") applies = true;
      if (outcome !== "met") isInTime = false;
      if (isPastLimit(outcome)) isLate = true;
      if (outcome === "cannot be judged") isUnjudged = true;
    }
    if (!applies) notApplicable += 1;
    else if (isUnread) unread += 1;
    else {
      of.push(conference);
      if (isInTime) inTime.push(conference);
      else missed(conference, isLate, isUnjudged);
    }
  }
  return { of, inTime, notInTime, late, open, notApplicable, undecided, unread };
}

function isPastLimit(outcome: Standing): boolean {
  return outcome === "breached" || outcome === "overdue";
}
