import { type PartText, partTexts } from "./parts";
import type { PersonalKind, PersonalValues } from "./personalValues";
import { wordsOf } from "./words";

/** Where a personal value was found: the part of the package, and what kind of value; never the value. */
export interface Leak {
  readonly part: string;
  readonly kind: PersonalKind;
}

/** What was searched, and what was found: the copy may be opened only when `leaks` is empty. */
export interface Proof {
  readonly partsSearched: number;
  readonly valuesSearched: number;
  readonly leaks: readonly Leak[];
}

/**
 * Values of several words with at least this many letters are also found with the spaces and punctuation
 * between their words left out. Digits run together by chance: a date is found in its written forms only.
 */
const LETTERS_ENOUGH_WITHOUT_SPACES = 8;

/**
 * Searches every part of a finished copy for every personal value, whatever its case, spacing, accents and
 * XML encoding. A value of one word is found as a whole word ("Ann" is not found in "annual").
 * @throws UnexpectedPart when a part cannot be searched.
 */
export function prove(copy: Uint8Array, values: PersonalValues): Proof {
  const parts = partTexts(copy);
  const search = searchFor(values);
  return {
    partsSearched: parts.length,
    valuesSearched: values.searched.length,
    leaks: parts.flatMap((part) => [...search(part)].map((kind) => ({ part: part.part, kind }))),
  };
}

type Search = (part: PartText) => ReadonlySet<PersonalKind>;

function searchFor({ searched }: PersonalValues): Search {
  const byFirstWord = new Map<string, { words: readonly string[]; kind: PersonalKind }[]>();
  const squeezed = new Map<string, PersonalKind>();
  const lengths = new Set<number>();
  for (const { text, kind } of searched) {
    const words = folded(text);
    const [first] = words;
    if (first === undefined) continue;
    const sameStart = byFirstWord.get(first);
    if (sameStart) sameStart.push({ words, kind });
    else byFirstWord.set(first, [{ words, kind }]);
    const joined = words.join("");
    if (words.length > 1 && joined.replace(/\d/g, "").length >= LETTERS_ENOUGH_WITHOUT_SPACES) {
      squeezed.set(joined, kind);
      lengths.add(joined.length);
    }
  }
  return ({ whole, texts }) => {
    const found = new Set<PersonalKind>();
    for (const view of [whole, texts]) {
      const words = folded(view);
      words.forEach((word, at) => {
        for (const value of byFirstWord.get(word) ?? []) {
          if (value.words.every((part, index) => words[at + index] === part)) found.add(value.kind);
        }
      });
      const run = words.join("");
      for (const length of lengths) {
        for (let at = 0; at + length <= run.length; at += 1) {
          const kind = squeezed.get(run.slice(at, at + length));
          if (kind) found.add(kind);
        }
      }
    }
    return found;
  };
}

function folded(text: string): readonly string[] {
  return wordsOf(text.toLowerCase()).map((word) => word.replace(/['’]/g, ""));
}
