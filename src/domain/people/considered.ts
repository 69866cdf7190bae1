import type { CalendarDate } from "../calendar/calendarDate";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import type { Outcome } from "../records/vocabulary";
import { isNamed, isNameOf } from "./named";
import { isOnPlan } from "./onPlan";
import type { People, Person } from "./people";
import { rowsOfPerson } from "./people";
import type { Plan } from "./plans";
import { isRowOf, reviewsPlans } from "./run";

/** The child that is asked about, with its plan where the children's sheet records one. */
interface Asked {
  readonly person: Person | null;
  readonly plan: Plan | null;
}

/**
 * Whether a conference considered a child: in a log with a row for each child only one that has a row for it, else
 * every one of the family. `undefined` where a review was of fewer children than are on a plan, and nothing says of
 * which, or where its rows name children that are not listed.
 */
export function considers(
  conference: Conference,
  { person, plan }: Asked,
  { people }: { readonly people: People },
): boolean | undefined {
  if (person === null) return true;
  const { children } = conference;
  if (children !== undefined) {
    if (children.some(({ child }) => isRowOf(child, person))) return true;
    const family = people.familyOf(conference);
    if (children.some(({ isUnreadable }) => isUnreadable)) {
      return family?.children.length === 1 ? true : undefined;
    }
    const named = children.map(({ child }) => child);
    return isNamed(named, person, family, conference);
  }
  if (plan === null || !isKnown(conference.numberOfChildren)) return true;
  return isAmong(conference.numberOfChildren, conference, plan, people);
}

/** Whether a child with a plan is among the number of children of the family that a review was of. */
function isAmong(
  number: number,
  conference: Conference,
  { end, person }: Plan,
  people: People,
): boolean | undefined {
  const { date } = conference;
  if (!reviewsPlans(conference)) return true;
  const family = people.familyOf(conference) ?? person.family;
  // Of one that was an initial conference besides, at least one child was not on a plan yet.
  const others = conference.type === "initial and review" ? 1 : 0;
  if (family === undefined || family.children.length + others <= number) return true;
  // One without a date is still to be held: of those whose plan is open.
  if (!isKnown(date)) return end === undefined;
  const onPlan = family.children.filter((one) => isOnPlan(one, date));
  if (onPlan.length + others <= number) return true;
  const ended = onPlan.filter((one) => endsOn(one, date)).length;
  return ended === number ? end === date : undefined;
}

function endsOn(person: Person, day: CalendarDate): boolean {
  return rowsOfPerson(person).some(({ planEnd }) => planEnd === day);
}

/** What a conference decided for a child: in its own row, where there is one for each, else for all. */
export function outcomeFor(conference: Conference, person: Person | null): Field<Outcome> {
  const own = person && conference.children?.find(({ child }) => isNameOf(child, person));
  return own ? own.outcome : conference.outcome;
}

/** The children that a conference names in rows of their own. */
export function namesChildren({ children }: Conference): boolean {
  return children?.some(({ child }) => refKey(child) !== undefined) ?? false;
}
