import { type PartText, partTexts } from "./parts";
import type { PersonalKind, PersonalValue, PersonalValues } from "./personalValues";
import { readingsOf } from "./words";
import { datesIn } from "./writtenDates";

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
 * Searches every part of a finished copy for every personal value, whatever its case, spacing, accents,
 * apostrophes and XML encoding, and for every day of birth in whatever way it is written. A value of one word is
 * found as a whole word ("Ann" is not found in "annual").
 * @throws UnexpectedPart when a part cannot be searched.
 */
export function prove(copy: Uint8Array, values: PersonalValues): Proof {
  const parts = partTexts(copy);
  const { searched, births, serials } = values;
  const inTexts = searchFor(searched);
  const inMarkup = searchFor(searched.filter(({ textsOnly }) => !textsOnly));
  const isBirth = (text: string) => [...datesIn(text)].some((date) => births.has(date));
  const isSerial = (text: string) => serials.has(/^(\d{5})(?:\.\d+)?$/.exec(text)?.[1] ?? "");
  const found = ({ texts, markup }: PartText): readonly PersonalKind[] => {
    const kinds = new Set([...inTexts(texts), ...inMarkup(markup)]);
    if (texts.some(isBirth) || texts.some(isSerial) || markup.some(isBirth)) {
      kinds.add("date of birth");
    }
    return [...kinds];
  };
  return {
    partsSearched: parts.length,
    valuesSearched: searched.length + births.size,
    leaks: parts.flatMap((part) => found(part).map((kind) => ({ part: part.part, kind }))),
  };
}

/**
 * Values of several words with at least this many letters are also found with the spaces and punctuation
 * between their words left out, and inside other words.
 */
const LETTERS_ENOUGH_WITHOUT_SPACES = 8;
/** References and postcodes of at least this many characters too, but not inside longer ones. */
const ENOUGH_OF_A_REFERENCE = 5;

interface Squeezed {
  readonly kind: PersonalKind;
  /** Whether it counts only from the start of a word to the end of one. */
  readonly whole: boolean;
}

function searchFor(
  values: readonly PersonalValue[],
): (texts: readonly string[]) => ReadonlySet<PersonalKind> {
  const byFirstWord = new Map<string, { words: readonly string[]; kind: PersonalKind }[]>();
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
      if (letters >= LETTERS_ENOUGH_WITHOUT_SPACES) squeezed.set(joined, { kind, whole: false });
      else if (letters < joined.length && joined.length >= ENOUGH_OF_A_REFERENCE) {
        squeezed.set(joined, { kind, whole: true });
      }
    }
  }
  const lengths = [...new Set([...squeezed.keys()].map(({ length }) => length))];

  const search = (words: readonly string[], found: Set<PersonalKind>) => {
    const bounds = new Set([0]);
    let run = "";
    words.forEach((word, at) => {
      for (const value of byFirstWord.get(word) ?? []) {
        if (value.words.every((part, index) => words[at + index] === part)) found.add(value.kind);
      }
      run += word;
      bounds.add(run.length);
    });
    for (const length of lengths) {
      for (let at = 0; at + length <= run.length; at += 1) {
        const value = squeezed.get(run.slice(at, at + length));
        if (!value) continue;
        if (!value.whole || (bounds.has(at) && bounds.has(at + length))) found.add(value.kind);
      }
    }
  };
  return (texts) => {
    const found = new Set<PersonalKind>();
    for (const text of texts) for (const words of readingsOf(text)) search(words, found);
    return found;
  };
}
