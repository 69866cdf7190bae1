import { type Finder, finderOf } from "./finding";
import { type PartText, partTexts } from "./parts";
import type { PersonalKind, PersonalValues } from "./personalValues";
import { FORMAT, SAID } from "./programsWords";
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
 * found as a whole word ("Ann" is not found in "annual"). A value all of whose words the program itself can say is no
 * find: "Unborn child" is in no text of the program's for a child of that name.
 * @param letIn The team's own words that go in, each looked at by itself before: no find within one of them counts.
 * @throws UnexpectedPart when a part cannot be searched.
 */
export function prove(
  copy: Uint8Array,
  values: PersonalValues,
  letIn: readonly string[] = [],
): Proof {
  const parts = partTexts(copy);
  const { searched, births, serials } = values;
  const without = leavingOut(letIn);
  const inTexts = searchFor(finderOf(searched), SAID, without);
  const inFormat = finderOf(searched.filter(({ textsOnly }) => !textsOnly));
  const inMarkup = searchFor(inFormat, new Set([...SAID, ...FORMAT]), without);
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

function searchFor(find: Finder, own: ReadonlySet<string>, without: Without) {
  return (texts: readonly string[]): ReadonlySet<PersonalKind> => {
    const kinds = new Set<PersonalKind>();
    for (const words of texts.flatMap(readingsOf).flatMap(without)) {
      for (const value of find(words)) {
        if (!value.words.every((word) => own.has(word))) kinds.add(value.kind);
      }
    }
    return kinds;
  };
}

/** What is left of some words, in the pieces in which they stand. */
type Without = (words: readonly string[]) => readonly (readonly string[])[];

/** Takes some phrases out of words that follow one another; of two that begin at one word, the longer. */
function leavingOut(phrases: readonly string[]): Without {
  const longestFirst = phrases
    .flatMap(readingsOf)
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return (words) => [words];
  return (words) => {
    const pieces: (readonly string[])[] = [];
    let from = 0;
    let at = 0;
    while (at < words.length) {
      const phrase = longestFirst.find((own) =>
        own.every((word, index) => words[at + index] === word),
      );
      if (phrase === undefined) at += 1;
      else {
        pieces.push(words.slice(from, at));
        at += phrase.length;
        from = at;
      }
    }
    return [...pieces, words.slice(from)];
  };
}
