import { columnsOf } from "../records/need";
import { TABLE_2B } from "../sources/sources";
import { EVERY_CONFERENCE } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T08: the minutes are typed and go to the chair in time. */
export const minutesSentToChair = {
  code: "T08",
  title: "Minutes sent to chair",
  why: "The chair can correct minutes only while the conference is fresh in mind.",
  putRight: "Enter the day they went to the chair, or send them now.",
  sources: [TABLE_2B],
  severity: "breach",
  needs: columnsOf("conferences", "date", "minutesToChair"),
  deed: {
    done: "minutes sent to chair",
    notDone: "minutes not sent to chair",
    asked: "the minutes were sent to the chair",
  },
  starts: { date: "Conference" },
  limit: { kind: "amount from a start", standard: { amount: 5, unit: "working days" } },
  measure: {
    id: "to-chair",
    place: 6,
    label: ({ words }) => `Minutes sent to chair ≤ ${words} following conference`,
    short: "Minutes to chair",
    of: ["conference", "conferences"],
  },
  conference: { about: EVERY_CONFERENCE, to: "minutesToChair", direction: "within" },
} as const satisfies ConferenceTimescale;
