import { columnsOf } from "../records/need";
import { TABLE_2B } from "../sources/sources";
import { EVERY_CONFERENCE } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T09: the chair approves the minutes in time, counted from the day they came. */
export const minutesApproved = {
  code: "T09",
  title: "Minutes approved by chair",
  why: "Minutes that wait for approval hold up the full record for everyone.",
  putRight: "Enter the day the chair approved them, or remind the chair.",
  sources: [TABLE_2B],
  severity: "breach",
  needs: columnsOf("conferences", "date", "minutesToChair", "minutesApproved"),
  deed: { done: "approved", notDone: "minutes not approved", asked: "the minutes were approved" },
  starts: { minutesToChair: "Received by chair", date: "Conference" },
  limit: { kind: "amount from a start", standard: { amount: 5, unit: "working days" } },
  measure: {
    id: "approved",
    place: 7,
    label: ({ from, words }) => {
      const start = from === "minutesToChair" ? "from receipt" : "following conference";
      return `Minutes approved by chair ≤ ${words} ${start}`;
    },
    short: "Minutes approved",
    of: ["conference", "conferences"],
  },
  conference: {
    about: EVERY_CONFERENCE,
    to: "minutesApproved",
    direction: "within",
    startToldWith: ["minutesToChair"],
  },
} as const satisfies ConferenceTimescale;
