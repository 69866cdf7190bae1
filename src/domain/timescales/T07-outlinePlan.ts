import { columnsOf } from "../records/need";
import { TABLE_2B } from "../sources/sources";
import { CONFERENCES_WITH_PLAN } from "./about";
import type { ConferenceTimescale } from "./timescale";

/** T07: the outline plan goes out in time, where a plan is in force after the conference. */
export const outlinePlanDistributed = {
  code: "T07",
  title: "Outline plan distributed",
  why: "Everyone named in the plan starts work from the outline; until it comes they have nothing.",
  putRight: "Enter the day it was sent, or send it now.",
  sources: [TABLE_2B],
  severity: "breach",
  needs: columnsOf("conferences", "date", "outcome", "outlinePlanSent"),
  deed: {
    done: "outline plan sent",
    notDone: "outline plan not sent",
    asked: "the outline plan was sent",
  },
  starts: { date: "Conference" },
  limit: { kind: "amount from a start", standard: { amount: 1, unit: "working days" } },
  measure: {
    id: "outline-plan",
    place: 5,
    label: ({ words }) => `Outline plan distributed within ${words} of conference`,
    short: "Outline plan",
    of: [
      "conference that ended with a plan in force",
      "conferences that ended with a plan in force",
    ],
  },
  conference: {
    about: CONFERENCES_WITH_PLAN,
    to: "outlinePlanSent",
    direction: "within",
    asksForOutcome: true,
  },
} as const satisfies ConferenceTimescale;
