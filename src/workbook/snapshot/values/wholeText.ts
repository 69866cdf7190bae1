import { comparable } from "./tidyText";

/** A phrase of a vocabulary and what it says; `null` for words that change nothing ("the", "conference"). */
export type Phrase<M> = readonly [meaning: M | null, ...patterns: string[]];

/** Reads texts of which every word must be understood. */
export interface WholeReader<M> {
  /** What a text says, phrase by phrase in its order; `undefined` where any part of it is left over. */
  read(text: string): readonly M[] | undefined;
  /** Whether a text begins with a phrase that says something, whatever follows. */
  begins(text: string): boolean;
}

/** Signs between phrases, which say nothing by themselves. */
const SIGNS = /[\s\-,;:/().[\]&+*"']+/y;

/**
 * A reader of texts by a vocabulary of phrases (regular expressions over `plain` text, which end at a word's end).
 * The longest phrase at a place wins. What is left over makes the text one that is not understood: it could be
 * the word that turns its sense ("plan ended for A, continues for B").
 */
export function wholeReader<M>(phrases: readonly Phrase<M>[]): WholeReader<M> {
  const compiled = phrases.flatMap(([means, ...patterns]) =>
    patterns.map((pattern) => ({ means, pattern: new RegExp(`(?:${pattern})(?![a-z0-9])`, "y") })),
  );

  function phraseAt(words: string, place: number): { means: M | null; end: number } | undefined {
    let longest: { means: M | null; end: number } | undefined;
    for (const { means, pattern } of compiled) {
      pattern.lastIndex = place;
      if (!pattern.test(words) || pattern.lastIndex === place) continue;
      if (!longest || pattern.lastIndex > longest.end) longest = { means, end: pattern.lastIndex };
    }
    return longest;
  }

  return {
    read: (text) => {
      const words = plain(text);
      const said: M[] = [];
      let place = 0;
      while (place < words.length) {
        SIGNS.lastIndex = place;
        if (SIGNS.test(words)) place = SIGNS.lastIndex;
        if (place === words.length) break;
        const phrase = phraseAt(words, place);
        if (!phrase) return undefined;
        if (phrase.means !== null) said.push(phrase.means);
        place = phrase.end;
      }
      return said;
    },
    begins: (text) => (phraseAt(plain(text), 0)?.means ?? null) !== null,
  };
}

/** Text as phrases are written: comparable, "s.17" and "G.P." without their stops. */
function plain(text: string): string {
  return comparable(text)
    .replace(/\b(s|sec|section)\.? ?(17|20|31|37|38|47)\b/g, "s$2")
    .replace(/\b[a-z](?:\.[a-z])+\b/g, (initials) => initials.replaceAll(".", ""));
}
