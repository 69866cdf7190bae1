import { type CalendarDate, dateParts } from "../../../domain/calendar/calendarDate";
import {
  calendarMonth,
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "../../../domain/calendar/periods";

/** Lengths of period that can be chosen; "dates" is any two days. */
export const PERIOD_KINDS = ["year", "quarter", "month", "dates"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The periods of one kind that hold at least one of the days, the latest first. */
export function periodOptions(
  kind: Exclude<PeriodKind, "dates">,
  days: readonly CalendarDate[],
): readonly Period[] {
  const byFirstDay = new Map<CalendarDate, Period>();
  for (const day of days) {
    const period = PERIOD_OF[kind](day);
    byFirstDay.set(period.from, period);
  }
  return [...byFirstDay.values()].sort((one, other) => other.from - one.from);
}

const PERIOD_OF: Record<Exclude<PeriodKind, "dates">, (day: CalendarDate) => Period> = {
  year: financialYearOf,
  quarter: (day) => {
    const { year, month } = dateParts(day);
    const startYear = month >= 4 ? year : year - 1;
    return quarter(startYear, QUARTER_OF_MONTH[Math.floor((month - 1) / 3)] ?? 1);
  },
  month: (day) => {
    const { year, month } = dateParts(day);
    return calendarMonth(year, month);
  },
};

/** Quarter of the financial year by quarter of the calendar year: January to March is the fourth. */
const QUARTER_OF_MONTH = [4, 1, 2, 3] as const;

/** The financial year with most of the days, the later one of two that have as many. */
export function usualPeriod(days: readonly CalendarDate[], asAt: CalendarDate): Period {
  const counts = new Map<number, number>();
  for (const day of days) {
    const startYear = dateParts(financialYearOf(day).from).year;
    counts.set(startYear, (counts.get(startYear) ?? 0) + 1);
  }
  const ranked = [...counts].sort(
    ([year, count], [otherYear, otherCount]) => otherCount - count || otherYear - year,
  );
  const best = ranked[0];
  return best ? financialYear(best[0]) : financialYearOf(asAt);
}
