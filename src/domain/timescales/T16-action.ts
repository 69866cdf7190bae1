import { columnsOf } from "../records/need";
import { localPractice } from "../sources/sources";
import type { Timescale } from "./timescale";

/** T16: what was agreed is done by the day agreed. */
export const actionInTime = {
  code: "T16",
  title: "Agreed action completed by its due date",
  why: "An action plan that nobody follows up changes nothing.",
  putRight: "Enter the day it was completed, or agree a new date with its owner.",
  sources: [localPractice("action plan 2013")],
  severity: "breach",
  needs: columnsOf("actions", "due", "completed"),
  uses: columnsOf("actions", "status", "revisedDue"),
  deed: { done: "completed", notDone: "action not completed", asked: "the action was completed" },
  starts: { setOn: "Set on", actionPlanDate: "Action plan made", completed: "Day of completion" },
  limit: null,
  limitSaid: () => "the action's own due date, or its revised one",
} as const satisfies Timescale;
