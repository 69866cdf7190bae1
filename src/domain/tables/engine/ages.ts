import { wholeYears } from "../../calendar/age";
import type { CalendarDate } from "../../calendar/calendarDate";
import { known } from "../../records/field";
import type { Child } from "../../records/records";
import type { Age } from "../../records/vocabulary";

/** Longest time in days from a conference to the birth of a child that it was held for. */
const LONGEST_BEFORE_BIRTH = 300;

/**
 * Age of a child on a day: from its date of birth, else unborn by its expected date, else as recorded. A birth
 * after the as-at day, or too long after the day to have been expected on it, is a slip and tells nothing.
 * `undefined` where nothing tells.
 */
export function ageOn(child: Child, day: CalendarDate, asAt: CalendarDate): Age | undefined {
  const born = known(child.dateOfBirth);
  if (born !== undefined && born <= day) return wholeYears(born, day);
  if (born !== undefined && born <= asAt && born <= day + LONGEST_BEFORE_BIRTH) return "unborn";
  const recorded = known(child.age);
  const expected = known(child.expectedDateOfBirth);
  if (expected !== undefined && expected > day && expected <= day + LONGEST_BEFORE_BIRTH) {
    return "unborn";
  }
  return recorded;
}

/** Whether a child was born, or could be expected, on a day: nothing known of it says that its life began later. */
export function couldBeExpected(child: Child, day: CalendarDate): boolean {
  const birth = known(child.dateOfBirth) ?? known(child.expectedDateOfBirth);
  return birth === undefined || birth <= day + LONGEST_BEFORE_BIRTH;
}
