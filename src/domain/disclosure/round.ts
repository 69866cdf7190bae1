import type { TableCell } from "../tables/engine/table";
import type { PublishedCell } from "./publication";

const STEP = 5;

/** The nearest multiple of 5. @example nearestFive(7) //=> 5 */
export function nearestFive(count: number): number {
  return Math.round(count / STEP) * STEP;
}

/**
 * A cell with its count rounded to the nearest 5. A percentage, or a figure per 10,000 children, is worked out
 * again from its rounded counts, so that it cannot give the exact ones away; of a denominator that rounds to 0
 * there is none. What the team typed in stays as it is.
 */
export function roundToFive({ value, format, behind, outOf, typed }: TableCell): PublishedCell {
  if (typeof value !== "number" || typed) return { value, format };
  if (format === "count") return { value: nearestFive(value), format };
  if (format === "figure" && behind && behind.length > 0) {
    const rate = (value / behind.length) * nearestFive(behind.length);
    return { value: Math.round(rate * 10) / 10, format };
  }
  if (format !== "percentage") return { value, format };
  const denominator = nearestFive(outOf?.length ?? 0);
  if (denominator === 0) return { value: "–", format };
  return { value: nearestFive(behind?.length ?? 0) / denominator, format };
}
