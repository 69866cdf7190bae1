import { INITIAL_CONFERENCES } from "./about";
import { REPORT } from "./reports";
import type { ConferenceTimescale } from "./timescale";

/** T05: the social worker's report reaches an initial conference in time. */
export const reportBeforeInitialConference = {
  ...REPORT,
  code: "T05",
  title: "Social worker report before an initial conference",
  limit: { kind: "amount", standard: { amount: 1, unit: "working days" } },
  measure: {
    id: "report-initial",
    place: 4,
    label: ({ words }) => `Social worker report received ≥ ${words} before initial conference`,
    short: "Report before initial",
    of: ["initial conference", "initial conferences"],
  },
  conference: { about: INITIAL_CONFERENCES, to: "reportReceived", direction: "at least before" },
} as const satisfies ConferenceTimescale;
