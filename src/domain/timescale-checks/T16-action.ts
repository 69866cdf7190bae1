import type { CalendarDate } from "../calendar/calendarDate";
import { nameOf } from "../checking/nameOf";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import type { Remark } from "../findings/finding";
import { deadlineOf, dueDay, dueFrom } from "../judging/dueDay";
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
            cell: cellOf(
              action.sources[0],
              isOpenByWords(action, tracker) ? deadlineOf(action).field : "completed",
            ),
            record: nameOf("actions", action),
            reason: null,
            remarks: remarksOn(action, verdict, tracker),
          };
          verdicts.add(timescaleFinding(tracker, about, spanOf(action, verdict, tracker)));
        }
      }
    }
  },
};

function verdictOn(action: Action, tracker: Tracker): Verdict {
  const { completed, setOn, status } = action;
  const { due } = deadlineOf(action);
  const says = statusSays(status);
  if (lacks(due, "not applicable") || says === "dropped") return "not applicable";
  // D01 tells of a due date that is missing, D02 of one that cannot be read, D03 and D04 of a wrong completion.
  if (!isKnown(due) || isTold(completed, setOn, tracker)) return "left to a data check";
  if (lacks(completed, "no column")) return "no column";
  const day = dueDay(action, tracker);
  // Without a day that was agreed, what is done was not late.
  if (!isKnown(day) && (isKnown(completed) || says === "done")) return "not applicable";
  if (!isKnown(completed) && says === "done") return "cannot be judged";
  if (lacks(completed, "not applicable")) return "not applicable";
  // Its status may be what says that it was done, and D02 tells that it cannot be read.
  if (!isKnown(completed) && lacks(status, "unreadable")) return "left to a data check";
  return isKnown(day) ? standingBy(day, completed, tracker.judging) : "cannot be judged";
}

/** Whether a deadline in words is what leaves it open. */
function isOpenByWords(action: Action, tracker: Tracker): boolean {
  return isKnown(deadlineOf(action).due) && !isKnown(dueDay(action, tracker));
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

/** What to add of a deadline in words, or of one that was revised. */
function remarksOn(action: Action, verdict: Verdict, tracker: Tracker): readonly Remark[] {
  const { due, field } = deadlineOf(action);
  if (!isKnown(due)) return [];
  if (typeof due === "number") {
    const from = typeof action.due === "number" ? action.due : null;
    return field === "due" ? [] : [{ code: "deadline revised", from }];
  }
  // Then it is the day of completion that is missing.
  if (verdict === "cannot be judged" && isKnown(dueDay(action, tracker))) return [];
  return [
    {
      code: "deadline in words",
      words: due.words,
      isTime: field === "due" && due.allowed !== null,
    },
  ];
}

/** From the day the action was set to the day it is due; from its completion where that is what is missing. */
function spanOf(action: Action, verdict: Verdict, tracker: Tracker): Span {
  const { completed, setOn } = action;
  const common = { endField: "completed", end: completed, backwards: false } as const;
  const due = dueDay(action, tracker);
  if (verdict === "cannot be judged" || !isKnown(due)) {
    const allowed = { amount: 0, unit: "days" } as const;
    return { ...common, startField: "completed", start: completed, allowed };
  }
  const from = dueFrom(action, tracker);
  if (from) {
    return {
      ...common,
      startField: from.field,
      start: from.day,
      allowed: from.allowed,
      limit: due,
    };
  }
  const amount = isKnown(setOn) ? due - setOn : 0;
  const allowed = { amount, unit: "days" } as const;
  return { ...common, startField: "setOn", start: setOn, allowed, limit: due };
}
