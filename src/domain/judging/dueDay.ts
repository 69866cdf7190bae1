import { type CalendarDate, fromIso } from "../calendar/calendarDate";
import { type Limit, limitDay } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import { type Field, isKnown, lacks, NOT_KNOWN_YET } from "../records/field";
import type { Action } from "../records/records";
import type { Due } from "../records/vocabulary";
import type { Settings } from "../settings/settings";

/** By what the day of a deadline in words is worked out. */
export interface DueDayBy {
  readonly settings: Pick<Settings, "actionPlanDate">;
  readonly workingDays: WorkingDays;
}

/** From which day the time for an action is counted. */
export interface DueFrom {
  readonly field: "setOn" | "actionPlanDate";
  readonly day: CalendarDate;
  readonly allowed: Limit;
}

/** The deadline that counts, and the column it stands in. */
export interface DeadlineOfAction {
  readonly field: "due" | "revisedDue";
  readonly due: Field<Due>;
}

/** An action's deadline: the revised one where there is one, or where what stands there cannot be read. */
export function deadlineOf({
  due,
  revisedDue,
}: Pick<Action, "due" | "revisedDue">): DeadlineOfAction {
  const isRevised = isKnown(revisedDue) || lacks(revisedDue, "unreadable");
  return isRevised ? { field: "revisedDue", due: revisedDue } : { field: "due", due };
}

/**
 * The day by which an action is to be done, inclusive. A deadline in words ("Within three months") is counted from the
 * day the action was set or, where none is recorded, from the plan's own day as it is set; without either, and where
 * its words name no time ("by next review"), it is not known. Nor is a revised one in words: on which day the deadline
 * was revised is not recorded.
 */
export function dueDay(action: Action, by: DueDayBy): Field<CalendarDate> {
  const { due } = deadlineOf(action);
  if (!isKnown(due) || typeof due === "number") return due as Field<CalendarDate>;
  const from = dueFrom(action, by);
  return from === undefined ? NOT_KNOWN_YET : limitDay(by.workingDays, from.day, from.allowed);
}

/** What a deadline in words is counted from; `undefined` where it cannot be counted, or is no such deadline. */
export function dueFrom(
  action: Pick<Action, "due" | "revisedDue" | "setOn">,
  { settings: { actionPlanDate } }: Pick<DueDayBy, "settings">,
): DueFrom | undefined {
  const { due, field } = deadlineOf(action);
  if (!isKnown(due) || typeof due === "number" || due.allowed === null) return undefined;
  if (field === "revisedDue") return undefined;
  const { allowed } = due;
  const { setOn } = action;
  if (isKnown(setOn)) return { field: "setOn", day: setOn, allowed };
  // What is recorded and cannot be read is not replaced.
  if (setOn.missing === "unreadable" || actionPlanDate === null) return undefined;
  return { field: "actionPlanDate", day: fromIso(actionPlanDate), allowed };
}
