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
    if (answers.length === 0) return undefined;
    let worst: Standing = "not applicable";
    for (const answer of answers) {
      if (answer.from === NO_DAY) return undefined;
      if (code && codeOf(answer.place, "T03") !== code) continue;
      const stands = limits.standingOn(answer, date);
      if (stands === "breached") worst = stands;
      else if (stands === undefined && worst !== "breached") worst = "cannot be judged";
      else if (worst === "not applicable") worst = "met";
    }
    return worst;
  };
  const kindOf: ReviewKindOf = (review) => {
    const place = places.get(review);
    if (place === undefined) return undefined;
    let isFirst = false;
    let isLater = false;
    for (const answer of sequences.answers(place)) {
      if (answer.place !== answer.surePlace || answer.place === EITHER) return undefined;
      if (answer.place === FIRST) isFirst = true;
      else isLater = true;
    }
    if (isFirst && isLater) return "first for some";
    if (isFirst) return "first review";
    return isLater ? "later review" : undefined;
  };
  return { outcomeOf, kindOf, diary: () => reviewDiary(sequences.clocks, limits) };
}
