import { type Finding, SEVERITIES, type Severity } from "../../domain/findings/finding";

/** The findings of one check, for one heading of the list. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** One line of the list: a heading, or a finding with its place among all that are shown. */
export type ListRow =
  | { readonly kind: "group"; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: "finding"; readonly finding: Finding; readonly number: number };

/** Findings by check, the gravest checks first, otherwise in the order they came in. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
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
  }));
  return groups.sort((one, other) => gravity(one.severity) - gravity(other.severity));
}

const gravity = (severity: Severity) => SEVERITIES.indexOf(severity);

function gravest(findings: readonly Finding[]): Severity {
  let least = SEVERITIES.length - 1;
  for (const { severity } of findings) least = Math.min(least, gravity(severity));
  return SEVERITIES[least] ?? "notice";
}

/** The lines to show: every heading, and the findings of those that are not closed. */
export function listRows(
  groups: readonly FindingGroup[],
  closed: ReadonlySet<string>,
): readonly ListRow[] {
  const rows: ListRow[] = [];
  let number = 0;
  for (const group of groups) {
    const open = !closed.has(group.code);
    rows.push({ kind: "group", group, open });
    if (!open) continue;
    for (const finding of group.findings) {
      number += 1;
      rows.push({ kind: "finding", finding, number });
    }
  }
  return rows;
}

/** The next finding's place in the list after `from` (before it for -1), or `null` at the end. */
export function stepTo(rows: readonly ListRow[], from: number, direction: 1 | -1): number | null {
  for (let at = from + direction; at >= 0 && at < rows.length; at += direction) {
    if (rows[at]?.kind === "finding") return at;
  }
  return null;
}
