import type { AgencyList } from "../../../domain/settings/agencies";
import { Reservation, type ValueKind } from "./reading";
import { remembering } from "./remembering";
import { comparable } from "./tidyText";
import { type WordList, wordList } from "./wordList";

/**
 * The agencies' printed names, by every name that teams have for them: also with the parts of a name in another order
 * ("Midwife / HV"), and with words cut short ("Comm. Safety").
 */
export function agencyWords(agencies: AgencyList): WordList<string> {
  const printed = agencies.map(({ name }) => [name, name] as const);
  const synonyms = agencies.map(({ name, synonyms }) => [name, ...synonyms] as const);
  const list = wordList<string>([...printed, ...synonyms]);
  const names = namesByBeginning(agencies);
  const meaning = remembering(
    (text) => list.meaning(text) ?? inParts(text, list.meaning) ?? cutShort(wordsOf(text), names),
  );
  return { meaning, nearest: list.nearest };
}

type NamesByBeginning = ReadonlyMap<string, readonly KnownName[]>;

/** Names of several words by how they begin, so that a text is compared with few of them. */
function namesByBeginning(agencies: AgencyList): NamesByBeginning {
  const names = new Map<string, KnownName[]>();
  for (const { name, synonyms } of agencies) {
    for (const known of [name, ...synonyms]) {
      const words = wordsOf(known);
      if (words.length < 2) continue;
      const alike = names.get(beginningOf(words));
      if (alike) alike.push({ name, words });
      else names.set(beginningOf(words), [{ name, words }]);
    }
  }
  return names;
}

/** How many words, and the first letters of the first: a word that is cut short keeps them. */
function beginningOf(words: readonly string[]): string {
  return `${words.length} ${words[0]?.slice(0, 2) ?? ""}`;
}

/** The one agency that all parts of a name mean. */
function inParts(text: string, meaning: (part: string) => string | undefined): string | undefined {
  const parts = text.split(/[/,&+]|\band\b/i).filter((part) => part.trim() !== "");
  if (parts.length < 2) return undefined;
  const meant = new Set(parts.map(meaning));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** Letters of a word that is cut short, and how many it has lost at least: "Healt" is misspelt, "Comm" is not. */
const LETTERS_LEFT = { fewest: 3, most: 4 };
const FEWEST_LOST = 2;

interface KnownName {
  readonly name: string;
  readonly words: readonly string[];
}

/** The one agency whose name's words begin with these. */
function cutShort(words: readonly string[], names: NamesByBeginning): string | undefined {
  const alike = names.get(beginningOf(words)) ?? [];
  const meant = new Set(
    alike.filter((known) => isCutShort(words, known.words)).map(({ name }) => name),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

function isCutShort(words: readonly string[], whole: readonly string[]): boolean {
  return (
    words.length === whole.length &&
    words.every((word, i) => {
      const known = whole[i] ?? "";
      return word === known || isBeginning(word, known);
    })
  );
}

function isBeginning(word: string, whole: string): boolean {
  const { fewest, most } = LETTERS_LEFT;
  if (word.length < fewest || word.length > most) return false;
  return whole.startsWith(word) && whole.length - word.length >= FEWEST_LOST;
}

function wordsOf(name: string): readonly string[] {
  const words = comparable(name).match(/[a-z']+/g) ?? [];
  return words.map((word) => SHORT.get(word) ?? word);
}

const SHORT = new Map([
  ["svc", "service"],
  ["svcs", "services"],
  ["serv", "service"],
  ["schl", "school"],
]);

/** Agencies by their printed names; one that is not on the list keeps the team's own word. */
export function agencyKind(words: WordList<string>): ValueKind<string> {
  const unknown = (text: string) =>
    new Reservation<string>("unknown word", text, printedNearest(words, text));
  return {
    text: (text) => words.meaning(text) ?? unknown(text),
    number: (value) => unknown(String(value)),
    boolean: (value) => unknown(value ? "TRUE" : "FALSE"),
  };
}

function printedNearest(words: WordList<string>, text: string): string | undefined {
  const nearest = words.nearest(text);
  return nearest === undefined ? undefined : words.meaning(nearest);
}
