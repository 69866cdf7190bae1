import { columnsOf } from "../records/need";
import { WORKING_TOGETHER } from "../sources/sources";
import { INITIAL_CONFERENCES_WITH_PLAN } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T12: the first core group follows an initial conference that made a plan in time. */
export const coreGroupInTime = {
  code: "T12",
  title: "First core group held in time",
  why: "The core group turns the outline plan into the detailed one.",
  putRight: "Enter the day the core group first met; record the reason for the delay.",
  sources: [WORKING_TOGETHER],
  severity: "breach",
  needs: columnsOf("conferences", "type", "date", "outcome", "coreGroup"),
  deed: {
    done: "core group held",
    notDone: "core group not held",
    asked: "the first core group was held",
  },
  starts: { date: "Conference" },
  limit: { kind: "amount from a start", standard: { amount: 10, unit: "working days" } },
  conference: {
    about: INITIAL_CONFERENCES_WITH_PLAN,
    to: "coreGroup",
    direction: "within",
    onlyWithColumn: "coreGroup",
  },
} as const satisfies ConferenceTimescale;
