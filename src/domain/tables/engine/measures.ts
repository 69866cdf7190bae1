import { type Judging, standing } from "../../judging/judge";
import { appliesTo, type ConferenceTimescale, timingOf } from "../../judging/timing";
import type { DatedConference, PreviousConference } from "../../people/families";
import { isReview } from "../../records/conferenceKinds";
import { isKnown } from "../../records/field";
import type { Conference } from "../../records/records";
import type { Settings } from "../../settings/settings";
import * as labels from "./measureLabels";

/** One line of Table 2b: how many of the conferences it is about were in time. */
export interface Measure {
  readonly id: string;
  /** The checks that judge it. A conference is in time when it is in time under each that may apply to it. */
  readonly codes: readonly [ConferenceTimescale, ...ConferenceTimescale[]];
  /** As Table 2b prints it, with the limits that are set. */
  readonly label: (settings: Settings) => string;
  /** As the heading of a column. */
  readonly short: string;
  /** What its percentage is of, with a number before it. */
  readonly of: readonly [one: string, many: string];
}

const INITIAL = ["initial conference", "initial conferences"] as const;
const REVIEW = ["review conference", "review conferences"] as const;
const ANY = ["conference", "conferences"] as const;

/** The lines of Table 2b in the report's order. */
export const MEASURES: readonly Measure[] = [
  { id: "initial", codes: ["T01"], label: labels.initial, short: "Initial held", of: INITIAL },
  { id: "review", codes: ["T02", "T03"], label: labels.review, short: "Review held", of: REVIEW },
  {
    id: "report-review",
    codes: ["T06"],
    label: labels.reportBeforeReview,
    short: "Report before review",
    of: REVIEW,
  },
  {
    id: "report-initial",
    codes: ["T05"],
    label: labels.reportBeforeInitial,
    short: "Report before initial",
    of: INITIAL,
  },
  {
    id: "outline-plan",
    codes: ["T07"],
    label: labels.outlinePlan,
    short: "Outline plan",
    of: [
      "conference that ended with a plan in force",
      "conferences that ended with a plan in force",
    ],
  },
  { id: "to-chair", codes: ["T08"], label: labels.toChair, short: "Minutes to chair", of: ANY },
  { id: "approved", codes: ["T09"], label: labels.approved, short: "Minutes approved", of: ANY },
  { id: "full-record", codes: ["T10"], label: labels.fullRecord, short: "Full record", of: ANY },
];

/** What the team aims at for a measure: a share between 0 and 1. */
export function targetOf({ codes }: Measure, { targets }: Settings): number | undefined {
  return targets.find(({ code }) => codes.some((own) => own === code))?.target;
}

/** How a measure came out over some conferences. */
export interface Measured {
  /** The conferences it is about: what its percentage is of. */
  readonly of: readonly DatedConference[];
  /** Those in time. One whose date is missing, unreadable or out of order is not. */
  readonly inTime: readonly DatedConference[];
  readonly notInTime: readonly DatedConference[];
  /** Conferences of the right kind that say it does not apply to them: outside the denominator. */
  readonly notApplicable: number;
  /** Conferences of which it cannot be told whether it is about them. */
  readonly undecided: number;
}

/** What a tracker's conferences are judged by. */
interface Standards {
  readonly settings: Settings;
  readonly previous: () => PreviousConference;
  readonly judging: Judging;
}

/** Judges each conference that a measure is about. What is not done counts as not in time. */
export function measureOf(
  { codes }: Measure,
  conferences: readonly DatedConference[],
  { settings, previous, judging }: Standards,
): Measured {
  const clocks = codes.map((code) => ({ code, ...timingOf(code, settings, previous()) }));
  const of: DatedConference[] = [];
  const inTime: DatedConference[] = [];
  const notInTime: DatedConference[] = [];
  let notApplicable = 0;
  let undecided = 0;
  for (const conference of conferences) {
    const about = isAbout(codes, conference);
    if (about === undefined) undecided += 1;
    if (!about) continue;
    let met = true;
    let applies = false;
    for (const { code, startOf, endField, allowed, backwards } of clocks) {
      if (appliesTo(code, conference) === false) continue;
      const start = startOf(conference);
      const outcome = standing(start, conference[endField], allowed, backwards, judging);
      if (outcome !== "not applicable") applies = true;
      if (outcome !== "met") met = false;
    }
    if (!applies) {
      notApplicable += 1;
      continue;
    }
    of.push(conference);
    (met ? inTime : notInTime).push(conference);
  }
  return { of, inTime, notInTime, notApplicable, undecided };
}

/**
 * Whether one of the timescales is about the conference. A review of unknown place in its family's sequence
 * is still a review.
 */
function isAbout(
  codes: readonly ConferenceTimescale[],
  conference: Conference,
): boolean | undefined {
  if (isKnown(conference.type) && codes.includes("T03")) return isReview(conference);
  let answer: boolean | undefined = false;
  for (const code of codes) {
    const applies = appliesTo(code, conference);
    if (applies) return true;
    if (applies === undefined) answer = undefined;
  }
  return answer;
}
