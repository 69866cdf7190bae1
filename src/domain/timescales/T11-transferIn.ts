import { columnsOf } from "../records/need";
import { WORKING_TOGETHER } from "../sources/sources";
import { TRANSFER_IN_CONFERENCES } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T11: a child who moves in on a plan has a conference here in time. */
export const transferInConferenceInTime = {
  code: "T11",
  title: "Transfer-in conference held in time",
  why: "A child who moves in on a plan is without one here until the conference is held.",
  putRight: "Check the day the other authority gave notice; record the reason for the delay.",
  sources: [WORKING_TOGETHER],
  severity: "breach",
  needs: columnsOf("conferences", "type", "date", "notification"),
  deed: {
    done: "held",
    notDone: "conference not held",
    asked: "the transfer-in conference was held",
  },
  starts: { notification: "Notification of transfer" },
  limit: { kind: "amount from a start", standard: { amount: 15, unit: "working days" } },
  conference: { about: TRANSFER_IN_CONFERENCES, to: "date", direction: "within", rare: true },
} as const satisfies ConferenceTimescale;
