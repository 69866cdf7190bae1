import { type CalendarDate, toIso } from "../domain/calendar/calendarDate";
import { dateInFull } from "../domain/calendar/words";
import { known } from "../domain/records/field";
import type { Child, Records } from "../domain/records/records";
import { ORDINARY_WORDS, wordsOf } from "./words";

/** What kind of personal value a text is; said when the copy is stopped, instead of the value itself. */
export type PersonalKind =
  | "child's name"
  | "part of a child's name"
  | "child reference"
  | "family reference"
  | "date of birth"
  | "comment"
  | "private column";

/** One text that must not be found in a scrutiny copy. */
export interface PersonalValue {
  readonly kind: PersonalKind;
  readonly text: string;
}

/** A personal value that is not looked for by itself, and why that would tell nothing. */
export interface NotSearched {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly why: "ordinary word" | "too short" | "small number" | "date the copy states itself";
}

export interface PersonalValues {
  readonly searched: readonly PersonalValue[];
  readonly notSearched: readonly NotSearched[];
}

/** Texts of columns that the add-in does not read but whose heading says that they are personal. */
export interface PrivateColumn {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** Words (lower case) and days that the copy uses of its own accord, whatever the tracker holds. */
export interface OwnTexts {
  readonly words: ReadonlySet<string>;
  readonly dates: readonly CalendarDate[];
}

/** Runs of this many words of a comment are looked for, so that a quotation is found too. */
const WORDS_OF_A_QUOTATION = 5;
const SHORTEST_NAME_PART = 3;
const SHORTEST_NUMBER = 5;

/**
 * Every personal value of the tracker: children's names and their parts, references of children and families,
 * dates of birth in the forms a workbook writes them, the text of comments and reasons, and the texts of
 * further private columns (addresses). What the copy says of its own accord cannot be told apart from a
 * personal value of the same text: it is not looked for by itself, and listed as such.
 */
export function personalValues(
  records: Records,
  privateColumns: readonly PrivateColumn[],
  own: OwnTexts,
): PersonalValues {
  const ordinary = (word: string) =>
    ORDINARY_WORDS.has(word.toLowerCase()) || own.words.has(word.toLowerCase());
  const searched = new Map<string, PersonalValue>();
  const notSearched = new Map<string, NotSearched>();
  const stated = new Set<number>(own.dates);

  const look = (kind: PersonalKind, text: string) => {
    const trimmed = text.trim();
    const value = { kind, text: trimmed };
    const key = trimmed.toLowerCase();
    if (wordsOf(trimmed).length === 0) return;
    const why = reasonNotToSearch(kind, trimmed, ordinary);
    if (why) notSearched.set(key, { ...value, why });
    else if (!searched.has(key)) searched.set(key, value);
  };

  for (const child of records.children) {
    for (const [kind, text] of textsOf(child)) look(kind, text);
    for (const date of [known(child.dateOfBirth), known(child.expectedDateOfBirth)]) {
      if (date === undefined) continue;
      if (stated.has(date)) {
        const text = dateInFull(date);
        notSearched.set(text, { kind: "date of birth", text, why: "date the copy states itself" });
      } else {
        for (const text of formsOf(date)) searched.set(text, { kind: "date of birth", text });
      }
    }
  }
  for (const conference of records.conferences) {
    look("family reference", known(conference.familyRef) ?? "");
    look("child reference", known(conference.childRef) ?? "");
    for (const text of [known(conference.comments), known(conference.reasonForDelay)]) {
      for (const quotation of quotations(text ?? "")) look("comment", quotation);
    }
  }
  for (const { texts } of privateColumns) for (const text of texts) look("private column", text);
  return { searched: [...searched.values()], notSearched: [...notSearched.values()] };
}

function* textsOf(child: Child): Generator<[PersonalKind, string]> {
  const name = known(child.name) ?? "";
  yield ["child's name", name];
  const parts = wordsOf(name);
  if (parts.length > 1) for (const part of parts) yield ["part of a child's name", part];
  yield ["child reference", known(child.childRef) ?? ""];
  yield ["family reference", known(child.familyRef) ?? ""];
}

function reasonNotToSearch(
  kind: PersonalKind,
  text: string,
  ordinary: (word: string) => boolean,
): NotSearched["why"] | null {
  if (/^\d+$/.test(text)) return text.length < SHORTEST_NUMBER ? "small number" : null;
  const words = wordsOf(text);
  if (words.length > 1) {
    return kind !== "child's name" && words.every(ordinary) ? "ordinary word" : null;
  }
  if (text.length < SHORTEST_NAME_PART) return "too short";
  return ordinary(text) ? "ordinary word" : null;
}

/** The whole text where it is short, else every run of a few words of it. */
function quotations(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length <= WORDS_OF_A_QUOTATION) return [words.join(" ")];
  return words
    .slice(0, words.length - WORDS_OF_A_QUOTATION + 1)
    .map((_, start) => words.slice(start, start + WORDS_OF_A_QUOTATION).join(" "));
}

const SERIAL_OF_1970_IN_1900_SYSTEM = 25_569;
const SERIAL_OF_1970_IN_1904_SYSTEM = 24_107;

/** A date as serials of both systems and as texts. */
function formsOf(date: CalendarDate): readonly string[] {
  const iso = toIso(date);
  const [year, month, day] = iso.split("-");
  return [
    String(date + SERIAL_OF_1970_IN_1900_SYSTEM),
    String(date + SERIAL_OF_1970_IN_1904_SYSTEM),
    iso,
    `${day}/${month}/${year}`,
    dateInFull(date),
  ];
}
