import { columnsOf } from "../records/need";
import { TABLE_2B } from "../sources/sources";
import { EVERY_CONFERENCE } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T10: the full record goes to family and professionals in time. */
export const fullRecordDistributed = {
  code: "T10",
  title: "Full record distributed",
  why: "Family and professionals have a right to the record of what was decided about a child.",
  putRight: "Enter the day it was distributed, or distribute it now.",
  sources: [TABLE_2B],
  severity: "breach",
  needs: columnsOf("conferences", "date", "fullRecordDistributed"),
  deed: {
    done: "full record distributed",
    notDone: "full record not distributed",
    asked: "the full record was distributed",
  },
  starts: {
    date: "Conference",
    minutesToChair: "Received by chair",
    minutesApproved: "Minutes approved",
  },
  limit: { kind: "amount from a start", standard: { amount: 15, unit: "working days" } },
  measure: {
    id: "full-record",
    place: 8,
    label: ({ from, words }) => {
      const receipt = from === "minutesToChair" ? "receipt by chair" : "approval by chair";
      return `Full record distributed ≤ ${words} from ${from === "date" ? "end of conference" : receipt}`;
    },
    short: "Full record",
    of: ["conference", "conferences"],
  },
  conference: {
    about: EVERY_CONFERENCE,
    to: "fullRecordDistributed",
    direction: "within",
    startToldWith: ["minutesToChair", "minutesApproved"],
  },
} as const satisfies ConferenceTimescale;
