import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import { known } from "../../domain/records/field";
import type { Records } from "../../domain/records/records";
import { type OwnTexts, sayingIn } from "./ownTexts";
import { ordersOf, piecesOf, quotations } from "./pieces";
import { folded, ORDINARY_WORDS, wordsIn, wordsOf } from "./words";
import { datesIn, serialsOf } from "./writtenDates";

/** What kind of personal value a text is; said when the copy is stopped, instead of the value itself. */
export type PersonalKind =
  | "child's name"
  | "part of a child's name"
  | "child reference"
  | "family reference"
  | "date of birth"
  | "name of staff"
  | "comment"
  | "private column";

/** One text that must not be found in a scrutiny copy. */
export interface PersonalValue {
  readonly kind: PersonalKind;
  readonly text: string;
  /** Whether it is looked for in what the copy says alone: its file format is written in the same words. */
  readonly textsOnly?: true;
}

/** A personal value that is not looked for by itself, and why that would tell nothing. */
export interface NotSearched {
  readonly kind: PersonalKind;
  readonly text: string;
  readonly why:
    | "ordinary word"
    | "too short"
    | "small number"
    | "date the copy states itself"
    | "word of a label";
}

export interface PersonalValues {
  readonly searched: readonly PersonalValue[];
  /** Days of birth: looked for in every way in which a day is written. */
  readonly births: ReadonlySet<CalendarDate>;
  /** The numbers by which Excel stores them, except those that the copy states of its own accord. */
  readonly serials: ReadonlySet<string>;
  readonly notSearched: readonly NotSearched[];
  /** Labels typed in by the team that share a word with a personal value: a person must look at them. */
  readonly labelsToLookAt: readonly string[];
}

/** Texts of columns that the add-in does not read but whose heading says that they are personal. */
export interface PrivateColumn {
  readonly heading: string;
  readonly texts: readonly string[];
}

/**
 * Every personal value of the tracker: children's names and their parts, references, days of birth, names of
 * chairs, the text of comments and reasons, and the texts of further private columns (addresses). What the copy
 * says of its own accord cannot be told apart from a personal value of the same text: it is not looked for by
 * itself, and listed as such.
 */
export function personalValues(
  records: Records,
  privateColumns: readonly PrivateColumn[],
  own: OwnTexts,
): PersonalValues {
  const searched = new Map<string, PersonalValue>();
  const notSearched = new Map<string, NotSearched>();
  const births = new Set<CalendarDate>();
  const reasonNotTo = reasons(own);

  const look = (kind: PersonalKind, text: string) => {
    const words = folded(text);
    if (words.length === 0) return;
    const key = words.join(" ");
    const why = reasonNotTo(kind, words);
    if (why) notSearched.set(key, { kind, text: text.trim(), why });
    else if (!searched.has(key)) {
      const textsOnly = isShortReference(words) || words.every((word) => own.markup.has(word));
      searched.set(key, { kind, text: text.trim(), ...(textsOnly && { textsOnly }) });
    }
  };
  const lookForBirth = (date: CalendarDate | undefined) => {
    if (date === undefined) return;
    if (!own.dates.has(date)) births.add(date);
    else {
      const text = dateInFull(date);
      notSearched.set(text, { kind: "date of birth", text, why: "date the copy states itself" });
    }
  };

  for (const child of records.children) {
    const name = known(child.name) ?? "";
    const parts = wordsOf(name);
    const outer = [...parts.slice(0, 1), ...parts.slice(-1)];
    const isFoundByParts = outer.some((part) => reasonNotTo(PART, folded(part)) === null);
    for (const order of isFoundByParts ? [name] : ordersOf(name)) look("child's name", order);
    if (parts.length > 1) for (const part of parts) look(PART, part);
    look("child reference", known(child.childRef) ?? "");
    look("family reference", known(child.familyRef) ?? "");
    lookForBirth(known(child.dateOfBirth));
    lookForBirth(known(child.dateOfDeath));
    lookForBirth(known(child.expectedDateOfBirth));
  }
  for (const conference of records.conferences) {
    look("family reference", known(conference.familyRef) ?? "");
    look("child reference", known(conference.childRef) ?? "");
    for (const name of [known(conference.chair), known(conference.requestedBy)]) {
      if (name && wordsOf(name).length > 1) look("name of staff", name);
    }
    for (const text of [known(conference.comments), known(conference.reasonForDelay)]) {
      for (const quotation of quotations(text ?? "")) look("comment", quotation);
    }
  }
  for (const { familyRef } of records.enquiries) look("family reference", known(familyRef) ?? "");
  for (const { heading, texts } of privateColumns) {
    for (const text of texts) {
      const days = /birth|d\.?o\.?b/i.test(heading) ? [...datesIn(text)] : [];
      for (const day of days) lookForBirth(day);
      if (days.length > 0) continue;
      for (const piece of [text, ...piecesOf(text)]) look("private column", piece);
    }
  }
  const unsaid = [...notSearched.values()];
  return {
    searched: [...searched.values()],
    births,
    serials: new Set([...births].flatMap(serialsOf).filter((serial) => !own.words.has(serial))),
    notSearched: unsaid,
    labelsToLookAt: sharing(own.labels, unsaid),
  };
}

const PART = "part of a child's name";
const SHORTEST_NAME_PART = 3;
const SHORTEST_NUMBER = 5;
const SHORTEST_REFERENCE = 5;

type Reasons = (kind: PersonalKind, words: readonly string[]) => NotSearched["why"] | null;

function reasons(own: OwnTexts): Reasons {
  const ofLabels = wordsIn(own.labels);
  const isInALabel = sayingIn(own.labels);
  const ordinary = (word: string) => ORDINARY_WORDS.has(word) || own.words.has(word);
  return (kind, words) => {
    const [word = ""] = words;
    if (words.length > 1) {
      if (own.says(words)) return "ordinary word";
      if (kind === "child's name") return null;
      if (words.every(ordinary)) return "ordinary word";
      return isInALabel(words) ? "word of a label" : null;
    }
    if (/^\d+$/.test(word) && word.length < SHORTEST_NUMBER) return "small number";
    if (/^[a-z]+$/.test(word) && word.length < SHORTEST_NAME_PART) return "too short";
    if (ordinary(word)) return "ordinary word";
    return ofLabels.has(word) ? "word of a label" : null;
  };
}

/** A reference like `F12`, which is an address of a cell and part of a colour too. */
function isShortReference(words: readonly string[]): boolean {
  const all = words.join("");
  return /\d/.test(all) && all.length < SHORTEST_REFERENCE;
}

function sharing(labels: readonly string[], unsaid: readonly NotSearched[]): readonly string[] {
  const words = wordsIn(unsaid.flatMap(({ text, why }) => (why === "word of a label" ? text : [])));
  return labels.filter((label) => [...wordsIn([label])].some((word) => words.has(word)));
}
