import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T21: while a plan is open, the child is seen in time. Off unless set. */
export const statutoryVisitInTime = {
  code: "T21",
  title: "Child visited in time",
  why: "Only who sees the child knows whether the plan protects it.",
  putRight: "Enter the latest visit, or make the next.",
  sources: [localPractice("every ten working days is usual")],
  severity: "breach",
  needs: columnsOf("children", "planStart", "lastVisit"),
  uses: columnsOf("children", "planEnd"),
  deed: {
    done: "child visited",
    notDone: "no later visit made",
    asked: "the next visit was made",
  },
  starts: { lastVisit: "Latest visit", planStart: "Plan start" },
  limit: { kind: "amount, off unless set", standard: { amount: 10, unit: "working days" } },
  limitSaid: (standard) =>
    `${standard} from Latest visit, or from Plan start where none is recorded`,
} as const satisfies Timescale;
