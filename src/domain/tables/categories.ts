import type { AbuseCategory, PlanCategory } from "../records/vocabulary";
import type { TableOptions } from "../settings/tableOptions";

/** How a category of plan is counted: one key for each line of Figure 1. */
export interface CategoryLine {
  readonly key: string;
  readonly words: string;
}

const WORDS: Readonly<Record<AbuseCategory, string>> = {
  neglect: "Neglect",
  emotional: "Emotional abuse",
  physical: "Physical abuse",
  sexual: "Sexual abuse",
  multiple: "Multiple",
};

/**
 * The line a category belongs to. As recorded, a pair is a category of its own, in either order; as the
 * Department for Education counts, whatever has several categories is "Multiple", once.
 */
export function lineOf(
  { categories, words }: PlanCategory,
  several: TableOptions["severalCategories"],
): CategoryLine {
  const key = [...new Set(categories)].sort().join(" and ");
  const [only = "multiple", ...others] = categories;
  if (several === "as recorded") return { key, words };
  const one = others.length === 0 ? only : "multiple";
  return { key: one, words: WORDS[one] };
}
