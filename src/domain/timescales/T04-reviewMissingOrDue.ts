import { columnsOf } from "../records/need";
import { WORKING_TOGETHER } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T04: every child on a plan has its next review in time. */
export const reviewMissingOrDue = {
  code: "T04",
  title: "Review missing or due",
  why: "A review that nobody booked is the breach that can still be prevented.",
  putRight:
    "Book the review, or enter it if it was held; where the plan ended without one, enter the plan's end.",
  sources: [WORKING_TOGETHER],
  severity: "breach",
  needs: columnsOf("conferences", "familyRef", "type", "date", "outcome"),
  deed: { done: "held", notDone: "no review recorded", asked: "the next review was held" },
  starts: {
    date: "Last conference",
    planStart: "Plan start",
    previousConference: "Previous conference",
  },
  limit: null,
  limitSaid: () => "as T02 after the conference that made the plan, as T03 after a review",
} as const satisfies Timescale;
