import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T14: a plan of a child who had one before: ever, or within the limit. */
export const secondPlan = {
  code: "T14",
  title: "Second plan",
  why: "A child who needs a plan again asks whether the one before ended too soon.",
  putRight: "Nothing, where it is right: the report counts it. Check the dates of the plan before.",
  sources: [localPractice("annual report 2013-14, section 3.1.3, with national indicator 65")],
  severity: "query",
  needs: columnsOf("children", "planStart"),
  uses: columnsOf("children", "previousPlans", "previousPlanEnd"),
  deed: { done: "this plan began", notDone: "no second plan", asked: "this plan began" },
  starts: { previousPlanEnd: "End of the plan before" },
  limit: { kind: "amount", standard: { amount: 2, unit: "years" } },
  limitSaid: (standard) =>
    `any plan before counts, or, if set so, one that ended within ${standard}`,
} as const satisfies Timescale;
