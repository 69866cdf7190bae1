import type { CalendarDate } from "../calendar/calendarDate";
import { EITHER, FIRST } from "../people/run";
import type { Sequences } from "../people/sequences";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown, lacks } from "../records/field";
import type { Conference } from "../records/records";
import type { Settings } from "../settings/settings";
import type { Judging, Standing } from "./judge";
import { codeOf, type ReviewCode, ReviewLimits } from "./reviewClock";
import { type DiaryEntry, reviewDiary } from "./reviewDiary";

/**
 * Where a review stands for every child that it considered: met only where it was in time for each of them. With a code
 * only the children count whose first (T02), or later (T03), review it was. `undefined` where no child's sequence tells,
 * so that its family's does.
 */
export type ReviewOutcomes = (conference: Conference, code?: ReviewCode) => Standing | undefined;

/**
 * Whether a review was the first after the conference that made the plan, for every child that it considered, or a
 * later one, or the first for some and a later one for others. `undefined` where no child's sequence tells.
 */
export type ReviewKindOf = (
  review: Conference,
) => "first review" | "later review" | "first for some" | undefined;

/** What every child's sequence of conferences comes to. */
export interface FollowedReviews {
  readonly outcomeOf: ReviewOutcomes;
  readonly kindOf: ReviewKindOf;
  /** Every child on a plan with its next review. */
  readonly diary: () => readonly DiaryEntry[];
}

/** What reviews are judged by. */
interface Standards {
  readonly settings: Settings;
  readonly judging: Judging;
}

/** What every child's sequence comes to, so that tables count reviews as the checks judge them. */
export function followReviews(
  { conferences, followed: sequences }: Sequences,
  { judging, settings }: Standards,
): FollowedReviews {
  const limits = new ReviewLimits(settings, judging);
  const places = new Map(conferences.map((conference, place) => [conference, place]));
  const outcomeOf: ReviewOutcomes = (conference, code) => {
    const place = places.get(conference);
    const { date, previousConference } = conference;
    if (place === undefined || !isKnown(date) || lacks(previousConference, "unreadable"))
      return undefined;
    if (!sequences.considered(place)) return undefined;
    const answers = sequences.answers(place);
    if (answers.length === 0 || answers.some(({ from }) => from === NO_DAY)) return undefined;
    const own = code ? answers.filter((one) => codeOf(one.place, "T03") === code) : answers;
    if (own.length === 0) return "not applicable";
    return worst(own.map((answer) => limits.standingOn(answer, date as CalendarDate)));
  };
  const kindOf: ReviewKindOf = (review) => {
    const place = places.get(review);
    const answers = place === undefined ? [] : sequences.answers(place);
    const own = new Set(answers.map((one) => (one.place === one.surePlace ? one.place : EITHER)));
    if (answers.length === 0 || own.has(EITHER)) return undefined;
    if (own.size > 1) return "first for some";
    return own.has(FIRST) ? "first review" : "later review";
  };
  return { outcomeOf, kindOf, diary: () => reviewDiary(sequences.clocks, limits) };
}

function worst(outcomes: readonly ("met" | "breached" | undefined)[]): Standing {
  if (outcomes.includes("breached")) return "breached";
  return outcomes.includes(undefined) ? "cannot be judged" : "met";
}
