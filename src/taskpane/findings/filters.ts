import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateParts } from "../../domain/calendar/calendarDate";
import {
  contains,
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "../../domain/calendar/periods";
import type { Finding, Severity } from "../../domain/findings/finding";

/** What the list is narrowed to; `null` and an empty set let everything through. */
export interface Filters {
  readonly severities: ReadonlySet<Severity>;
  readonly code: string | null;
  readonly period: Period | null;
  readonly chair: string | null;
  readonly sheet: string | null;
  /** Only what nobody has accepted, or only what somebody has. */
  readonly accepted: "open" | "accepted" | null;
}

/** Tells whether somebody has accepted a finding as it is. */
export type IsAccepted = (finding: Finding) => boolean;

export const NO_FILTERS: Filters = {
  severities: new Set(),
  code: null,
  period: null,
  chair: null,
  sheet: null,
  accepted: null,
};

/** What can be chosen, as it occurs in the findings. */
export interface FilterChoices {
  readonly codes: readonly string[];
  readonly periods: readonly Period[];
  readonly chairs: readonly string[];
  readonly sheets: readonly string[];
}

/** Whether anything is chosen that leaves findings out. */
export function isFiltered({ severities, ...choices }: Filters): boolean {
  return severities.size > 0 || Object.values(choices).some((choice) => choice !== null);
}

/**
 * The findings that pass all filters. A check that could not run has no record: it passes only while no period,
 * chair or sheet is chosen.
 */
export function filterFindings(
  findings: readonly Finding[],
  filters: Filters,
  isAccepted: IsAccepted,
): readonly Finding[] {
  if (!isFiltered(filters)) return findings;
  return findings.filter(
    (finding) =>
      passes(finding, filters) &&
      (filters.accepted === null || isAccepted(finding) === (filters.accepted === "accepted")),
  );
}

function passes(finding: Finding, { severities, code, period, chair, sheet }: Filters): boolean {
  if (severities.size > 0 && !severities.has(finding.severity)) return false;
  if (code !== null && finding.code !== code) return false;
  if (finding.kind === "could not run") return period === null && chair === null && sheet === null;
  // A record's name is put together when it is first asked for: of findings by the ten thousand, only if need be.
  if (period !== null) {
    const { date } = finding.record;
    if (date === null || !contains(period, date)) return false;
  }
  if (chair !== null && finding.record.chair !== chair) return false;
  return sheet === null || finding.cell.sheet === sheet;
}

/** How many findings there are of each severity that occurs. */
export function severityCounts(findings: readonly Finding[]): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>();
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

/** Choices in a fixed order: codes as found, periods from the latest, names by the alphabet. */
export function filterChoices(findings: readonly Finding[]): FilterChoices {
  const codes = new Set<string>();
  const dates = new Set<CalendarDate>();
  const chairs = new Set<string>();
  const sheets = new Set<string>();
  for (const finding of findings) {
    codes.add(finding.code);
    if (finding.kind === "could not run") continue;
    const { chair, date } = finding.record;
    if (date !== null) dates.add(date);
    if (chair !== null) chairs.add(chair);
    sheets.add(finding.cell.sheet);
  }
  const quarters = new Set([...dates].map(quarterNumber));
  const alphabetical = (names: Set<string>) =>
    [...names].sort((one, other) => one.localeCompare(other, "en-GB"));
  return {
    codes: [...codes],
    periods: periodsOf([...quarters].sort((one, other) => other - one)),
    chairs: alphabetical(chairs),
    sheets: [...sheets],
  };
}

/** Quarters counted through, so that they sort and compare: four to a financial year. */
function quarterNumber(date: CalendarDate): number {
  const startYear = dateParts(financialYearOf(date).from).year;
  const monthOfYear = (dateParts(date).month + 8) % 12;
  return startYear * 4 + Math.floor(monthOfYear / 3);
}

/** Each financial year that occurs, followed by its quarters that occur. */
function periodsOf(quarters: readonly number[]): readonly Period[] {
  const periods: Period[] = [];
  let year: number | null = null;
  for (const number of quarters) {
    const startYear = Math.floor(number / 4);
    if (startYear !== year) periods.push(financialYear(startYear));
    year = startYear;
    periods.push(quarter(startYear, ((number % 4) + 1) as 1 | 2 | 3 | 4));
  }
  return periods;
}
