import type { Limit } from "../calendar/limit";
import type { Settings } from "../settings/settings";

/** The limit on a first (T02) or later review (T03) by the definition that was set, and by the other one. */
export function reviewLimits(
  code: "T02" | "T03",
  { timescales, reviewsCountedIn }: Settings,
): { readonly set: Limit; readonly other: Limit } {
  const otherUnit = reviewsCountedIn === "months" ? "days" : "months";
  return {
    set: { amount: timescales[code][reviewsCountedIn], unit: reviewsCountedIn },
    other: { amount: timescales[code][otherUnit], unit: otherUnit },
  };
}
