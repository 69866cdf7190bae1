import type { Finding } from "../domain/findings/finding";
import { applyHighlights } from "../excel/highlights/highlights";
import { planHighlights } from "../excel/highlights/plan";
import type { WorkOptions } from "./progress";

/** Marks these findings and no others. @returns the protected sheets that could not be marked. */
export function showHighlights(
  findings: readonly Finding[],
  { signal, onProgress }: WorkOptions = {},
): Promise<readonly string[]> {
  const of = findings.length;
  onProgress?.({ step: "highlighting", done: 0, of, counting: "findings" });
  return applyHighlights(planHighlights(findings), signal ? { signal } : {});
}
