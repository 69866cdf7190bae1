import type { CalendarDate } from "../calendar/calendarDate";
import type { FamilyLog } from "../people/families";
import { placeOfMaker } from "../people/maker";
import { childrenListedUnder, type People, type Person, rowsOfPerson } from "../people/people";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";

/** A plan as one row of the children's sheet tells of it. */
export interface PlanOnRow {
  readonly person: Person;
  readonly row: Child;
  readonly start: CalendarDate;
  /** The day it ended, or is to end; `undefined` where none is recorded. */
  readonly end: CalendarDate | undefined;
  /** The day of the family's conference that made it, as its child is followed; `undefined` where the log has none. */
  readonly madeOn: CalendarDate | undefined;
}

/**
 * The plans that the rows of a family's children tell of; `undefined` where no children are recorded, or a row's plan
 * could not be read.
 */
export function plansOnRows(
  { conferences, key }: FamilyLog,
  people: People,
): readonly PlanOnRow[] | undefined {
  const plans: PlanOnRow[] = [];
  let isListed = false;
  for (const person of childrenListedUnder(people.listedUnder(key), key)) {
    for (const row of rowsOfPerson(person)) {
      if (person.family?.otherRefs.length && refKey(row.familyRef) !== key) continue;
      if (!hasReadablePlan(row)) return undefined;
      isListed = true;
      const { planEnd, planStart: start } = row;
      if (!isKnown(start)) continue;
      const end = isKnown(planEnd) ? planEnd : undefined;
      const maker = conferences[placeOfMaker({ end, person, start }, conferences, { people })];
      plans.push({ person, row, start, end, madeOn: maker?.date });
    }
  }
  return isListed ? plans : undefined;
}

/** Whether what a row says of its child's plan could be read. */
function hasReadablePlan({ planStart, planEnd }: Child): boolean {
  return isReadable(planStart) && isReadable(planEnd);
}

function isReadable(day: Child["planStart"]): boolean {
  return isKnown(day) || !(day.missing === "unreadable" || day.missing === "not known yet");
}
