import type { Finding } from "../domain/findings/finding";
import { applyHighlights } from "../excel/highlights/highlights";
import { planHighlightsInSlices } from "../excel/highlights/plan";
import type { Clock } from "./clock";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";

export { HIGHLIGHT_STYLES, type HighlightStyle } from "../excel/highlights/highlightStyles";

export interface HighlightOptions extends WorkOptions {
  /** Names of all sheets that may hold cells of the team's, where they are known. */
  readonly sheets?: readonly string[];
}

/** Marks these findings and no others. @returns the protected sheets that could not be marked. */
export async function showHighlights(
  clock: Clock,
  findings: readonly Finding[],
  { sheets, ...options }: HighlightOptions = {},
): Promise<readonly string[]> {
  const task = { step: "highlighting", of: findings.length, counting: "findings" } as const;
  const plan = await inSlices(planHighlightsInSlices(findings), task, clock, options);
  const { signal } = options;
  return applyHighlights(plan, { ...(signal && { signal }), ...(sheets && { sheets }) });
}
