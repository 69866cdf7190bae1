import { toIso } from "../calendar/calendarDate";
import type { CellRef } from "../records/source";
import type { Finding } from "./finding";

/** That a person has accepted a finding as it is: who, when and why. */
export interface Acceptance {
  /** What was accepted: the check, the record and the facts, as `factsOf` gives them. */
  readonly facts: string;
  /** What the record's row held, as a digest; `null` where it is not known. */
  readonly row: string | null;
  readonly who: string;
  /** Day of the acceptance, as yyyy-mm-dd. */
  readonly when: string;
  readonly why: string;
}

/** A digest of what the row of a cell holds: the same wherever the row lies, another where a fact of it differs. */
export type RowDigest = (cell: CellRef) => string;

/**
 * The facts of a finding as one text: an acceptance holds while they stay the same. Where the record's row
 * lies and how many days have gone by since are no part of them. A record that has no reference is known by
 * what its row holds, and by nothing less: another record may have its row's number tomorrow.
 */
export function factsOf(finding: Finding, digest: RowDigest): string {
  if (finding.kind === "could not run") return JSON.stringify([finding.rule, finding.missing]);
  const { cell, code, record } = finding;
  const about = [code, record.dataset, record.knownByRow ? digest(cell) : record.label];
  if (finding.kind === "record") return JSON.stringify([...about, finding.facts]);
  const days = [finding.from, finding.to, finding.limit].map((day) => day && toIso(day));
  return JSON.stringify([...about, finding.outcome, ...days]);
}

/** What is accepted when a finding is: its facts, and what its row holds. */
export function acceptedOf(finding: Finding, digest: RowDigest): Pick<Acceptance, "facts" | "row"> {
  const row = finding.kind === "could not run" ? null : digest(finding.cell);
  return { facts: factsOf(finding, digest), row };
}

/**
 * Finds the acceptance of each of a check's findings among those kept. One acceptance is for one finding: where
 * several have the same facts (a record entered twice), it is for the one whose row holds what it held, and
 * where no row does, for none of them.
 */
export function acceptanceIndex(
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
  digest: RowDigest,
): (finding: Finding) => Acceptance | null {
  const held = new Map<Finding, Acceptance>();
  if (accepted.length === 0) return () => null;
  const byFacts = groupedBy(accepted, ({ facts }) => facts);
  const alike = groupedBy(findings, (finding) => factsOf(finding, digest));
  for (const [facts, its] of byFacts) {
    const candidates = alike.get(facts) ?? [];
    const [only] = candidates;
    const [acceptance] = its;
    if (only && acceptance && candidates.length === 1) held.set(only, acceptance);
    else if (only) pairByRow(candidates, its, digest, held);
  }
  return (finding) => held.get(finding) ?? null;
}

function pairByRow(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
  digest: RowDigest,
  held: Map<Finding, Acceptance>,
): void {
  const left = [...accepted];
  for (const finding of findings) {
    const { row } = acceptedOf(finding, digest);
    const at = left.findIndex((acceptance) => row !== null && acceptance.row === row);
    const [acceptance] = at < 0 ? [] : left.splice(at, 1);
    if (acceptance) held.set(finding, acceptance);
  }
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
