import type { AgencyList } from "../../domain/settings/agencies";
import { Reservation, type ValueKind } from "./reading";
import { type WordList, wordList } from "./wordList";

/** The agencies' printed names, by every name that teams have for them. */
export function agencyWords(agencies: AgencyList): WordList<string> {
  const printed = agencies.map(({ name }) => [name, name] as const);
  const synonyms = agencies.map(({ name, synonyms }) => [name, ...synonyms] as const);
  return wordList<string>([...printed, ...synonyms]);
}

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
