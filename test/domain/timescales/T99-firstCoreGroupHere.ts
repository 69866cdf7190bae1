import { columnsOf } from "../../../src/domain/records/need";
import { TRANSFER_IN_CONFERENCES } from "../../../src/domain/timescales/about";
import type { ConferenceTimescale } from "../../../src/domain/timescales/timescale";

/** A timescale as one file adds it: the core group meets soon after a transfer-in conference. */
export const firstCoreGroupHere = {
  code: "T99",
  title: "First core group here held in time",
  why: "The plan that came with the child has to be carried on here.",
  putRight: "Enter the day the core group first met here.",
  sources: [{ title: "Nobody: it is made up for a test", address: null }],
  severity: "breach",
  needs: columnsOf("conferences", "type", "date", "coreGroup"),
  deed: {
    done: "core group held here",
    notDone: "core group not held here",
    asked: "the core group was held here",
  },
  starts: { date: "Transfer-in conference", notification: "Notification of transfer" },
  limit: { kind: "amount from a start", standard: { amount: 7, unit: "days" } },
  measure: {
    id: "core-group-here",
    place: 9,
    label: ({ words }) => `Core group here ≤ ${words} following transfer-in conference`,
    short: "Core group here",
    of: ["transfer-in conference", "transfer-in conferences"],
  },
  conference: { about: TRANSFER_IN_CONFERENCES, to: "coreGroup", direction: "within" },
} as const satisfies ConferenceTimescale;
