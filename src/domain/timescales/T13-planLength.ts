import { columnsOf } from "../records/need";
import { CENSUS, localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T13: no plan lasts longer than the limit. */
export const planLength = {
  code: "T13",
  title: "Plan length",
  why: "A plan that lasts for years without ending or going to court is not protecting the child.",
  putRight:
    "Check the plan's dates; where they are right, ask at the next review what keeps it open.",
  sources: [localPractice("annual report 2013-14, section 3.1.3"), CENSUS],
  severity: "breach",
  needs: columnsOf("children", "planStart"),
  uses: columnsOf("children", "planEnd"),
  deed: { done: "plan ended", notDone: "plan still open", asked: "the plan ended" },
  starts: { planStart: "Plan start" },
  limit: { kind: "amount", standard: { amount: 2, unit: "years" } },
  limitSaid: (standard) =>
    `${standard}; a plan of exactly that length is within it, unless set otherwise`,
} as const satisfies Timescale;
