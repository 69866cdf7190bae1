import type { PersonalKind, PersonalValue } from "./personalValues";
import { readingsOf } from "./words";

/** A personal value that a text holds: its kind, and its words as they are compared. */
export interface Found {
  readonly kind: PersonalKind;
  readonly words: readonly string[];
}

/**
 * Values of several words with at least this many letters are also found with the spaces and punctuation
 * between their words left out, and inside other words.
 */
const LETTERS_ENOUGH_WITHOUT_SPACES = 8;
/** References and postcodes of at least this many characters too, but not inside longer ones. */
const ENOUGH_OF_A_REFERENCE = 5;

interface Squeezed extends Found {
  /** Whether it counts only from the start of a word to the end of one. */
  readonly whole: boolean;
}

/** Finds each of some values in words that follow one another. */
export type Finder = (words: readonly string[]) => readonly Found[];

/** Finds some values, whatever their case, spacing, accents and apostrophes. A value of one word is a whole word. */
export function finderOf(values: readonly PersonalValue[]): Finder {
  const byFirstWord = new Map<string, Found[]>();
  const squeezed = new Map<string, Squeezed>();
  for (const { text, kind } of values) {
    for (const words of readingsOf(text)) {
      const [first] = words;
      if (first === undefined) continue;
      const sameStart = byFirstWord.get(first);
      if (sameStart) sameStart.push({ words, kind });
      else byFirstWord.set(first, [{ words, kind }]);
      const joined = words.join("");
      const letters = joined.replace(/\d/g, "").length;
      if (words.length === 1 || letters === 0) continue;
      if (letters >= LETTERS_ENOUGH_WITHOUT_SPACES) {
        squeezed.set(joined, { kind, words, whole: false });
      } else if (letters < joined.length && joined.length >= ENOUGH_OF_A_REFERENCE) {
        squeezed.set(joined, { kind, words, whole: true });
      }
    }
  }
  const lengths = [...new Set([...squeezed.keys()].map(({ length }) => length))];

  return (words) => {
    const found: Found[] = [];
    const bounds = new Set([0]);
    let run = "";
    words.forEach((word, at) => {
      for (const value of byFirstWord.get(word) ?? []) {
        if (value.words.every((part, index) => words[at + index] === part)) found.push(value);
      }
      run += word;
      bounds.add(run.length);
    });
    for (const length of lengths) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const value = squeezed.get(run.slice(at, at + length));
        if (!value) continue;
        if (!value.whole || (bounds.has(at) && bounds.has(at + length))) found.push(value);
      }
    }
    return found;
  };
}
