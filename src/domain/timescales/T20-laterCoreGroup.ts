import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T20: while a plan is open, core groups follow each other in time. Off unless set. */
export const laterCoreGroupInTime = {
  code: "T20",
  title: "Later core groups held in time",
  why: "A core group that does not meet leaves the plan on paper.",
  putRight: "Enter the latest core group, or book the next.",
  sources: [localPractice("every four or six weeks is usual")],
  severity: "breach",
  needs: columnsOf("children", "planStart", "lastCoreGroup"),
  uses: columnsOf("children", "planEnd"),
  deed: {
    done: "core group held",
    notDone: "no later core group held",
    asked: "the next core group was held",
  },
  starts: { lastCoreGroup: "Latest core group", planStart: "Plan start" },
  limit: { kind: "amount, off unless set", standard: { amount: 42, unit: "days" } },
  limitSaid: (standard) =>
    `${standard} from Latest core group, or from Plan start where none is recorded`,
} as const satisfies Timescale;
