import type { Correction, Facts, RecordFinding, RecordName, Severity } from "../findings/finding";
import type { CellRef } from "../records/source";
import type { DataCheckText } from "./dataCheck";

/** What a finding on a record says. */
interface About<Found extends Facts> {
  readonly record: RecordName;
  /** All cells concerned; the first is the one to go to. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly facts: Found;
  /** Where it matters more or less than the check's findings do as a rule. */
  readonly severity?: Severity;
  readonly corrections?: readonly Correction[];
}

/** A finding on a record that cannot be right, is unusual or untidy. */
export function recordFinding<Found extends Facts>(
  { code, severity }: DataCheckText<Found>,
  about: About<NoInfer<Found>>,
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
