import type { CalendarDate } from "../calendar/calendarDate";
import { nameOf } from "../checking/nameOf";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import { type Span, standingBy } from "../judging/judge";
import { statusSays } from "../records/actionStatus";
import { type Field, isKnown, lacks } from "../records/field";
import type { Action } from "../records/records";
import { cellOf } from "../records/source";
import { actionInTime as timescale } from "../timescales/T16-action";

/** T16: what was agreed is done by the day agreed. */
export const actionInTime: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    for (const action of tracker.records.actions) {
      const verdict = verdictOn(action, tracker);
      verdicts.count(verdict);
      switch (verdict) {
        case "no column":
          verdicts.lacks("actions", "completed");
          break;
        case "breached":
        case "overdue":
        case "due soon":
        case "cannot be judged": {
          const about = {
            code: timescale.code,
            outcome: verdict,
            severity: severityOf(verdict, timescale.severity),
            cell: cellOf(action.sources[0], "completed"),
            record: nameOf("actions", action),
            reason: null,
            remarks: [],
          };
          verdicts.add(timescaleFinding(tracker, about, spanOf(action, verdict)));
        }
      }
    }
  },
};

function verdictOn(action: Action, tracker: Tracker): Verdict {
  const { completed, due, setOn, status } = action;
  const says = statusSays(status);
  if (lacks(due, "not applicable") || says === "dropped") return "not applicable";
  // D01 tells of a due date that is missing, D02 of one that cannot be read, D03 and D04 of a wrong completion.
  if (!isKnown(due) || isTold(completed, setOn, tracker)) return "left to a data check";
  if (lacks(completed, "no column")) return "no column";
  if (!isKnown(completed) && says === "done") return "cannot be judged";
  if (lacks(completed, "not applicable")) return "not applicable";
  // Its status may be what says that it was done, and D02 tells that it cannot be read.
  if (!isKnown(completed) && lacks(status, "unreadable")) return "left to a data check";
  return standingBy(due, completed, tracker.judging);
}

/** Whether a data check tells of the day the action was completed, or set. */
function isTold(
  completed: Field<CalendarDate>,
  setOn: Field<CalendarDate>,
  { asAt }: Tracker,
): boolean {
  if (lacks(completed, "unreadable")) return true;
  return isKnown(completed) && (completed > asAt || (isKnown(setOn) && completed < setOn));
}

/** From the day the action was set to the day it is due; from its completion where that is what is missing. */
function spanOf({ completed, due, setOn }: Action, verdict: Verdict): Span {
  const common = { endField: "completed", end: completed, backwards: false } as const;
  if (verdict === "cannot be judged" || !isKnown(due)) {
    const allowed = { amount: 0, unit: "days" } as const;
    return { ...common, startField: "completed", start: completed, allowed };
  }
  const amount = isKnown(setOn) ? due - setOn : 0;
  const allowed = { amount, unit: "days" } as const;
  return { ...common, startField: "setOn", start: setOn, allowed, limit: due };
}
