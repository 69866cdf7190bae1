import { columnsOf, type Need } from "../records/need";
import { REVIEWS } from "./about";
import type { MeasureLine } from "./timescale";

/** What the timescales of first and of later reviews have in common. */
export const REVIEW_NEEDS: readonly Need[] = [
  ...columnsOf("conferences", "type", "date"),
  { dataset: "conferences", anyOf: ["familyRef", "previousConference"] },
];

export const REVIEW_PUT_RIGHT =
  "Check the date of the conference before; where both are right, record the reason for the delay. It stays a breach.";

/** Their line in Table 2b: a review of unknown place in its family's sequence is still a review. */
export const REVIEW_LINE: MeasureLine = {
  id: "review",
  place: 2,
  label: () => "Review conferences held on time",
  short: "Review held",
  of: ["review conference", "review conferences"],
  about: REVIEWS,
};
