import { fromIso } from "../domain/calendar/calendarDate";
import { dateInFull } from "../domain/calendar/words";
import { ruleText } from "../domain/catalogue/catalogue";
import { sentenceOf } from "../domain/catalogue/sentence";
import { type Finding, SEVERITIES, type Severity } from "../domain/findings/finding";
import type { UnavailableTable } from "../domain/tables/engine/table";
import { counted, numberText } from "../domain/text/numbers";
import { capital } from "../domain/text/words";
import type { ExitCode } from "./judged";
import type { ReportHead } from "./reportOf";

/** What is said on the screen beyond what the report holds. */
export interface Said {
  readonly file: string;
  /** What the check came to, whatever became of a copy. */
  readonly exitCode: Exclude<ExitCode, 3>;
  readonly findings: readonly Finding[];
  /** On what the verdict rests. */
  readonly ground: string;
  /** Which sheets were not read and may hold records; `null` where there are none. */
  readonly notRead: string | null;
  /** The period of the tables, where there is one. */
  readonly period: string | null;
  /** How many tables were built. */
  readonly tables: number;
  readonly unavailable: readonly UnavailableTable[];
  /** Tables that were inserted, by their captions; `null` where none were asked for. */
  readonly inserted: readonly string[] | null;
  /** What is said of the copy that was asked for. */
  readonly copy: readonly string[];
  /** Files that were written. */
  readonly written: readonly string[];
}

/** The result of a check in a few lines for a person: the verdict first, then each check with something to say. */
export function summaryLines(report: ReportHead, said: Said): readonly string[] {
  const { counts } = report;
  const checked = [
    counted(counts.conferences, "conference"),
    counted(counts.children, "child", "children"),
    counted(counts.families, "family", "families"),
  ].join(", ");
  return [
    `${said.file} as at ${dateInFull(fromIso(report.asAt))}: ${checked}.`,
    verdict(report, said.exitCode),
    ...(said.notRead === null ? [] : [`${said.notRead}.`]),
    `${capital(said.ground)}.`,
    ...holidays(report),
    ...byCheck(said),
    ...said.findings.filter(({ code }) => code === "R00").map((left) => `  ${sentenceOf(left)}`),
    ...tableLines(said),
    ...(said.inserted === null ? [] : [`Inserted: ${said.inserted.join("; ") || "no table"}.`]),
    ...said.copy,
    ...said.written.map((path) => `Written: ${path}`),
  ];
}

function verdict({ counts }: ReportHead, exitCode: ExitCode): string {
  const present = SEVERITIES.filter((severity) => counts.severities[severity] > 0);
  const found = present.map((severity) => severityCount(severity, counts.severities[severity]));
  const listed = found.length === 0 ? "" : ` ${capital(found.join(", "))}.`;
  if (exitCode === 1) return listed.trim();
  if (exitCode === 0) return `All within timescale.${listed}`;
  const { couldNotBeJudged } = counts;
  const open = `: ${counted(couldNotBeJudged, "finding leaves", "findings leave")} it open`;
  return `Could not check everything${couldNotBeJudged > 0 ? open : ""}. No breach found in the rest.${listed}`;
}

function holidays({ bankHolidays }: ReportHead): readonly string[] {
  if (bankHolidays === null) return [];
  const [from, to] = [bankHolidays.from, bankHolidays.to].map((day) => dateInFull(fromIso(day)));
  return [
    `Working days were counted before ${from} or after ${to}, where bank holidays are not known: limits there may be out.`,
  ];
}

function severityCount(severity: Severity, count: number): string {
  switch (severity) {
    case "breach":
      return counted(count, "breach", "breaches");
    case "at risk":
      return `${numberText(count)} at risk`;
    case "query":
      return counted(count, "query", "queries");
    case "error":
    case "notice":
      return counted(count, severity);
  }
}

/** One line for each check that found something, in the order of the report. */
function byCheck({ findings }: Said): readonly string[] {
  const codes = [...new Set(findings.map(({ code }) => code))].filter((code) => code !== "R00");
  return codes.map((code) => {
    const found = findings.filter((finding) => finding.code === code).length;
    return `  ${code}  ${numberText(found).padStart(5)}  ${ruleText(code)?.title ?? ""}`.trimEnd();
  });
}

function tableLines({ tables, period, unavailable }: Said): readonly string[] {
  if (period === null)
    return ["No tables: no conference has a date on or before the day of the check."];
  const missing = unavailable.map(({ caption }) => caption).join("; ");
  return [
    `Tables for ${period}: ${numberText(tables)} built${missing === "" ? "" : `. Not built because columns are missing: ${missing}`}.`,
  ];
}
