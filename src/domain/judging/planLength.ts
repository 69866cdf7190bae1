import { addDays, type CalendarDate } from "../calendar/calendarDate";
import { limitDay } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import type { Settings } from "../settings/settings";

/**
 * The last day on which a plan that began on `start` is not a long one: the anniversary of the limit (two years),
 * or the day before it under the definition "or more".
 */
export function lastDayOfPlan(
  start: CalendarDate,
  { timescales, planLength }: Settings,
  workingDays: WorkingDays,
): CalendarDate {
  const limit = limitDay(workingDays, start, timescales.T13);
  return planLength === "or more" ? addDays(limit, -1) : limit;
}

/**
 * Whether a plan that began on `start` is a second one by the definition that was set: after any plan, or only
 * after one that ended within the limit (two years) before it, the anniversary included.
 */
export function isSecondPlan(
  start: CalendarDate,
  previousEnd: CalendarDate | undefined,
  { timescales, secondPlan }: Settings,
  workingDays: WorkingDays,
): boolean {
  if (secondPlan === "ever") return true;
  return previousEnd !== undefined && start <= limitDay(workingDays, previousEnd, timescales.T14);
}
