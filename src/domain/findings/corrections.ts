import { cellKey } from "../records/source";
import type { Correction, Finding } from "./finding";

/** A correction and the check that asks for it. */
export interface AskedCorrection {
  /** Code of the check. */
  readonly check: string;
  readonly correction: Correction;
}

/**
 * The certain corrections of findings, one to a cell. A cell for which two different values are asked is left
 * out: then neither is certain.
 */
export function certainCorrections(findings: readonly Finding[]): readonly AskedCorrection[] {
  const byCell = new Map<string, AskedCorrection | null>();
  for (const finding of findings) {
    if (finding.kind !== "record") continue;
    for (const correction of finding.corrections ?? []) {
      const cell = cellKey(correction.cell);
      const asked = byCell.get(cell);
      if (asked === undefined) byCell.set(cell, { check: finding.code, correction });
      else if (asked !== null && !isSame(asked.correction, correction)) byCell.set(cell, null);
    }
  }
  return [...byCell.values()].filter((asked) => asked !== null);
}

function isSame({ to }: Correction, other: Correction): boolean {
  return JSON.stringify(to) === JSON.stringify(other.to);
}
