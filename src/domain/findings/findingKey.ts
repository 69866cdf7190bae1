import { toIso } from "../calendar/calendarDate";
import type { CellRef } from "../records/source";
import type { Finding, RecordIdentity } from "./finding";

/**
 * What tells one finding from every other, as data: codes, references, names of fields and facts. No word that
 * a person reads is part of it, so that a changed label, title or sentence loses no acceptance.
 */
export interface FindingKey {
  readonly code: string;
  /** `null` for a check that could not run. */
  readonly dataset: string | null;
  /** What the record is known by; what its row holds, as a digest, where it has no reference. */
  readonly record: Readonly<Record<string, string | number>>;
  readonly facts: KeptFacts;
}

/** Facts as JSON keeps them. */
export type KeptFacts = Readonly<Record<string, unknown>>;

/** A digest of what the row of a cell holds: the same wherever the row lies, another where a fact of it differs. */
export type RowDigest = (cell: CellRef) => string;

/**
 * The key of a finding. Where the record's row lies and how many days have gone by since are no part of it. A
 * record that has no reference is known by what its row holds, and by nothing less: another record may have its
 * row's number tomorrow.
 */
export function keyOf(finding: Finding, digest: RowDigest): FindingKey {
  if (finding.kind === "could not run") {
    const missing = finding.missing.map(({ dataset, anyOf }) => [dataset, ...anyOf].join(" "));
    const facts = { rule: finding.rule, missing: missing.sort() };
    return { code: finding.code, dataset: null, record: {}, facts };
  }
  const { cell, code, record } = finding;
  const known = record.knownByRow ? { row: digest(cell) } : asStored(record.identity);
  return { code, dataset: record.dataset, record: known, facts: factsOf(finding) };
}

function asStored({ date, ...parts }: RecordIdentity): FindingKey["record"] {
  return date === undefined ? parts : { ...parts, date: toIso(date) };
}

function factsOf(finding: Exclude<Finding, { kind: "could not run" }>): KeptFacts {
  if (finding.kind === "record") return ofTheRecord(finding.facts);
  const [from, to, limit] = [finding.from, finding.to, finding.limit].map((day) =>
    day === null ? null : toIso(day),
  );
  return { outcome: finding.outcome, from: from ?? null, to: to ?? null, limit: limit ?? null };
}

/**
 * Facts that are no part of what is found: what else could not be judged and which words are near depend on what
 * this version knows, and where another record lies changes when rows are sorted.
 */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set([
  "unjudged",
  "nearest",
  "readings",
  "sheet",
  "row",
]);

/** Those of a finding's facts that an acceptance depends on. */
export function ofTheRecord(facts: KeptFacts): KeptFacts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !BESIDE_THE_POINT.has(name)));
}

/** A value as one text, whatever the order in which its parts were written. */
export function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
