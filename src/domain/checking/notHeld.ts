import type { CalendarDate } from "../calendar/calendarDate";
import type { Timing } from "../judging/timing";
import type { FamilyLog } from "../people/families";
import { opensPlans } from "../people/maker";
import { tookPlace } from "../records/conferenceKinds";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { refKey } from "../records/refKey";
import type { Tracker } from "./tracker";

/**
 * Whether another conference of the family answers the need of one that is not held: one that was held since, or,
 * where this one was cancelled or put off, another that is still to come.
 */
export function isAnswered(
  conference: Conference,
  since: CalendarDate,
  { conferences, notHeld }: FamilyLog,
): boolean {
  const from = isKnown(conference.date) && !tookPlace(conference) ? conference.date : since;
  const mayAnswer = (other: Conference) => opensPlans(other) && !areOfOthers(conference, other);
  if (conferences.some((other) => other.date >= from && mayAnswer(other))) return true;
  if (tookPlace(conference)) return false;
  return notHeld.some((other) => other !== conference && tookPlace(other) && mayAnswer(other));
}

/** Whether two conferences name their children, in a log with a row for each, and none of them is the same. */
function areOfOthers(one: Conference, other: Conference): boolean {
  const named = namedIn(one);
  return named.length > 0 && namedIn(other).length > 0 && !namedIn(other).some(isAmong(named));
}

function namedIn({ children = [] }: Conference): readonly string[] {
  return children.flatMap(({ child }) => (child === "" ? [] : [child]));
}

const isAmong = (named: readonly string[]) => (child: string) => named.includes(child);

/**
 * The day counting starts: the conference's own or, where none is recorded, that of the family's conference which was
 * put off before it. The clock goes on from there.
 */
export function originalStart(timing: Timing, { families }: Tracker): Timing["startOf"] {
  return (conference): Field<CalendarDate> => {
    const own = timing.startOf(conference);
    if (isKnown(own) || own.missing !== "not recorded") return own;
    const family = families.get(refKey(conference.familyRef) ?? "");
    const put = family?.notHeld.find((other) => isPutOff(other, conference, timing));
    return put ? timing.startOf(put) : own;
  };
}

function isPutOff(other: Conference, later: Conference, timing: Timing): boolean {
  if (other === later || tookPlace(other) || !opensPlans(other)) return false;
  if (areOfOthers(other, later)) return false;
  if (!isKnown(timing.startOf(other))) return false;
  return !isKnown(other.date) || !isKnown(later.date) || other.date <= later.date;
}
