import { addDays, addMonths, type CalendarDate, calendarDate, dateParts } from "./calendarDate";
import { dateInFull } from "./words";

/** A reporting period: both days inclusive. */
export interface Period {
  readonly label: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * 1 April of `startYear` to 31 March of the next.
 * @example financialYear(2013).label //=> "2013-14"
 */
export function financialYear(startYear: number): Period {
  const end = String((startYear + 1) % 100).padStart(2, "0");
  return {
    label: `${startYear}-${end}`,
    from: calendarDate(startYear, 4, 1),
    to: calendarDate(startYear + 1, 3, 31),
  };
}

/** The financial year a day belongs to. */
export function financialYearOf(date: CalendarDate): Period {
  const { year, month } = dateParts(date);
  return financialYear(month >= 4 ? year : year - 1);
}

/**
 * A quarter of a financial year: 1 is April to June, 4 is January to March.
 * @example quarter(2013, 4).from //=> fromIso("2014-01-01")
 */
export function quarter(startYear: number, number: 1 | 2 | 3 | 4): Period {
  const from = addMonths(calendarDate(startYear, 4, 1), (number - 1) * 3);
  return {
    label: `Quarter ${number} of ${financialYear(startYear).label}`,
    from,
    to: addDays(addMonths(from, 3), -1),
  };
}

/** A calendar month (1–12). */
export function calendarMonth(year: number, month: number): Period {
  const from = calendarDate(year, month, 1);
  const to = addDays(addMonths(from, 1), -1);
  return { label: dateInFull(from).replace(/^1 /, ""), from, to };
}

/**
 * Any two days.
 * @throws RangeError when `to` lies before `from`.
 */
export function between(from: CalendarDate, to: CalendarDate): Period {
  if (to < from) throw new RangeError("A period cannot end before it begins");
  return { label: `${dateInFull(from)} to ${dateInFull(to)}`, from, to };
}

/** Whether a day lies in a period, its first and last day included. */
export function contains(period: Period, date: CalendarDate): boolean {
  return date >= period.from && date <= period.to;
}
