import type { Correction, RecordFinding, RecordName, Severity } from "../findings/finding";
import type { CellRef } from "../records/source";
import type { RuleText } from "./rule";

/** What a finding on a record says. */
interface About {
  readonly record: RecordName;
  /** All cells concerned; the first is the one to go to. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly facts: RecordFinding["facts"];
  /** Where it matters more or less than the check's findings do as a rule. */
  readonly severity?: Severity;
  readonly corrections?: readonly Correction[];
}

/** A finding on a record that cannot be right, is unusual or untidy. */
export function recordFinding(
  { code, severity }: Pick<RuleText, "code" | "severity">,
  about: About,
): RecordFinding {
  return {
    kind: "record",
    code,
    severity: about.severity ?? severity,
    cell: about.cells[0],
    cells: about.cells,
    record: about.record,
    facts: about.facts,
    ...(about.corrections && about.corrections.length > 0 && { corrections: about.corrections }),
  };
}
