import type { CalendarDate } from "../calendar/calendarDate";
import type { FamilyLog } from "../people/families";
import { type Field, isKnown, lacks } from "../records/field";
import type { Child } from "../records/records";
import { refKey } from "../records/refKey";
import type { Tracker } from "./tracker";

/** Whether the record says that the child was not yet born at the conference. */
export function isRecordedUnborn({ age, expectedDateOfBirth }: Child): boolean {
  return age === "unborn" || isKnown(expectedDateOfBirth);
}

/** The family of a child, where its sequence of conferences in the log has no gap. */
export function familyOf({ familyRef }: Child, { families }: Tracker): FamilyLog | undefined {
  const key = refKey(familyRef);
  const family = key === undefined ? undefined : families.get(key);
  return family?.complete ? family : undefined;
}

/**
 * The conference that a child who is not recorded as unborn was too young for: the one that began the child's
 * plan, or the family's last. `undefined` where the birth came before it.
 */
export function birthAfterConference(child: Child, tracker: Tracker): CalendarDate | undefined {
  const { age, dateOfBirth, expectedDateOfBirth, planStart } = child;
  // Whether it was unborn then, or when its plan began, cannot be told.
  if (isUnreadable(age) || isUnreadable(expectedDateOfBirth) || isUnreadable(planStart)) {
    return undefined;
  }
  if (!isKnown(dateOfBirth) || dateOfBirth > tracker.asAt || isRecordedUnborn(child))
    return undefined;
  const conference = isKnown(planStart)
    ? planStart
    : familyOf(child, tracker)?.conferences.at(-1)?.date;
  return conference !== undefined && dateOfBirth > conference ? conference : undefined;
}

function isUnreadable(field: Field<unknown>): boolean {
  return lacks(field, "unreadable");
}
