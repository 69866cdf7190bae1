import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInFull } from "../../domain/calendar/words";
import { known } from "../../domain/records/field";
import type { Records } from "../../domain/records/records";
import { ordersOf, partsOfName, partsOfRole, piecesOf, quotations } from "./pieces";
import { FORMAT } from "./programsWords";
import { folded, wordsOf } from "./words";
import { datesIn, serialsOf } from "./writtenDates";

/** What kind of personal value a text is; said when the copy is stopped, instead of the value itself. */
export type PersonalKind =
  | "child's name"
  | "part of a child's name"
  | "child reference"
  | "family reference"
  | "part of a family's name"
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
  readonly why: "too short" | "small number" | "date the copy states itself";
}

export interface PersonalValues {
  readonly searched: readonly PersonalValue[];
  /** Days of birth: looked for in every way in which a day is written. */
  readonly births: ReadonlySet<CalendarDate>;
  /** The numbers by which Excel stores them. */
  readonly serials: ReadonlySet<string>;
  readonly notSearched: readonly NotSearched[];
}

/** Texts of columns that the add-in does not read but whose heading says that they are personal. */
export interface PrivateColumn {
  readonly heading: string;
  readonly texts: readonly string[];
  /** Whether the heading says that they name people: each word of them is looked for. */
  readonly ofNames?: boolean;
}

/**
 * Every personal value of the tracker: children's names and their parts, references, days of birth, families that go by
 * a name, names of chairs and of whoever asked for a conference or owns an action, the text of comments and reasons,
 * and the texts of further private columns (addresses, parents, social workers).
 * @param stated Days that the copy states itself: they cannot be told from a day of birth.
 */
export function personalValues(
  records: Records,
  privateColumns: readonly PrivateColumn[],
  stated: ReadonlySet<CalendarDate>,
): PersonalValues {
  const searched = new Map<string, PersonalValue>();
  const notSearched = new Map<string, NotSearched>();
  const births = new Set<CalendarDate>();

  const look = (kind: PersonalKind, text: string | undefined) => {
    if (text === undefined) return;
    const words = folded(text);
    if (words.length === 0) return;
    const key = words.join(" ");
    const why = reasonNotTo(words);
    if (why) notSearched.set(key, { kind, text: text.trim(), why });
    else if (!searched.has(key)) {
      const textsOnly = isShortReference(words) || words.every((word) => FORMAT.has(word));
      searched.set(key, { kind, text: text.trim(), ...(textsOnly && { textsOnly }) });
    }
  };
  const lookForParts = (kind: PersonalKind, text: string | undefined) => {
    for (const part of partsOfRole(text ?? "")) look(kind, part);
  };
  const lookForBirth = (date: CalendarDate | undefined) => {
    if (date === undefined) return;
    if (!stated.has(date)) births.add(date);
    else {
      const text = dateInFull(date);
      notSearched.set(text, { kind: "date of birth", text, why: "date the copy states itself" });
    }
  };
  /** A reference; families go by their name in some trackers. */
  const lookForFamily = (ref: string | undefined) => {
    look("family reference", ref);
    if (ref !== undefined && !/\d/.test(ref)) lookForParts("part of a family's name", ref);
  };
  const lookForStaff = (name: string | undefined) => {
    if (name !== undefined && partsOfRole(name).length > 1) look("name of staff", name);
    lookForParts("name of staff", name);
  };

  for (const child of records.children) {
    const name = known(child.name);
    for (const order of ordersOf(name ?? "")) look("child's name", order);
    for (const part of partsOfName(name ?? "")) look("part of a child's name", part);
    look("child reference", known(child.childRef));
    lookForFamily(known(child.familyRef));
    lookForBirth(known(child.dateOfBirth));
    lookForBirth(known(child.dateOfDeath));
    lookForBirth(known(child.expectedDateOfBirth));
  }
  for (const conference of records.conferences) {
    lookForFamily(known(conference.familyRef));
    look("child reference", known(conference.childRef));
    lookForStaff(known(conference.chair));
    lookForStaff(known(conference.requestedBy));
    for (const text of [known(conference.comments), known(conference.reasonForDelay)]) {
      for (const quotation of quotations(text ?? "")) look("comment", quotation);
    }
  }
  for (const { familyRef } of records.enquiries) lookForFamily(known(familyRef));
  for (const { owner } of records.actions) lookForStaff(known(owner));
  for (const { heading, texts, ofNames } of privateColumns) {
    for (const text of texts) {
      const days = /birth|d\.?o\.?b/i.test(heading) ? [...datesIn(text)] : [];
      for (const day of days) lookForBirth(day);
      if (days.length > 0) continue;
      if (ofNames) lookForParts("private column", text);
      if (ofNames && wordsOf(text).length < 2) continue;
      for (const piece of [text, ...piecesOf(text)]) look("private column", piece);
    }
  }
  return {
    searched: [...searched.values()],
    births,
    serials: new Set([...births].flatMap(serialsOf)),
    notSearched: [...notSearched.values()],
  };
}

const SHORTEST_NUMBER = 5;
const SHORTEST_REFERENCE = 5;

/** Numbers of few digits, two of them too ("21-30"), are in headings and ages whoever they are of. */
function reasonNotTo(words: readonly string[]): NotSearched["why"] | null {
  const all = words.join("");
  if (/^\d+$/.test(all) && all.length < SHORTEST_NUMBER) return "small number";
  return /^[a-z]$/.test(all) ? "too short" : null;
}

/** A reference like `F12`, which is an address of a cell and part of a colour too. */
function isShortReference(words: readonly string[]): boolean {
  const all = words.join("");
  return /\d/.test(all) && all.length < SHORTEST_REFERENCE;
}
