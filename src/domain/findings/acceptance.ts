import { toIso } from "../calendar/calendarDate";
import type { Finding } from "./finding";

/** That a person has accepted a finding as it is: who, when and why. */
export interface Acceptance {
  /** What was accepted: the check, the record and the facts, as `factsOf` gives them. */
  readonly facts: string;
  readonly who: string;
  /** Day of the acceptance, as yyyy-mm-dd. */
  readonly when: string;
  readonly why: string;
}

/**
 * The facts of a finding as one text: an acceptance holds while they stay the same. Where the record's row
 * lies and how many days have gone by since are no part of them.
 */
export function factsOf(finding: Finding): string {
  if (finding.kind === "could not run") return JSON.stringify([finding.rule, finding.missing]);
  const { code, record } = finding;
  const about = [code, record.dataset, record.label];
  if (finding.kind === "record") return JSON.stringify([...about, finding.facts]);
  const days = [finding.from, finding.to, finding.limit].map((day) => day && toIso(day));
  return JSON.stringify([...about, finding.outcome, ...days]);
}

/** Finds the acceptance of a finding among those kept, by its facts. */
export function acceptanceIndex(
  accepted: readonly Acceptance[],
): (finding: Finding) => Acceptance | null {
  const byFacts = new Map(accepted.map((acceptance) => [acceptance.facts, acceptance]));
  return (finding) => (byFacts.size === 0 ? null : (byFacts.get(factsOf(finding)) ?? null));
}
