import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import { INITIAL_CONFERENCES } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T17: the conference is asked for soon after the strategy discussion. Off unless set: the day is a local one. */
export const requestInTime = {
  code: "T17",
  title: "Conference requested in time",
  why: "The fifteen working days run from the strategy discussion: a late request uses them up.",
  putRight: "Check both dates; record the reason for the delay.",
  sources: [localPractice("the council’s own procedures")],
  severity: "breach",
  needs: columnsOf("conferences", "type", "date", "strategyDiscussion", "requested"),
  deed: {
    done: "conference requested",
    notDone: "conference not requested",
    asked: "the conference was requested",
  },
  starts: { strategyDiscussion: "Strategy discussion" },
  limit: { kind: "amount, off unless set", standard: { amount: 1, unit: "working days" } },
  conference: { about: INITIAL_CONFERENCES, to: "requested", direction: "within" },
} as const satisfies ConferenceTimescale;
