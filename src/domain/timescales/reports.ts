import { columnsOf } from "../records/need";
import { TABLE_2B } from "../sources/sources";

/** What the timescales of reports before an initial conference and before a review have in common. */
export const REPORT = {
  why: "Family and professionals need time to read the report before they meet.",
  putRight:
    "Check the day the report came in; where it is right, take the delay up with the team that wrote it.",
  sources: [TABLE_2B],
  severity: "breach",
  needs: columnsOf("conferences", "type", "date", "reportReceived"),
  deed: {
    done: "report received",
    notDone: "no report received",
    asked: "the social worker's report was received",
  },
  starts: { date: "Conference" },
} as const;
