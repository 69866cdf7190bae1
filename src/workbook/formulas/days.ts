import { addDays, addMonths, type CalendarDate, weekday } from "../../domain/calendar/calendarDate";
import type { Limit } from "../../domain/calendar/limit";
import { serialOfDate } from "../snapshot/values/serials";
import type { FormulaContext } from "./formulaContext";

/** A day as a formula writes it: the serial that the workbook's date system gives it. */
export function serial(date: CalendarDate, { dateSystem }: FormulaContext): number {
  const found = serialOfDate(date, dateSystem);
  if (found === null) throw new RangeError(`Not a day of the workbook's date system: ${date}`);
  return found;
}

/** The day after the last one that counts: after `to`, inclusive, and never after the as-at day. */
export function dayAfter(to: CalendarDate | null, context: FormulaContext): string {
  const { asAt, asAtIsToday } = context;
  if (to !== null && to <= asAt) return String(serial(addDays(to, 1), context));
  if (!asAtIsToday) return String(serial(addDays(asAt, 1), context));
  if (to === null) return "TODAY()+1";
  return `MIN(${serial(addDays(to, 1), context)},TODAY()+1)`;
}

const SATURDAY = 5;
/** Days of the months before and after the period whose holidays formulas know. */
const MONTHS_AROUND = 12;

/**
 * Working days after the first day up to the second, inclusive, of two columns: plain arithmetic, because
 * NETWORKDAYS takes no columns.
 */
export function workedBetween(after: string, upTo: string, context: FormulaContext): string {
  const saturday = serialOfFirst(SATURDAY, context);
  const offs = [saturday, saturday + 1].map((day) => (7 - (day % 7)) % 7);
  const weeks = (day: string, off: number) => `INT((${off === 0 ? day : `${day}+${off}`})/7)`;
  const weekends = offs.map((off) => `-${weeks(upTo, off)}+${weeks(after, off)}`);
  const holidays = daysOff(context);
  return `(${upTo})-(${after})${weekends.join("")}-MATCH(${upTo},${holidays},1)+MATCH(${after},${holidays},1)`;
}

/** Serial of the first such weekday of the period. */
function serialOfFirst(day: number, context: FormulaContext): number {
  const { from } = context.period;
  return serial(addDays(from, (day - weekday(from) + 7) % 7), context);
}

/** Weekdays that are not worked around the period, as a list that MATCH finds its way in. */
function daysOff(context: FormulaContext): string {
  const { period, workingDays } = context;
  const from = addMonths(period.from, -MONTHS_AROUND);
  const to = addMonths(period.to, MONTHS_AROUND);
  const days = workingDays.weekdaysOff(from, to).map((day) => serial(day, context));
  return `{${[-1, ...days].join(",")}}`;
}

/** Days after which every month that a limit may reach back to is known to Excel. */
const LATER = 9999;

/** Whether `end` is in time: within the limit after `start`, or backwards at least the limit before it. */
export function inTime(
  start: string,
  end: string,
  { amount, unit }: Limit,
  backwards: boolean,
  context: FormulaContext,
): string {
  if (unit === "working days" && amount > 0) {
    return backwards
      ? `(${workedBetween(`${end}-1`, `${start}-1`, context)}>=${amount})`
      : `(${workedBetween(start, `${end}-1`, context)}<${amount})`;
  }
  const by = backwards ? -amount : amount;
  if (unit === "working days" || unit === "days") return `(${end}<=${start}+${by})`;
  const months = unit === "years" ? by * 12 : by;
  // A blank cell is day 0, before which Excel knows no month.
  const day = backwards ? `(${start}+${LATER}*(${start}=0))` : start;
  const onDay = `DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day}))`;
  const monthEnd = `DATE(YEAR(${day}),MONTH(${day})+${months + 1},0)`;
  return `(${end}<=${onDay})*(${end}<=${monthEnd})`;
}
