import { contains, type Period } from "../../domain/calendar/periods";
import type { Finding, Severity } from "../../domain/findings/finding";
import { isFound } from "./search";

/** What the list is narrowed to; `null` and an empty set let everything through. */
export interface Filters {
  readonly severities: ReadonlySet<Severity>;
  readonly code: string | null;
  readonly period: Period | null;
  readonly chair: string | null;
  readonly sheet: string | null;
  /** Only what nobody has accepted, as the verdict counts; only what somebody has; or both. */
  readonly accepted: "open" | "accepted" | "all";
  /** What is looked for, as it is typed; empty for everything. */
  readonly search: string;
}

/** Tells whether somebody has accepted a finding as it is. */
export type IsAccepted = (finding: Finding) => boolean;

export const NO_FILTERS: Filters = {
  severities: new Set(),
  code: null,
  period: null,
  chair: null,
  sheet: null,
  accepted: "open",
  search: "",
};

/** Whether anything is chosen that leaves findings out which are open. */
export function isFiltered({ severities, accepted, search, ...choices }: Filters): boolean {
  return (
    severities.size > 0 ||
    accepted !== NO_FILTERS.accepted ||
    search.trim() !== "" ||
    Object.values(choices).some((choice) => choice !== null)
  );
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
  const { accepted } = filters;
  return findings.filter(
    (finding) =>
      (accepted === "all" || isAccepted(finding) === (accepted === "accepted")) &&
      passes(finding, filters),
  );
}

function passes(finding: Finding, filters: Filters): boolean {
  const { severities, code, period, chair, search, sheet } = filters;
  if (severities.size > 0 && !severities.has(finding.severity)) return false;
  if (code !== null && finding.code !== code) return false;
  if (search !== "" && !isFound(finding, search)) return false;
  if (finding.kind === "could not run") return period === null && chair === null && sheet === null;
  // A record's name is put together when it is first asked for: of findings by the ten thousand, only if need be.
  if (period !== null) {
    const { date } = finding.record;
    if (date === null || !contains(period, date)) return false;
  }
  if (chair !== null && finding.record.chair !== chair) return false;
  return sheet === null || finding.cell.sheet === sheet;
}
