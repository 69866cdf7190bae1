import { addDays, addMonths, type CalendarDate } from "../calendar/calendarDate";
import { NO_DAY } from "../records/daysOfLog";
import { isKnown } from "../records/field";
import type { Child } from "../records/records";
import { type Person, rowsOfPerson } from "./people";

/** Whether a row's plan was in force when a conference came together: it began before that day, and did not end before it. */
export function isInForce({ planStart, planEnd }: Child, day: CalendarDate): boolean {
  return isKnown(planStart) && planStart < day && !(isKnown(planEnd) && planEnd < day);
}

/** Whether a child was on a plan when a conference came together: it was alive, and no more than 18 that very day. */
export function isOnPlan(person: Person, day: CalendarDate): boolean {
  if (!rowsOfPerson(person).some((row) => isInForce(row, day))) return false;
  const died = dayOfDeath(person);
  return (died === NO_DAY || died >= day) && grownUpBy(person, addDays(day, -1)) === NO_DAY;
}

/** The day of a child's death, in whichever of its rows it is recorded. */
export function dayOfDeath({ firstRow, otherRows }: Person): number {
  const row = isKnown(firstRow.dateOfDeath)
    ? firstRow
    : otherRows.find(({ dateOfDeath }) => isKnown(dateOfDeath));
  return row && isKnown(row.dateOfDeath) ? row.dateOfDeath : NO_DAY;
}

const GROWN_UP = 18 * 12;

/** Fewer days than lie between a birth and the day on which the child is 18. */
const ALMOST_GROWN_UP = 18 * 365;

/** The day on which a child is 18, if that is by some day, inclusive, and its birth is known; else `NO_DAY`. */
export function grownUpBy({ firstRow: { dateOfBirth } }: Person, day: CalendarDate): number {
  if (!isKnown(dateOfBirth) || dateOfBirth + ALMOST_GROWN_UP > day) return NO_DAY;
  const grownUp = addMonths(dateOfBirth, GROWN_UP);
  return grownUp <= day ? grownUp : NO_DAY;
}
