import { REVIEWS } from "./about";
import { REPORT } from "./reports";
import type { ConferenceTimescale } from "./timescale";

/** T06: the social worker's report reaches a review in time. */
export const reportBeforeReview = {
  ...REPORT,
  code: "T06",
  title: "Social worker report before a review",
  limit: { kind: "amount", standard: { amount: 3, unit: "working days" } },
  measure: {
    id: "report-review",
    place: 3,
    label: ({ words }) => `Social worker report received ≥ ${words} before review conference`,
    short: "Report before review",
    of: ["review conference", "review conferences"],
  },
  conference: { about: REVIEWS, to: "reportReceived", direction: "at least before" },
} as const satisfies ConferenceTimescale;
