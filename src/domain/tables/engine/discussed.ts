import type { CalendarDate } from "../../calendar/calendarDate";
import type { DatedConference } from "../../people/families";
import type { Family, People, Person } from "../../people/people";
import { isKnown } from "../../records/field";
import type { Need } from "../../records/need";
import type { Child } from "../../records/records";
import type { RowSource } from "../../records/source";
import type { Age } from "../../records/vocabulary";
import { ageOn } from "./ages";

/** The columns by which conferences and children are brought together. */
export const CHILDREN_OF_CONFERENCES: readonly Need[] = [
  { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
  { dataset: "children", anyOf: ["familyRef", "childRef"] },
];

/** A child whose family had a conference in the period: once, however many conferences it had. */
export interface Discussed {
  readonly person: Person;
  /** The first of them. */
  readonly first: DatedConference;
  /** The row that speaks for the child in the period. */
  readonly row: Child;
  readonly source: RowSource;
  /** Age at that conference; `undefined` where nothing tells. */
  readonly age: Age | undefined;
}

/**
 * Each child once, with its age at the first of these conferences, in the order of the children's sheet.
 * @param families the family of each conference, in the same order
 */
export function discussedAt(
  conferences: readonly DatedConference[],
  families: readonly (Family | undefined)[],
  people: People,
  asAt: CalendarDate,
): readonly Discussed[] {
  const firsts = new Map<Family | Person, DatedConference>();
  const keepFirst = (whose: Family | Person | undefined, conference: DatedConference) => {
    const first = whose && firsts.get(whose);
    if (whose && (!first || conference.date < first.date)) firsts.set(whose, conference);
  };
  for (const [place, conference] of conferences.entries()) {
    keepFirst(people.childOf(conference), conference);
    keepFirst(families[place], conference);
  }
  const discussed: Discussed[] = [];
  for (const person of people.all) {
    const first = (person.family && firsts.get(person.family)) ?? firsts.get(person);
    if (!first) continue;
    const row = rowFor(person, first.date, asAt);
    const age = ageOn(row, first.date, asAt);
    discussed.push({ person, first, row, source: row.sources[0], age });
  }
  return discussed;
}

/**
 * Of several rows of one child the one whose recorded age is its age at the conference, for a tracker has a row
 * for each year or conference; else the first that says how the child took part; else the first.
 */
function rowFor({ firstRow, otherRows }: Person, date: CalendarDate, asAt: CalendarDate): Child {
  if (otherRows.length === 0) return firstRow;
  const rows = [firstRow, ...otherRows];
  const withParticipation = rows.filter((row) => isKnown(row.participation));
  const ofThatAge = (row: Child) => isKnown(row.age) && row.age === ageOn(row, date, asAt);
  return (
    withParticipation.find(ofThatAge) ?? rows.find(ofThatAge) ?? withParticipation[0] ?? firstRow
  );
}
