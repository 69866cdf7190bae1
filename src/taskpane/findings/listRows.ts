import { type Finding, SEVERITIES, type Severity } from "../../domain/findings/finding";

/** The findings of one check, for one heading of the list. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** How many of them pass the filters; one that was accepted while it was open stays until another is chosen. */
  readonly count: number;
  /** How many findings the check has, those among them that are not shown. */
  readonly of: number;
}

/** One line of the list: a heading, or a finding with its place among all that are shown. */
export type ListRow =
  | { readonly kind: "group"; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: "finding"; readonly finding: Finding; readonly number: number };

/**
 * Findings by check, the gravest checks first, otherwise in the order of
 * all findings, which they are some of. `kept` is listed and not counted.
 */
export function groupFindings(
  findings: readonly Finding[],
  all: readonly Finding[] = findings,
  kept: Finding | null = null,
): readonly FindingGroup[] {
  const counts = new Map<string, number>();
  for (const { code } of all) counts.set(code, (counts.get(code) ?? 0) + 1);
  const places = [...counts.keys()];
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group) group.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const groups = [...byCode].map(([code, group]) => ({
    code,
    severity: gravest(group),
    findings: group,
    count: group.length - (kept !== null && group.includes(kept) ? 1 : 0),
    of: counts.get(code) ?? group.length,
  }));
  return groups.sort(
    (one, other) =>
      gravity(one.severity) - gravity(other.severity) ||
      places.indexOf(one.code) - places.indexOf(other.code),
  );
}

const gravity = (severity: Severity) => SEVERITIES.indexOf(severity);

function gravest(findings: readonly Finding[]): Severity {
  let least = SEVERITIES.length - 1;
  for (const { severity } of findings) least = Math.min(least, gravity(severity));
  return SEVERITIES[least] ?? "notice";
}

/** The lines to show: every heading, and the findings of those that are open. */
export function listRows(
  groups: readonly FindingGroup[],
  isOpen: (code: string) => boolean,
): readonly ListRow[] {
  const rows: ListRow[] = [];
  let number = 0;
  for (const group of groups) {
    const open = isOpen(group.code);
    rows.push({ kind: "group", group, open });
    if (!open) continue;
    for (const finding of group.findings) {
      number += 1;
      rows.push({ kind: "finding", finding, number });
    }
  }
  return rows;
}

/**
 * The finding that follows `from` in the list (goes before it for -1), those under folded headings too; from `null`
 * the first or the last. `null` at the end.
 */
export function stepTo(
  groups: readonly FindingGroup[],
  from: Finding | null,
  direction: 1 | -1,
): Finding | null {
  const all = groups.flatMap(({ findings }) => findings);
  const at = from === null ? -1 : all.indexOf(from);
  if (at < 0) return all.at(direction > 0 ? 0 : -1) ?? null;
  return all[at + direction] ?? null;
}
