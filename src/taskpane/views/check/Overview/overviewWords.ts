import { dateInFull } from "../../../../domain/calendar/words";
import type { Finding, TimescaleFinding } from "../../../../domain/findings/finding";
import type { OverviewLine, OverviewMonth } from "../../../../domain/overview/overview";
import { are, counted, numberText } from "../../../../domain/text/numbers";
import { listed } from "../../../../domain/text/words";

/** The check of reviews that are missing or due, which has no share in time. */
export const NEXT_REVIEWS = "T04";

/** What matters most of a line, with how many it is of: "45 of 70 late", "28 of 28 in time, 1 not counted". */
export function lineInWords(line: OverviewLine): string {
  if (line.lacking.length > 0) return "not counted";
  const others = line.notCounted > 0 ? `${numberText(line.notCounted)} not counted` : null;
  if (line.of === 0) return others ?? "";
  return [foremost(line), others].filter((part) => part !== null).join(", ");
}

function foremost({ of, inTime, late, open, notJudged }: OverviewLine): string {
  const total = numberText(of);
  if (late > 0) return `${numberText(late)} of ${total} late`;
  if (notJudged > 0) return `${numberText(notJudged)} of ${total} not judged`;
  if (open > 0) return `${numberText(open)} of ${total} not yet due`;
  return `${numberText(inTime)} of ${total} in time`;
}

/** The rest of a line, for those who do not see its bar: a sentence or two. */
export function restInWords(line: OverviewLine): string {
  const { of, inTime, late, open, notJudged, notCounted, lacking } = line;
  if (lacking.length > 0) return `No column found for ${listed(lacking)}.`;
  const parts = [
    late > 0 ? `${numberText(late)} late` : "",
    open > 0 ? `${numberText(open)} not yet due` : "",
    notJudged > 0 ? `${numberText(notJudged)} that could not be judged` : "",
  ].filter((part) => part !== "");
  const others = parts.length > 0 ? `, ${listed(parts)}` : "";
  const left =
    notCounted > 0
      ? ` ${counted(notCounted, "conference")} ${are(notCounted)} not counted: a date cannot be read, or it is not known whether the timescale applies.`
      : "";
  return `${numberText(inTime)} of ${numberText(of)} in time${others}.${left}`;
}

/** The months of a line in words: "In time by month: May 2013 2 of 5, June 2013 none held." */
export function monthsInWords(months: readonly OverviewMonth[]): string {
  const said = months.map(({ label, inTime, of }) =>
    of === 0 ? `${label} none` : `${label} ${numberText(inTime)} of ${numberText(of)}`,
  );
  return `In time by month: ${said.join(", ")}.`;
}

/** How the next reviews stand, by the findings: "3 overdue, 1 due by 9 May 2014"; `null` where there is nothing to say. */
export function nextReviewsInWords(findings: readonly Finding[]): string | null {
  const reviews = findings.filter(
    (finding): finding is TimescaleFinding =>
      finding.kind === "timescale" && finding.code === NEXT_REVIEWS,
  );
  const late = reviews.filter(({ outcome }) => outcome === "overdue" || outcome === "breached");
  const due = reviews.filter(({ outcome }) => outcome === "due soon");
  const last = due.reduce((latest, { limit }) => Math.max(latest, limit ?? 0), 0);
  const days = due.flatMap(({ limit }) => (limit === last ? [limit] : []));
  const parts = [
    late.length > 0 ? `${numberText(late.length)} overdue` : "",
    due.length > 0
      ? `${numberText(due.length)} due${days[0] === undefined ? " soon" : ` by ${dateInFull(days[0])}`}`
      : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(", ");
}
