import { counted } from "../text/numbers";
import { addDays, addMonths, type CalendarDate } from "./calendarDate";
import type { WorkingDays } from "./workingDays";

/** Units in which a limit can be counted. */
export const LIMIT_UNITS = ["working days", "days", "months", "years"] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

/** How much time a timescale allows; the limit day itself is in time. */
export interface Limit {
  readonly amount: number;
  readonly unit: LimitUnit;
}

const ONE: Readonly<Record<LimitUnit, string>> = {
  "working days": "working day",
  days: "day",
  months: "month",
  years: "year",
};

/**
 * A limit in words.
 * @example limitInWords({ amount: 15, unit: "working days" }) //=> "15 working days"
 */
export function limitInWords({ amount, unit }: Limit): string {
  return counted(amount, ONE[unit], unit);
}

/**
 * The last day in time, inclusive: `start` is day 0. A month limit ends on the same day of the month, or on
 * the month's last day.
 * @example limitDay(workingDays, fromIso("2013-05-20"), { amount: 15, unit: "working days" }) //=> fromIso("2013-06-11")
 */
export function limitDay(workingDays: WorkingDays, start: CalendarDate, limit: Limit) {
  return shifted(workingDays, start, limit.unit, limit.amount);
}

/**
 * The last day in time for something due before `end`, inclusive: counted the same way backwards.
 * @example limitDayBefore(workingDays, fromIso("2013-06-12"), { amount: 3, unit: "working days" }) //=> fromIso("2013-06-07")
 */
export function limitDayBefore(workingDays: WorkingDays, end: CalendarDate, limit: Limit) {
  return shifted(workingDays, end, limit.unit, -limit.amount);
}

function shifted(
  workingDays: WorkingDays,
  from: CalendarDate,
  unit: LimitUnit,
  amount: number,
): CalendarDate {
  switch (unit) {
    case "working days":
      return workingDays.add(from, amount);
    case "days":
      return addDays(from, amount);
    case "months":
      return addMonths(from, amount);
    case "years":
      return addMonths(from, amount * 12);
  }
}
