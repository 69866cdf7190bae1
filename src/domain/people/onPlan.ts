import { addMonths, type CalendarDate } from "../calendar/calendarDate";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { type Person, rowsOfPerson } from "./people";
import { NO_DAY } from "../records/daysOfLog";

/** Whether a row's plan was in force when a conference came together: it began before that day, and did not end before it. */
export function isInForce({ planStart, planEnd }: Child, day: CalendarDate): boolean {
  return isKnown(planStart) && planStart < day && !(isKnown(planEnd) && planEnd < day);
}

/** Whether a child was on a plan when a conference came together: it was alive, and no more than 18 that very day. */
export function isOnPlan(person: Person, day: CalendarDate): boolean {
  if (!rowsOfPerson(person).some((row) => isInForce(row, day))) return false;
  const [died, grownUp] = [dayOfDeath(person), eighteenthBirthday(person)];
  return (died === NO_DAY || died >= day) && (grownUp === NO_DAY || grownUp >= day);
}

/** The day of a child's death, in whichever of its rows it is recorded. */
export function dayOfDeath({ firstRow, otherRows }: Person): number {
  const row = isKnown(firstRow.dateOfDeath)
    ? firstRow
    : otherRows.find(({ dateOfDeath }) => isKnown(dateOfDeath));
  return row && isKnown(row.dateOfDeath) ? row.dateOfDeath : NO_DAY;
}

const GROWN_UP = 18 * 12;

/** The day on which a child of a known birth is 18. */
export function eighteenthBirthday({ firstRow: { dateOfBirth } }: Person): number {
  return isKnown(dateOfBirth) ? addMonths(dateOfBirth, GROWN_UP) : NO_DAY;
}
