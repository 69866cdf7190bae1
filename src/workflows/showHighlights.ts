import type { Finding } from "../domain/findings/finding";
import { applyHighlights } from "../excel/highlights/highlights";
import type { NotMarked } from "../excel/highlights/notMarked";
import { planHighlightsInSlices } from "../excel/highlights/plan";
import type { SheetSnapshot } from "../workbook/snapshot/snapshot";
import type { Clock } from "./clock";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";

export { HIGHLIGHT_STYLES, type HighlightStyle } from "../excel/highlights/highlightStyles";

export interface HighlightOptions extends WorkOptions {
  /** The sheets as they were read for the check: a mark is put where its row is now. */
  readonly sheets?: readonly SheetSnapshot[];
}

/** Marks these findings and no others. @returns the sheets that could not be marked, or not whole. */
export async function showHighlights(
  clock: Clock,
  findings: readonly Finding[],
  { sheets, ...options }: HighlightOptions = {},
): Promise<readonly NotMarked[]> {
  const task = { step: "highlighting", of: findings.length, counting: "findings" } as const;
  const plan = await inSlices(planHighlightsInSlices(findings), task, clock, options);
  const { signal } = options;
  return applyHighlights(plan, { ...(signal && { signal }), ...(sheets && { sheets }) });
}
