import { type CalendarDate, toIso } from "../domain/calendar/calendarDate";
import type { Period } from "../domain/calendar/periods";
import { sentenceOf } from "../domain/catalogue/sentence";
import type { CheckResult } from "../domain/findings/checkResult";
import { type Finding, OUTCOMES, SEVERITIES } from "../domain/findings/finding";
import { peopleOf } from "../domain/people/people";
import { cellAddress } from "../domain/records/source";
import { printed } from "../domain/tables/engine/printed";
import type { AppendixTable } from "../domain/tables/engine/table";
import { sheetAccounts } from "../workflows/account";
import type { Validation } from "../workflows/workflows";
import { couldNotBeJudged } from "./judged";
import type { Report, ReportedFinding, ReportedTable } from "./report";

/** What a check comes to, before any single finding. */
export type ReportHead = Pick<Report, "recognised" | "asAt" | "counts" | "sheets" | "bankHolidays">;

/** The head of a finished check's report, which costs little: no sentence is made for it. */
export function reportHead(validation: Validation): ReportHead {
  const { understanding, result, asAt } = validation;
  const { holidaysLeft } = result;
  return {
    recognised: understanding.recognised,
    asAt: toIso(asAt),
    counts: countsOf(validation),
    sheets: sheetAccounts(validation).map(({ readAs, ...sheet }) => ({
      ...sheet,
      readAs: [...readAs],
    })),
    bankHolidays: holidaysLeft && {
      from: toIso(holidaysLeft.firstDay),
      to: toIso(holidaysLeft.lastDay),
    },
  };
}

/** A finished check as the report that other programs read. */
export function reportOf(
  head: ReportHead,
  { findings }: CheckResult,
  { period, tables }: { readonly period: Period | null; readonly tables: readonly AppendixTable[] },
  scrutinyCopy: Report["scrutinyCopy"],
): Report {
  return {
    ...head,
    period: period && { label: period.label, from: toIso(period.from), to: toIso(period.to) },
    findings: findings.map(reportedFinding),
    tables: tables.map(reportedTable),
    scrutinyCopy,
  };
}

function countsOf(validation: Validation): Report["counts"] {
  const { findings } = validation.result;
  const { conferences, children } = validation.understanding.records;
  const people = peopleOf(children);
  const families = new Set(conferences.map(people.familyOf));
  families.delete(undefined);
  return {
    conferences: conferences.length,
    children: people.all.length,
    families: families.size,
    findings: findings.length,
    severities: tally(SEVERITIES, (severity) => (finding) => finding.severity === severity),
    outcomes: tally(OUTCOMES, (outcome) => (finding) => outcomeOf(finding) === outcome),
    couldNotBeJudged: couldNotBeJudged(validation.result).length,
  };

  function tally<Key extends string>(
    keys: readonly Key[],
    isOf: (key: Key) => (finding: Finding) => boolean,
  ) {
    const counts = keys.map((key) => [key, findings.filter(isOf(key)).length]);
    return Object.fromEntries(counts) as Record<Key, number>;
  }
}

function outcomeOf(finding: Finding): ReportedFinding["outcome"] {
  return finding.kind === "timescale" ? finding.outcome : null;
}

function reportedFinding(finding: Finding): ReportedFinding {
  const timescale = finding.kind === "timescale" ? finding : null;
  const place = finding.kind === "could not run" ? null : finding;
  return {
    code: finding.code,
    severity: finding.severity,
    outcome: outcomeOf(finding),
    sheet: place?.cell.sheet ?? null,
    cell: place && cellAddress(place.cell),
    record: place?.record.label ?? null,
    sentence: sentenceOf(finding),
    from: isoOrNull(timescale?.from),
    to: isoOrNull(timescale?.to),
    limit: isoOrNull(timescale?.limit),
    daysLate: timescale?.daysLate ?? null,
  };
}

function isoOrNull(date: CalendarDate | null | undefined): string | null {
  return date === null || date === undefined ? null : toIso(date);
}

function reportedTable(table: AppendixTable): ReportedTable {
  const { id, caption, columns, rows } = printed(table);
  return { id, caption, columns: [...columns], rows: rows.map((row) => [...row]) };
}
