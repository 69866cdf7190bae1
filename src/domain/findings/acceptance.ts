import { z } from "zod";
import { toIso } from "../calendar/calendarDate";
import type { Finding } from "./finding";

const VERSION = 1;

/** That a person has accepted a finding as it is: who, when and why. */
export const acceptanceSchema = z
  .object({
    /** What was accepted: the check, the record and the facts, as `factsOf` gives them. */
    facts: z.string().min(1),
    who: z.string().min(1),
    when: z.iso.date(),
    why: z.string().min(1),
  })
  .readonly();
export type Acceptance = z.infer<typeof acceptanceSchema>;

const storedSchema = z.object({
  schemaVersion: z.literal(VERSION),
  accepted: z.array(acceptanceSchema),
});

/** The acceptances a workbook keeps; none where they were written by a version this one does not know. */
export function readAcceptances(stored: unknown): readonly Acceptance[] {
  const read = storedSchema.safeParse(stored);
  return read.success ? read.data.accepted : [];
}

/** Acceptances as they are kept in a workbook. */
export function storedAcceptances(accepted: readonly Acceptance[]): unknown {
  return { schemaVersion: VERSION, accepted };
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
