import { type CalendarDate, dateParts, fromIso } from "../domain/calendar/calendarDate";
import {
  between,
  calendarMonth,
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "../domain/calendar/periods";

const YEAR = /^(\d{4})-(\d{2})(?:-Q([1-4]))?$/i;
const DAYS = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/**
 * A period as the command line writes it: a financial year, one of its quarters, or two days, both inclusive. Days that
 * are a whole year, quarter or month are that; `null` for anything else.
 * @example periodFrom("2013-14")?.label //=> "2013-14"
 * @example periodFrom("2013-14-Q4")?.label //=> "Quarter 4 of 2013-14"
 * @example periodFrom("2014-03-01..2014-03-31")?.label //=> "March 2014"
 */
export function periodFrom(text: string): Period | null {
  const [, start, end, number] = YEAR.exec(text) ?? [];
  if (start !== undefined) {
    const year = Number(start);
    if (Number(end) !== (year + 1) % 100) return null;
    return number === undefined
      ? financialYear(year)
      : quarter(year, QUARTERS[Number(number) - 1] ?? 1);
  }
  const [, first, last] = DAYS.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  try {
    return named(fromIso(first), fromIso(last));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const QUARTERS = [1, 2, 3, 4] as const;

/** @throws RangeError where the last day lies before the first */
function named(from: CalendarDate, to: CalendarDate): Period {
  const { year, month } = dateParts(from);
  const ofYear = financialYearOf(from);
  const startYear = dateParts(ofYear.from).year;
  const whole = [
    ofYear,
    ...QUARTERS.map((number) => quarter(startYear, number)),
    calendarMonth(year, month),
  ];
  return whole.find((period) => period.from === from && period.to === to) ?? between(from, to);
}
