import { earlierText, earlierTextOf } from "./earlierAcceptances";
import type { Finding } from "./finding";
import { type FindingKey, keyOf, type RowDigest, textOf } from "./findingKey";

export type { RowDigest } from "./findingKey";

/** That a person has accepted a finding as it is: who, when and why. */
export interface Acceptance {
  /** What was accepted. A text where versions 1 or 2 kept it, and its finding has not come up since. */
  readonly what: FindingKey | string;
  /** What the record's row held, as a digest; `null` where it is not known. */
  readonly row: string | null;
  readonly who: string;
  /** Day of the acceptance, as yyyy-mm-dd. */
  readonly when: string;
  readonly why: string;
}

/** What is accepted when a finding is: its key, and what its row holds. */
export function acceptedOf(finding: Finding, digest: RowDigest): Pick<Acceptance, "what" | "row"> {
  const row = finding.kind === "could not run" ? null : digest(finding.cell);
  return { what: keyOf(finding, digest), row };
}

/** Whether two acceptances are of the same finding. */
export function isSameAcceptance(one: Acceptance, other: Acceptance): boolean {
  return one.row === other.row && keptText(one) === keptText(other);
}

/**
 * Finds the acceptance of each of a check's findings among those kept: it holds while the facts stay the same.
 * One acceptance is for one finding: where several have the same key (a record entered twice), it is for the
 * one whose row holds what it held, and where no row does, for none of them.
 */
export function acceptanceIndex(
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
  digest: RowDigest,
): (finding: Finding) => Acceptance | null {
  if (accepted.length === 0) return () => null;
  const held = new Map<Finding, Acceptance>();
  const today = accepted.filter(({ what }) => typeof what !== "string");
  const codes = new Set(today.map(({ what }) => (typeof what === "string" ? "" : what.code)));
  const ofCodes = findings.filter(({ code }) => codes.has(code));
  pair(today, ofCodes, (finding) => textOf(keyOf(finding, digest)), digest, held);
  const earlier = accepted.filter(({ what }) => typeof what === "string");
  if (earlier.length > 0) {
    const open = findings.filter((finding) => !held.has(finding));
    pair(earlier, open, (finding) => earlierTextOf(finding, digest), digest, held);
  }
  return (finding) => held.get(finding) ?? null;
}

/**
 * Acceptances with those of versions 1 and 2 known by today's keys, as far as their findings are among these;
 * the others stay as they were kept.
 */
export function broughtOver(
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
  digest: RowDigest,
): readonly Acceptance[] {
  if (accepted.every(({ what }) => typeof what !== "string")) return accepted;
  const acceptanceOf = acceptanceIndex(accepted, findings, digest);
  const keys = new Map<Acceptance, FindingKey>();
  for (const finding of findings) {
    const acceptance = acceptanceOf(finding);
    if (typeof acceptance?.what === "string") keys.set(acceptance, keyOf(finding, digest));
  }
  return accepted.map((one) => ({ ...one, what: keys.get(one) ?? one.what }));
}

/** Pairs findings with the acceptances of the same text. */
function pair(
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
  textOfFinding: (finding: Finding) => string,
  digest: RowDigest,
  held: Map<Finding, Acceptance>,
): void {
  const alike = groupedBy(findings, textOfFinding);
  for (const [text, its] of groupedBy(accepted, keptText)) {
    const candidates = alike.get(text) ?? [];
    const [only] = candidates;
    const [acceptance] = its;
    if (only && acceptance && candidates.length === 1) held.set(only, acceptance);
    else if (only) pairByRow(candidates, its, digest, held);
  }
}

function keptText({ what }: Acceptance): string {
  return typeof what === "string" ? (earlierText(what) ?? what) : textOf(what);
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
