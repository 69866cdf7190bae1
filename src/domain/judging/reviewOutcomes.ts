import type { CalendarDate } from "../calendar/calendarDate";
import { NO_DAY } from "../people/run";
import type { Sequences } from "../people/sequences";
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

/** What every child's sequence of conferences comes to. */
export interface FollowedReviews {
  readonly outcomeOf: ReviewOutcomes;
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
  return { outcomeOf, diary: () => reviewDiary(sequences.clocks, limits) };
}

function worst(outcomes: readonly ("met" | "breached" | undefined)[]): Standing {
  if (outcomes.includes("breached")) return "breached";
  return outcomes.includes(undefined) ? "cannot be judged" : "met";
}
