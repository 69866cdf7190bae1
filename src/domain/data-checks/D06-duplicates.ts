import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { twinBefore } from "../checking/duplicates";
import { nameOf } from "../checking/nameOf";
import { each, once } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { numbersComeAgain, type RepeatedNumbers } from "../checking/repeatedNumbers";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { RecordFinding, RecordName } from "../findings/finding";
import type { FamilyLog } from "../people/families";
import { type Person, rowsOfPerson } from "../people/people";
import { isKnown, lacks } from "../records/field";
import type { Child, Conference } from "../records/records";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";
import { numberText } from "../text/numbers";

type Found =
  | {
      readonly what: "conference" | "child";
      readonly sheet: string;
      /** As Excel counts. */
      readonly row: number;
    }
  | RepeatedNumbers;

const text: DataCheckText<Found> = {
  code: "D06",
  title: "Duplicate",
  why: "What is entered twice is counted twice in every table.",
  putRight: "Delete one of the two rows, or correct the one that was meant to be another.",
  sources: [OWN],
  severity: "error",
  needs: [
    ...columnsOf("conferences", "familyRef", "date", "type"),
    ...columnsOf("children", "childRef"),
  ],
  sentence: duplicated,
};

/** D06: the same conference twice, the same child twice, the same numbers for other conferences. */
export const noDuplicates: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const isRepeated = onRepeatingSheets(tracker);
    const several = hasRowPerConference(tracker) ? [] : childrenWithSeveralRows(tracker);
    return [
      each(tracker.families.values(), (family) => conferencesTwice(family, tracker, verdicts)),
      each(several, (person) => childTwice(person, isRepeated, verdicts)),
      each(tracker.people.all, (person) => {
        const children = person.family?.children ?? [];
        // Each family once, with the first of its children.
        if (children[0] === person && hasNameTwice(children)) {
          namedTwice(children.flatMap(rowsOfPerson), verdicts);
        }
      }),
      once(() => numbersTwice(tracker, verdicts)),
    ];
  },
};

/** The same numbers of agencies for other conferences. */
function numbersTwice(tracker: Tracker, verdicts: Verdicts): void {
  const numbers = numbersComeAgain(tracker);
  if (!numbers) return;
  const { cells, conference, facts } = numbers;
  const record = tracker.names.conference(conference);
  verdicts.add(recordFinding(text, { record, cells, facts }));
}

/** Conferences of one family on one day, of one type. */
function conferencesTwice(
  { conferences }: FamilyLog,
  { names }: Tracker,
  verdicts: Verdicts,
): void {
  for (let place = 1; place < conferences.length; place += 1) {
    const conference = conferences[place];
    const twin = conference && twinBefore(conferences, place, conference);
    if (!twin) continue;
    verdicts.add(duplicate("conference", twin, conference, "date", names.conference(conference)));
  }
}

/** One child's rows that give the same plan: a second plan is no duplicate. */
function childTwice(
  person: Person,
  isRepeated: (one: Child, other: Child) => boolean,
  verdicts: Verdicts,
): void {
  // A child without a reference is told by its name and birth, as those of one family are.
  if (!isKnown(person.firstRow.childRef)) return;
  const rows = rowsOfPerson(person);
  rows.forEach((child, place) => {
    const twin = rows.slice(0, place).find((row) => samePlan(row, child));
    if (twin && !isRepeated(twin, child))
      verdicts.add(duplicate("child", twin, child, "childRef", nameOf("children", child)));
  });
}

/** Whether two rows stand on two sheets of which one repeats the other, which D24 says once. */
function onRepeatingSheets({ problems }: Tracker): (one: Child, other: Child) => boolean {
  const repeating = new Set(
    problems
      .filter(({ dataset, kind }) => dataset === "children" && kind === "repeats another sheet")
      .map(({ cell }) => cell.sheet),
  );
  const sheetOf = ({ sources: [source] }: Child) => source.layout.sheet;
  return (one, other) =>
    sheetOf(one) !== sheetOf(other) &&
    (repeating.has(sheetOf(one)) || repeating.has(sheetOf(other)));
}

function samePlan(one: Child, other: Child): boolean {
  const [start, otherStart] = [one.planStart, other.planStart];
  if (
    [start, otherStart, one.familyRef, other.familyRef].some((field) => lacks(field, "unreadable"))
  ) {
    return false;
  }
  return isKnown(start) && isKnown(otherStart)
    ? start === otherStart
    : !isKnown(start) && !isKnown(otherStart);
}

/** Whether a name comes again among the rows of a family's children, as it does in few. */
function hasNameTwice(children: readonly Person[]): boolean {
  for (let place = 0; place < children.length; place += 1) {
    const { firstRow, otherRows } = children[place] as Person;
    if (otherRows.length > 0) return true;
    for (let before = 0; before < place; before += 1) {
      if (children[before]?.firstRow.name === firstRow.name) return true;
    }
  }
  return false;
}

/** Children of one family with one name and one date of birth under two references. */
function namedTwice(children: readonly Child[], verdicts: Verdicts): void {
  children.forEach((child, place) => {
    const twin = children.slice(0, place).find((row) => isSamePerson(row, child));
    if (twin) verdicts.add(duplicate("child", twin, child, "childRef", nameOf("children", child)));
  });
}

function isSamePerson(one: Child, other: Child): boolean {
  return (
    isKnown(one.name) &&
    one.name === other.name &&
    isKnown(one.dateOfBirth) &&
    one.dateOfBirth === other.dateOfBirth &&
    (!isKnown(one.childRef) || one.childRef !== other.childRef)
  );
}

/** Whether the children's sheet has a row for each conference, so that a child comes again as a rule. */
function hasRowPerConference(tracker: Tracker): boolean {
  const { people, records } = tracker;
  const repeats = people.repeated.size - childrenWithSeveralRows(tracker).size;
  return repeats * 3 > records.children.length;
}

function childrenWithSeveralRows({ people }: Tracker): ReadonlySet<Person> {
  return new Set(people.repeated.values());
}

function duplicate(
  what: "conference" | "child",
  first: Conference | Child,
  second: Conference | Child,
  field: string,
  record: RecordName,
): RecordFinding {
  const cells = [cellOf(second.sources[0], field), cellOf(first.sources[0], field)] as const;
  return recordFinding(text, {
    record,
    cells,
    facts: { what, sheet: cells[1].sheet, row: cells[1].row + 1 },
  });
}

function duplicated(found: Found): string {
  switch (found.what) {
    case "numbers":
      return `Conference number ${found.ref} stands for ${numberText(found.times)} conferences, and so do ${numberText(found.others)} more numbers for several: which agencies came to which of them cannot be told.`;
    case "conference":
      return `The same family has the same conference on the same day in row ${found.row} of ${found.sheet}.`;
    case "child":
      return `The same child is listed in row ${found.row} of ${found.sheet}.`;
  }
}
