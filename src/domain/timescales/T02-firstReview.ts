import { TABLE_2B, WORKING_TOGETHER } from "../sources/sources";
import { FIRST_REVIEWS } from "./about";
import { REVIEW_LINE, REVIEW_NEEDS, REVIEW_PUT_RIGHT } from "./reviews";
import type { ConferenceTimescale } from "./timescale";

/** T02: the first review follows the conference that made the plan in time. */
export const firstReviewInTime = {
  code: "T02",
  title: "First review held in time",
  why: "The first review is the first look at whether the plan keeps the child safe.",
  putRight: REVIEW_PUT_RIGHT,
  sources: [WORKING_TOGETHER, TABLE_2B],
  severity: "breach",
  needs: REVIEW_NEEDS,
  deed: { done: "held", notDone: "review not held", asked: "the first review was held" },
  starts: { previousConference: "Initial conference" },
  limit: { kind: "months or days", standard: { months: 3, days: 91 } },
  measure: REVIEW_LINE,
  conference: {
    about: FIRST_REVIEWS,
    to: "date",
    direction: "within",
    // D07 reports a review that has no conference before it.
    startToldWith: ["familyRef", "previousConference"],
    unplacedReview: "judged elsewhere",
  },
} as const satisfies ConferenceTimescale;
