import { addDays, addMonths, type CalendarDate, dateParts } from "./calendarDate";
import {
  between,
  calendarMonth,
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "./periods";

/** The calendar month a day belongs to. */
export function monthOf(date: CalendarDate): Period {
  const { year, month } = dateParts(date);
  return calendarMonth(year, month);
}

/**
 * The quarter of a financial year that a day belongs to.
 * @example quarterOf(fromIso("2014-03-31")).label //=> "Quarter 4 of 2013-14"
 */
export function quarterOf(date: CalendarDate): Period {
  const { year } = dateParts(financialYearOf(date).from);
  const quarters = ([1, 2, 3, 4] as const).map((number) => quarter(year, number));
  return quarters.find(({ to }) => date <= to) ?? quarter(year, 4);
}

/** The months, or the quarters, that a period covers or touches, in order; whole ones, whatever its ends. */
export function partsOf(period: Period, part: "month" | "quarter"): readonly Period[] {
  const containing = part === "month" ? monthOf : quarterOf;
  const parts: Period[] = [];
  let next = containing(period.from);
  while (next.from <= period.to) {
    parts.push(next);
    next = containing(addDays(next.to, 1));
  }
  return parts;
}

/**
 * The same period a year earlier: of a financial year, quarter or month the one before, else the same days.
 * @example yearBefore(financialYear(2013)).label //=> "2012-13"
 */
export function yearBefore({ from, to }: Period): Period {
  return named(addMonths(from, -12), addDays(addMonths(addDays(to, 1), -12), -1));
}

/** The quarter before the one a day belongs to. */
export function quarterBefore(date: CalendarDate): Period {
  return quarterOf(addDays(quarterOf(date).from, -1));
}

/** A period by its own name where it is a financial year, a quarter or a month. */
function named(from: CalendarDate, to: CalendarDate): Period {
  const { year } = dateParts(financialYearOf(from).from);
  const candidates = [financialYear(year), quarterOf(from), monthOf(from)];
  return candidates.find((one) => one.from === from && one.to === to) ?? between(from, to);
}
