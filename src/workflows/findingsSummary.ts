import { dateInFull } from "../domain/calendar/words";
import { RULES } from "../domain/catalogue/catalogue";
import { grouped } from "../domain/grouped";
import type { Overview, OverviewLine, OverviewMonth } from "../domain/overview/overview";
import { are, counted, numberText } from "../domain/text/numbers";
import { listed } from "../domain/text/words";
import type { FindingsSummary, SummaryLine } from "../excel/findings-sheet/summary";
import { momentInWords } from "./clock";
import { keptButUnused } from "./keptButUnused";
import { verdictOf } from "./verdict";
import type { Validation } from "./workflows";

/** What the findings sheet says above its list: the verdict and the overview, as the pane shows them. */
export function findingsSummary(validation: Validation, overview: Overview): FindingsSummary {
  const { headline, gaps, ground } = verdictOf(validation);
  const { lines } = overview;
  return {
    about: aboutCheck(validation, overview),
    verdict: `${headline}.`,
    remarks: [...gaps.map((gap) => `${gap}.`), `${ground}.`, ...keptButUnused(validation)],
    timescales: lines.map((line) => ({ label: line.title, counts: countsOf(line) })),
    months: monthsOf(lines),
    checks: checksOf(validation),
    notes: notesOn(lines),
  };
}

function aboutCheck({ asAt, checkedAt, result }: Validation, { period }: Overview): string {
  const held = period === null ? "" : `Conferences held: ${period.label}. `;
  const findings = counted(result.findings.length, "finding");
  return `${held}As at ${dateInFull(asAt)}, checked on ${momentInWords(checkedAt)}: ${findings}.`;
}

function countsOf({ lacking, late, inTime, of }: OverviewLine): SummaryLine["counts"] {
  return lacking.length > 0 ? null : { late, inTime, other: of - late - inTime, of };
}

/** All timescales of the conferences of each month, which every line has in the same order. */
function monthsOf(lines: readonly OverviewLine[]): readonly SummaryLine[] {
  const counted = lines.filter(({ months }) => months.length > 0);
  const [first] = counted;
  return (first?.months ?? []).map(({ label }, at) => {
    const sum = (of: (month: OverviewMonth) => number) =>
      counted.reduce((total, { months }) => total + (months[at] ? of(months[at]) : 0), 0);
    const late = sum((month) => month.late);
    const inTime = sum((month) => month.inTime);
    const of = sum((month) => month.of);
    return { label, counts: { late, inTime, other: of - late - inTime, of } };
  });
}

/** The checks that found anything, in the order of the list of checks. */
function checksOf({ result }: Validation): FindingsSummary["checks"] {
  const found = grouped(result.findings, (finding) =>
    finding.kind === "could not run" ? finding.rule : finding.code,
  );
  return RULES.flatMap(({ code, title }) => {
    const findings = found.get(code)?.length ?? 0;
    return findings > 0 ? [{ title, findings }] : [];
  });
}

const COUNTED =
  "The timescales count conferences as Table 2b does. A month counts every timescale of each of its conferences. Other: not yet due, or could not be judged.";

function notesOn(lines: readonly OverviewLine[]): readonly string[] {
  if (lines.length === 0) return [];
  const all = lines.reduce((sum, { of }) => sum + of, 0);
  const inMonths = lines.reduce(
    (sum, { months }) => sum + months.reduce((n, { of }) => n + of, 0),
    0,
  );
  const latest =
    all > inMonths ? ["The months are the last of the tracker: earlier ones are not shown."] : [];
  return [COUNTED, ...latest, ...lines.flatMap(notCounted)];
}

function notCounted({ title, lacking, notCounted: left }: OverviewLine): readonly string[] {
  if (lacking.length > 0)
    return [`${title} is not counted: no column was found for ${listed(lacking)}.`];
  if (left === 0) return [];
  return [
    `${title}: ${numberText(left)} more ${left === 1 ? "conference" : "conferences"} ${are(left)} not counted, because a date cannot be read or it is not known whether the timescale applies.`,
  ];
}
