import type { Finding, RecordIdentity } from "../../domain/findings/finding";
import { numberText } from "../../domain/text/numbers";
import type { Validation } from "../../workflows/workflows";

/** What a check found otherwise than the one before it. */
export interface SinceLastCheck {
  /** Found before and no more, of records that are still there, by checks that still run. */
  readonly putRight: number;
  /** Found before and no more, for another reason: the record has gone, or the check could not run. */
  readonly gone: number;
  readonly added: number;
}

type Checked = Pick<Validation, "asAt" | "settings" | "profile" | "result" | "understanding">;

/** More findings than these are not compared: the pane would stand still for it. */
const MOST_COMPARED = 4_000;

/**
 * Compares two checks. `null` where they say nothing of one another: made as at different days, by different settings
 * or columns, or too long. A finding is the same while its check and its record are, whatever its dates.
 */
export function sinceLastCheck(before: Checked, now: Checked): SinceLastCheck | null {
  const judgedBy = ({ asAt, settings, profile }: Checked) =>
    JSON.stringify([asAt, settings, profile]);
  const earlier = before.result.findings;
  const { findings } = now.result;
  if (earlier.length + findings.length > MOST_COMPARED || judgedBy(before) !== judgedBy(now)) {
    return null;
  }
  const left = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const isStillJudged = stillJudged(now);
  let putRight = 0;
  let gone = 0;
  for (const finding of earlier) {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    else if (isStillJudged(finding)) putRight += 1;
    else gone += 1;
  }
  const added = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { putRight, gone, added };
}

/** "3 put right, 1 new since the last check"; `null` where nothing is otherwise. */
export function sinceInWords({ putRight, gone, added }: SinceLastCheck): string | null {
  const parts = [
    putRight > 0 ? `${numberText(putRight)} put right` : "",
    gone > 0 ? `${numberText(gone)} no longer found` : "",
    added > 0 ? `${numberText(added)} new` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : `${parts.join(", ")} since the last check`;
}

function keyOf(finding: Finding): string {
  if (finding.kind === "could not run") return `${finding.code} ${finding.rule}`;
  const { cell, code, record } = finding;
  const known = record.knownByRow ? [cell.sheet, cell.row] : record.identity;
  const fields = finding.kind === "record" ? (finding.facts.fields ?? finding.facts.field) : null;
  return JSON.stringify([code, record.dataset, known, fields ?? null]);
}

const REFERENCES = {
  conference: "conferenceRef",
  family: "familyRef",
  child: "childRef",
} as const satisfies Partial<Record<keyof RecordIdentity, string>>;

/** Tells whether a finding's check ran, and its record is still in the workbook by its references. */
function stillJudged({ result, understanding }: Checked): (finding: Finding) => boolean {
  const notRun = new Set(
    result.findings.flatMap((one) => (one.kind === "could not run" ? [one.rule] : [])),
  );
  const known = new Set<string>();
  for (const rows of Object.values(understanding.records)) {
    for (const row of rows) {
      for (const [part, field] of Object.entries(REFERENCES)) {
        const value: unknown = Reflect.get(row, field);
        if (typeof value === "string") known.add(`${part} ${value}`);
      }
    }
  }
  return (finding) => {
    if (finding.kind === "could not run") return true;
    const { identity, knownByRow } = finding.record;
    if (notRun.has(finding.code)) return false;
    const references = Object.keys(REFERENCES).flatMap((part) => {
      const value = identity[part as keyof typeof REFERENCES];
      return value === undefined ? [] : [`${part} ${value}`];
    });
    if (references.length === 0) return knownByRow !== true;
    return references.every((reference) => known.has(reference));
  };
}
