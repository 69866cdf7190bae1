import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateParts } from "../../domain/calendar/calendarDate";
import {
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "../../domain/calendar/periods";
import type { Finding, Severity } from "../../domain/findings/finding";
import { type Filters, filterFindings, type IsAccepted, NO_FILTERS } from "./filters";

/** Something that the list can be narrowed to, and how many findings that would leave. */
export interface Counted<Value> {
  readonly value: Value;
  readonly count: number;
}

/** What can be chosen, as it occurs in all findings, and how many of it the other filters leave. */
export interface FilterChoices {
  readonly codes: readonly Counted<string>[];
  readonly periods: readonly Counted<Period>[];
  readonly chairs: readonly Counted<string>[];
  readonly sheets: readonly Counted<string>[];
  /** How many findings the other filters leave, whatever is chosen here. */
  readonly all: Readonly<Record<"code" | "period" | "chair" | "sheet" | "accepted", number>>;
  readonly open: number;
  readonly accepted: number;
}

/** How many findings of each severity that occurs the other filters leave: none of some, perhaps. */
export function severityCounts(
  findings: readonly Finding[],
  filters: Filters,
  isAccepted: IsAccepted,
): ReadonlyMap<Severity, number> {
  const others = filterFindings(findings, { ...filters, severities: new Set() }, isAccepted);
  return occurring(findings, others, ({ severity }) => severity);
}

/** Choices in a fixed order: checks as found, periods from the latest, names by the alphabet. */
export function filterChoices(
  findings: readonly Finding[],
  filters: Filters,
  isAccepted: IsAccepted,
): FilterChoices {
  const without = (change: Partial<Filters>) =>
    filterFindings(findings, { ...filters, ...change }, isAccepted);
  const ofCode = without({ code: NO_FILTERS.code });
  const ofPeriod = without({ period: NO_FILTERS.period });
  const ofChair = without({ chair: NO_FILTERS.chair });
  const ofSheet = without({ sheet: NO_FILTERS.sheet });
  const ofAll = without({ accepted: "all" });
  const accepted = ofAll.filter(isAccepted).length;
  return {
    codes: listed(occurring(findings, ofCode, ({ code }) => code)),
    periods: periodsOf(
      occurring(
        findings,
        ofPeriod,
        ofRecord(({ record }) => record.date),
      ),
    ),
    chairs: alphabetical(
      occurring(
        findings,
        ofChair,
        ofRecord(({ record }) => record.chair),
      ),
    ),
    sheets: listed(
      occurring(
        findings,
        ofSheet,
        ofRecord(({ cell }) => cell.sheet),
      ),
    ),
    all: {
      code: ofCode.length,
      period: ofPeriod.length,
      chair: ofChair.length,
      sheet: ofSheet.length,
      accepted: ofAll.length,
    },
    open: ofAll.length - accepted,
    accepted,
  };
}

type OfRecord = Exclude<Finding, { kind: "could not run" }>;

/** Reads something of a finding's record; a check that could not run has none. */
function ofRecord<Value>(read: (finding: OfRecord) => Value | null) {
  return (finding: Finding) => (finding.kind === "could not run" ? null : read(finding));
}

/** Every value that occurs in all findings, with how many of those that are left have it. */
function occurring<Value>(
  all: readonly Finding[],
  left: readonly Finding[],
  read: (finding: Finding) => Value | null,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const finding of all) {
    const value = read(finding);
    if (value !== null) counts.set(value, 0);
  }
  for (const finding of left) {
    const value = read(finding);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const listed = <Value>(counts: ReadonlyMap<Value, number>): readonly Counted<Value>[] =>
  [...counts].map(([value, count]) => ({ value, count }));

const alphabetical = (counts: ReadonlyMap<string, number>) =>
  [...listed(counts)].sort((one, other) => one.value.localeCompare(other.value, "en-GB"));

/** Quarters counted through, so that they sort and compare: four to a financial year. */
function quarterNumber(date: CalendarDate): number {
  const startYear = dateParts(financialYearOf(date).from).year;
  const monthOfYear = (dateParts(date).month + 8) % 12;
  return startYear * 4 + Math.floor(monthOfYear / 3);
}

/** Each financial year that occurs, the latest first, followed by its quarters that occur. */
function periodsOf(perDay: ReadonlyMap<CalendarDate, number>): readonly Counted<Period>[] {
  const perQuarter = new Map<number, number>();
  const perYear = new Map<number, number>();
  for (const [date, count] of perDay) {
    const number = quarterNumber(date);
    const year = Math.floor(number / 4);
    perQuarter.set(number, (perQuarter.get(number) ?? 0) + count);
    perYear.set(year, (perYear.get(year) ?? 0) + count);
  }
  const quarters = listed(perQuarter);
  const latestFirst = <Value extends Counted<number>>(all: readonly Value[]) =>
    [...all].sort((one, other) => other.value - one.value);
  return latestFirst(listed(perYear)).flatMap(({ value: year, count }) => [
    { value: financialYear(year), count },
    ...latestFirst(quarters.filter(({ value }) => Math.floor(value / 4) === year)).map((one) => ({
      value: quarter(year, ((one.value % 4) + 1) as 1 | 2 | 3 | 4),
      count: one.count,
    })),
  ]);
}
