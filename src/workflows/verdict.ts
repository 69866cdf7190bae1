import { dateInFull } from "../domain/calendar/words";
import type { CheckResult, HolidaysKnown } from "../domain/findings/checkResult";
import type { Finding, Severity } from "../domain/findings/finding";
import { counted, numberText } from "../domain/text/numbers";
import { capital } from "../domain/text/words";
import { timescaleOf } from "../domain/timescales/timescales";
import { doubtsOfReading, leftOpenInWords } from "./account";
import { timeOfDay } from "./clock";
import { groundInWords } from "./ground";
import { openFindings } from "./openFindings";
import type { Validation } from "./workflows";

/** The outcome of a check in a few words, before any list. */
export interface Verdict {
  readonly tone: "good" | "plain" | "warning" | "problem";
  readonly headline: string;
  /** What was checked and when. */
  readonly basis: string;
  /** On what it rests: whose clocks were followed, and what was read. */
  readonly ground: string;
  /** What could not be said, one sentence each. */
  readonly gaps: readonly string[];
}

/** Says first what matters most: breaches, then what can still be prevented, then what to correct. */
export function verdictOf(validation: Validation): Verdict {
  const { result, understanding } = validation;
  const open = openFindings(validation, result.findings);
  const acceptedCount = result.findings.length - open.length;
  const conferences = understanding.records.conferences.length;
  const notRead = leftOpenInWords(validation);
  const doubts = doubtsOfReading(validation);
  const gaps = [
    ...(notRead === null ? [] : [notRead]),
    ...doubts,
    ...gapsOf(open, acceptedCount, result.holidaysLeft),
  ];
  const basis =
    `${counted(conferences, "conference", "conferences")} checked at ` +
    `${timeOfDay(validation.checkedAt)}, ${seconds(validation.tookMs)}`;

  const ground = capital(groundInWords(validation));
  const severe = severeParts(open);
  if (severe.length > 0) {
    const tone = countOf(open, "breach") > 0 ? "problem" : "warning";
    return { tone, headline: severe.join(", "), basis, ground, gaps };
  }
  if (conferences === 0)
    return { tone: "warning", headline: "No conferences to check", basis, ground, gaps };
  if (couldNotAllBeChecked(open) || !allJudged(result) || notRead !== null || doubts.length > 0) {
    return { tone: "warning", headline: "Could not check everything", basis, ground, gaps };
  }
  if (acceptedCount > 0) {
    return {
      tone: "plain",
      headline: "Nothing open: what was found is accepted",
      basis,
      ground,
      gaps,
    };
  }
  const headline =
    conferences === 1
      ? "The only conference is within timescale"
      : `All ${numberText(conferences)} conferences within timescale`;
  return { tone: "good", headline, basis, ground, gaps };
}

function severeParts(findings: readonly Finding[]): string[] {
  const breaches = countOf(findings, "breach");
  const atRisk = countOf(findings, "at risk");
  const toCorrect = recordsToCorrect(findings);
  return [
    breaches > 0 ? counted(breaches, "breach", "breaches") : null,
    atRisk > 0 ? `${numberText(atRisk)} at risk` : null,
    toCorrect > 0 ? counted(toCorrect, "record to correct", "records to correct") : null,
  ].filter((part) => part !== null);
}

const countOf = (findings: readonly Finding[], severity: Severity) =>
  findings.reduce((count, finding) => count + (finding.severity === severity ? 1 : 0), 0);

/** Rows with at least one error: a row with three is one record to correct. */
function recordsToCorrect(findings: readonly Finding[]): number {
  const rows = new Set<string>();
  for (const finding of findings) {
    if (finding.kind !== "could not run" && finding.severity === "error") {
      rows.add(`${finding.cell.sheet}\n${finding.cell.row}`);
    }
  }
  return rows.size;
}

/** Whether every timescale that applies was judged: only then may all be called in time. */
const allJudged = ({ ground, tallies, holidaysLeft }: CheckResult) =>
  holidaysLeft === null &&
  ground.notFollowed === 0 &&
  tallies.every((tally) => tally.cannotBeJudged === 0);

const isNotRun = (finding: Finding) => finding.kind === "could not run";

const isNotJudged = (finding: Finding) =>
  finding.kind === "timescale" && finding.outcome === "cannot be judged";

/** A check of the data that could not run is named, and leaves no timescale open. */
const couldNotAllBeChecked = (findings: readonly Finding[]) =>
  findings.some(
    (finding) =>
      (finding.kind === "could not run" && timescaleOf(finding.rule) !== undefined) ||
      isNotJudged(finding),
  );

function gapsOf(
  open: readonly Finding[],
  acceptedCount: number,
  holidaysLeft: CheckResult["holidaysLeft"],
): readonly string[] {
  const notRun = open.filter(isNotRun).length;
  const notJudged = open.filter(isNotJudged).length;
  return [
    notRun > 0 ? `Could not run ${counted(notRun, "check", "checks")}` : null,
    notJudged > 0
      ? `Could not judge ${counted(notJudged, "timescale", "timescales")}: a date, an outcome or the kind of a review is not known`
      : null,
    holidaysLeft === null ? null : holidaysGap(holidaysLeft),
    acceptedCount > 0 ? `${counted(acceptedCount, "finding is", "findings are")} accepted` : null,
  ].filter((part) => part !== null);
}

const holidaysGap = ({ firstDay, lastDay }: HolidaysKnown) =>
  `Some dates lie before ${dateInFull(firstDay)} or after ${dateInFull(lastDay)}, where bank holidays are not known: limits there may be out`;

/** The verdict as one text for a screen reader. */
export function spokenVerdict({ headline, gaps, ground, basis }: Verdict): string {
  return [headline, ...gaps, ground, basis].map((part) => `${part}.`).join(" ");
}

const seconds = (milliseconds: number) => `${Math.max(0.1, milliseconds / 1000).toFixed(1)} s`;
