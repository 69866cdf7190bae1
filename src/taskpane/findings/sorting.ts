import type { Finding } from "../../domain/findings/finding";

/** The orders in which the findings of a check can stand. */
export const SORTS = ["tracker", "most late", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** Findings in an order; what has no lateness, or no date, stands last, and equals stay as in the tracker. */
export function sortFindings(findings: readonly Finding[], sort: Sort): readonly Finding[] {
  if (sort === "tracker") return findings;
  const rank = RANKS[sort];
  return findings
    .map((finding) => ({ finding, rank: rank(finding) ?? Number.POSITIVE_INFINITY }))
    .sort((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank))
    .map(({ finding }) => finding);
}

const dateOf = (finding: Finding): number | null =>
  finding.kind === "could not run" ? null : finding.record.date;

const less = (value: number | null) => (value === null ? null : -value);

/** What stands first has the least rank. */
const RANKS: Record<Exclude<Sort, "tracker">, (finding: Finding) => number | null> = {
  "most late": (finding) => less(finding.kind === "timescale" ? finding.daysLate : null),
  newest: (finding) => less(dateOf(finding)),
  oldest: dateOf,
};
