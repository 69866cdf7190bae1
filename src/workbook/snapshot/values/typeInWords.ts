import type { ConferenceType } from "../../../domain/records/vocabulary";
import { comparable } from "./tidyText";

/** Words that a kind of conference may be written with, and that change nothing. */
const FILLERS = new Set(
  "child protection cp cpc case conference conf confs meeting mtg the a of type held in after at and combined joint".split(
    " ",
  ),
);

/** What one word says of a conference. */
type Said = "initial" | "pre-birth" | "transfer" | "review" | "strategy" | "first" | "later";

const WORDS: readonly (readonly [RegExp, Said])[] = [
  [/^(?:initials?|init|icpcs?|icc)$/, "initial"],
  [/^(?:reviews?|rev|rvw|rcpcs?|rcc)$/, "review"],
  [/^(?:prebirth|unborn)$/, "pre-birth"],
  [/^(?:transfer(?:red|s)?|tcpc|ticpc|receiving)$/, "transfer"],
  [/^(?:strategy|strat)$/, "strategy"],
  [/^(?:first|1st|(?:3|three)(?:months?|monthly|mths?|m))$/, "first"],
  [
    /^(?:second|2nd|third|3rd|fourth|4th|fifth|5th|subsequent|further|later|(?:6|six)(?:months?|monthly|mths?|m))$/,
    "later",
  ],
];

const MONTHS = /\b(3|three|6|six)[ -]?(months?|monthly|mths?|m|\/12)(?![a-z0-9])/g;

/**
 * The kind of conference that a text names in words of its own: "Initial Child Protection Conf", "RCPC (6
 * monthly)", "3mth". `undefined` where it has a word that is none of these, or words that contradict each other.
 */
export function typeInWords(text: string): ConferenceType | undefined {
  const words = comparable(text)
    .replace(/\bpre[ -]birth\b/g, "prebirth")
    .replace(MONTHS, (_, number: string) => `${number}m`)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !FILLERS.has(word));
  const said = new Set<Said>();
  for (const word of words) {
    const meaning = WORDS.find(([pattern]) => pattern.test(word))?.[1];
    if (meaning === undefined) return undefined;
    said.add(meaning);
  }
  return kindOf(said);
}

function kindOf(said: ReadonlySet<Said>): ConferenceType | undefined {
  const all = [...said].sort().join(" ");
  switch (all) {
    case "initial":
      return "initial";
    case "pre-birth":
    case "initial pre-birth":
      return "pre-birth";
    case "initial review":
    case "pre-birth review":
    case "initial pre-birth review":
      return "initial and review";
    case "transfer":
    case "initial transfer":
      return "transfer-in";
    case "strategy":
      return "strategy";
    case "review":
      return "review";
    case "first":
    case "first review":
      return "first review";
    case "later":
    case "later review":
      return "later review";
    default:
      return undefined;
  }
}
