import type { CalendarDate } from "../calendar/calendarDate";
import { isKnown } from "../records/field";
import type { Child, Conference } from "../records/records";
import type { RowSource } from "../records/source";
import type { Age } from "../records/vocabulary";
import type { DatedConference } from "../timescales/families";
import { refKey } from "../timescales/refKey";
import { ageOn } from "./ages";
import type { People, Person } from "./people";

/** A child whose family had a conference in the period: once, however many conferences it had. */
export interface Discussed {
  readonly person: Person;
  /** The first of them. */
  readonly first: DatedConference;
  /** The row that speaks for the child in the period. */
  readonly row: Child;
  /** Age at that conference; `undefined` where nothing tells. */
  readonly age: Age | undefined;
}

type FamilyOf = (conference: Conference) => string | undefined;

/** Each child once, with its age at the first of these conferences. */
export function discussedAt(
  conferences: readonly DatedConference[],
  people: People,
  familyOf: FamilyOf,
  asAt: CalendarDate,
): readonly Discussed[] {
  const byFamily = new Map<string, DatedConference>();
  const byChild = new Map<Person, DatedConference>();
  for (const conference of conferences) {
    const child = refKey(conference.childRef);
    const person = child === undefined ? undefined : people.byChildRef.get(child);
    if (person) keepFirst(byChild, person, conference);
    const family = familyOf(conference);
    if (family !== undefined) keepFirst(byFamily, family, conference);
  }
  const discussed: Discussed[] = [];
  for (const person of people.all) {
    const first =
      (person.family === undefined ? undefined : byFamily.get(person.family)) ??
      byChild.get(person);
    if (!first) continue;
    const row = rowFor(person, first.date, asAt);
    discussed.push({ person, first, row, age: ageOn(row, first.date, asAt) });
  }
  return discussed;
}

/** The row of each child. */
export function childRows(children: readonly { readonly row: Child }[]): readonly RowSource[] {
  return children.map(({ row }) => row.sources[0]);
}

/**
 * Of several rows of one child the one whose recorded age is its age at the conference, for a tracker has a row
 * for each year or conference; else the first that says how the child took part; else the first.
 */
function rowFor({ rows }: Person, date: CalendarDate, asAt: CalendarDate): Child {
  if (rows.length === 1) return rows[0];
  const withParticipation = rows.filter((row) => isKnown(row.participation));
  const ofThatAge = (row: Child) => isKnown(row.age) && row.age === ageOn(row, date, asAt);
  return (
    withParticipation.find(ofThatAge) ?? rows.find(ofThatAge) ?? withParticipation[0] ?? rows[0]
  );
}

function keepFirst<Key>(
  firsts: Map<Key, DatedConference>,
  key: Key,
  conference: DatedConference,
): void {
  const known = firsts.get(key);
  if (!known || conference.date < known.date) firsts.set(key, conference);
}
