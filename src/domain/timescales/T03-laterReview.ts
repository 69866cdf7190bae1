import { TABLE_2B, WORKING_TOGETHER } from "../sources/sources";
import { LATER_REVIEWS } from "./about";
import { REVIEW_LINE, REVIEW_NEEDS, REVIEW_PUT_RIGHT } from "./reviews";
import type { ConferenceTimescale } from "./timescale";

/**
 * T03: every later review follows the one before it in time. A review that may be the family's first is judged
 * here too: in time where it would be in time as a first one, late where it would be late as a later one.
 */
export const laterReviewInTime = {
  code: "T03",
  title: "Later review held in time",
  why: "A plan that is not reviewed drifts, and the child with it.",
  putRight: REVIEW_PUT_RIGHT,
  sources: [WORKING_TOGETHER, TABLE_2B],
  severity: "breach",
  needs: REVIEW_NEEDS,
  deed: { done: "held", notDone: "review not held", asked: "the review was held" },
  starts: { previousConference: "Previous conference" },
  limit: { kind: "months or days", standard: { months: 6, days: 183 } },
  measure: REVIEW_LINE,
  conference: {
    about: LATER_REVIEWS,
    to: "date",
    direction: "within",
    // D07 reports a review that has no conference before it.
    startToldWith: ["familyRef", "previousConference"],
    unplacedReview: "judged here",
  },
} as const satisfies ConferenceTimescale;
