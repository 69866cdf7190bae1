import type { CalendarDate } from "../calendar/calendarDate";
import { limitDay } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import type { Settings } from "../settings/settings";

/** Days: no limit in years comes sooner, and most plans are over long before it. */
const SHORTEST_YEAR = 365;

/**
 * Whether a plan that began on `start` has run past the limit on plans (two years) by `until`: on the
 * anniversary itself only under the definition "or more".
 */
export function isLongPlan(
  start: CalendarDate,
  until: CalendarDate,
  { timescales, planLength }: Settings,
  workingDays: WorkingDays,
): boolean {
  const { amount, unit } = timescales.T13;
  if (unit === "years" && until - start < amount * SHORTEST_YEAR) return false;
  const limit = limitDay(workingDays, start, { amount, unit });
  return planLength === "or more" ? until >= limit : until > limit;
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
