import type { AbuseCategory, PlanCategory } from "../../records/vocabulary";
import type { TableOptions } from "../../settings/tableOptions";
import type { Words } from "./words";

/** How a category of plan is counted: one key for each line of Figure 1. */
export interface CategoryLine {
  readonly key: string;
  readonly words: Words;
}

const WORDS: Readonly<Record<AbuseCategory, string>> = {
  neglect: "Neglect",
  emotional: "Emotional abuse",
  physical: "Physical abuse",
  sexual: "Sexual abuse",
  multiple: "Multiple",
};

const OWN = new Set(Object.values(WORDS));

/** The lines of one category each, in the order of the law's categories. */
export const SINGLE_CATEGORIES: readonly CategoryLine[] = (
  ["neglect", "emotional", "physical", "sexual"] as const
).map((key) => ({ key, words: WORDS[key] }));

/**
 * The line a category belongs to. As recorded, a pair is a separate category, in either order; as the
 * Department for Education counts, whatever has several categories is "Multiple", once.
 */
export function lineOf(
  { categories, words }: PlanCategory,
  several: TableOptions["severalCategories"],
): CategoryLine {
  const [only = "multiple"] = categories;
  if (several === "as recorded") {
    // The categories of a pair come in a fixed order, however the team wrote them.
    const key = categories.length === 1 ? only : categories.join(" and ");
    return { key, words: OWN.has(words) ? words : [{ team: words, of: "category" }] };
  }
  const one = categories.length === 1 ? only : "multiple";
  return { key: one, words: WORDS[one] };
}

/** A category as the Department prints it. */
export function categoryWords(category: AbuseCategory): string {
  return WORDS[category];
}
