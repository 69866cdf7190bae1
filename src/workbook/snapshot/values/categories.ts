import {
  ABUSE_CATEGORIES,
  type AbuseCategory,
  type PlanCategory,
} from "../../../domain/records/vocabulary";
import { nearestWord } from "./nearestWord";
import { type Reading, unknownWord, type ValueKind } from "./reading";
import { comparable } from "./tidyText";

const WORDS = new Map<string, AbuseCategory>([
  ...["neglect", "neglected", "neg", "negl", "n"].map((word) => [word, "neglect"] as const),
  ...["emotional", "emotionally", "emot", "emo", "em", "e"].map(
    (word) => [word, "emotional"] as const,
  ),
  ...["physical", "physically", "phys", "phy", "ph", "p"].map(
    (word) => [word, "physical"] as const,
  ),
  ...["sexual", "sexually", "sex", "sab", "csa", "sx", "s"].map(
    (word) => [word, "sexual"] as const,
  ),
  ...["multiple", "multi", "mult", "mul", "m"].map((word) => [word, "multiple"] as const),
]);

/** Words that belong to a category's name without changing it. */
const FILLERS = new Set([
  ..."and or of the with plus risk likely abuse abused harm harmed injury cat category categories".split(
    " ",
  ),
  "abuse/harm",
]);

const NAMES = new Map(
  [
    "Neglect",
    "Emotional abuse",
    "Physical abuse",
    "Sexual abuse",
    "Multiple",
    "Neglect and emotional abuse",
    "Neglect and physical abuse",
    "Neglect and sexual abuse",
    "Physical and emotional abuse",
    "Physical abuse and emotional harm",
    "Emotional and sexual abuse",
    "Physical and sexual abuse",
  ].map((name) => [name.toLowerCase(), name]),
);

const ORDER = ABUSE_CATEGORIES;

/** Categories of abuse: names, three-letter codes, and pairs in either order. */
export const categoryKind: ValueKind<PlanCategory> = {
  text: readCategory,
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
};

function readCategory(text: string): Reading<PlanCategory> {
  const compared = comparable(text);
  const categories = categoriesIn(compared);
  if (categories !== undefined) return { categories, words: text };
  const nearest = nearestWord(compared, NAMES.keys());
  return unknownWord(nearest && NAMES.get(nearest));
}

/** The categories that a text names, in their fixed order; `undefined` where a word of it is unknown. */
function categoriesIn(compared: string): readonly AbuseCategory[] | undefined {
  const found = new Set<AbuseCategory>();
  for (const word of compared.split(/[^a-z]+/)) {
    const category = WORDS.get(word);
    if (category !== undefined) found.add(category);
    else if (word !== "" && !FILLERS.has(word)) return undefined;
  }
  return found.size === 0 ? undefined : ORDER.filter((category) => found.has(category));
}

/** Whether a text names a category of abuse. */
export function isCategory(text: string): boolean {
  return categoriesIn(comparable(text)) !== undefined;
}
