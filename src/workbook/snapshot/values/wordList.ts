import { nearestWord } from "./nearestWord";
import { comparable } from "./tidyText";

/** Known words of one kind, each with what it means; compared without case, spaces or list letters. */
export interface WordList<T> {
  /** What a text means, or `undefined` where it is no known word. */
  meaning(text: string): T | undefined;
  /** The nearest known word as it should be written. */
  nearest(text: string): string | undefined;
}

/** Builds a list from its meanings; the words are given as they should be written. */
export function wordList<T>(
  words: readonly (readonly [meaning: T, ...words: string[]])[],
): WordList<T> {
  const meanings = new Map<string, T>();
  const written = new Map<string, string>();
  for (const [meaning, ...names] of words) {
    for (const name of names) {
      const key = letters(name);
      if (!meanings.has(key)) meanings.set(key, meaning);
      written.set(comparable(name), name);
    }
  }
  return {
    meaning: (text) => meanings.get(letters(text)),
    nearest: (text) => {
      const nearest = nearestWord(comparable(text), written.keys());
      return nearest === undefined ? undefined : written.get(nearest);
    },
  };
}

/** Initials with their full stops: "G.P", of which the last stop is gone. */
const INITIALS = /\b[a-z](?:\.[a-z])+\b/g;

/** What is compared exactly: letters, digits and signs, with dashes, slashes and brackets as spaces. */
function letters(text: string): string {
  return comparable(text)
    .replace(INITIALS, (initials) => initials.replaceAll(".", ""))
    .replace(/&/g, " and ")
    .replace(/[-/()[\],.:;–_]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
