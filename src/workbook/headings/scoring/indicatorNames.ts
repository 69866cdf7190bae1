import type { Indicator } from "../../../domain/settings/indicators";
import { remembering } from "../../snapshot/values/remembering";
import { wordList } from "../../snapshot/values/wordList";
import { headingSimilarity } from "./headingSimilarity";
import { type HeadingWord, headingWords } from "./headingWords";

/** How alike a heading and a name must be. */
const ALIKE = 0.8;

/** How alike a heading and a name must be for it to be asked whether they are one. */
const NEAR = 0.45;

/** How one of the team's headings is found among the indicators. */
export interface IndicatorNames {
  /** The printed name of the indicator that a heading names; `undefined` where it names none. */
  readonly named: (heading: string) => string | undefined;
  /** The indicator that a heading may name, which is to be asked: `undefined` where none is near. */
  readonly near: (heading: string) => string | undefined;
}

/** Finds indicators by their printed names and synonyms, abbreviations and misspellings allowed. */
export function indicatorNames(indicators: readonly Indicator[]): IndicatorNames {
  const exact = wordList(
    indicators.map(({ name, synonyms }) => [name, name, ...synonyms] as const),
  );
  const headings = indicators.flatMap(({ name, synonyms }) =>
    [name, ...synonyms].map((heading) => ({ name, words: headingWords(heading) })),
  );
  return {
    named: remembering(
      (heading) =>
        exact.meaning(heading) ??
        sameInAllParts(heading, exact.meaning) ??
        mostAlike(heading, headings, ALIKE),
    ),
    near: remembering((heading) => mostAlike(heading, headings, NEAR)),
  };
}

/** "Drugs / substance misuse": the indicator that each part names, where it is one and the same. */
function sameInAllParts(
  heading: string,
  meaning: (part: string) => string | undefined,
): string | undefined {
  const parts = heading.split(/[/&,+]|\band\b|\bor\b/i);
  if (parts.length < 2) return undefined;
  const [name, ...others] = parts.map(meaning);
  return others.every((other) => other === name) ? name : undefined;
}

function mostAlike(
  heading: string,
  headings: readonly { readonly name: string; readonly words: readonly HeadingWord[] }[],
  least: number,
): string | undefined {
  const words = headingWords(heading);
  let best: string | undefined;
  let bestAlike = least;
  for (const { name, words: others } of headings) {
    if (mostPossible(words, others) <= bestAlike) continue;
    const alike = headingSimilarity(words, others);
    if (alike > bestAlike) {
      best = name;
      bestAlike = alike;
    }
  }
  return best;
}

/** What the similarity could be at most, were every word of the one among the words of the other. */
function mostPossible(words: readonly HeadingWord[], others: readonly HeadingWord[]): number {
  let total = 0;
  let heaviest = 0;
  for (const { weight } of words) {
    total += weight;
    heaviest = Math.max(heaviest, weight);
  }
  let shared = 0;
  for (const { weight } of others) {
    total += weight;
    shared += weight + heaviest;
  }
  return shared / total;
}
