import { addDays, type CalendarDate } from "../domain/calendar/calendarDate";
import { wasHeld } from "../domain/people/families";
import { isKnown } from "../domain/records/field";
import type { Understood } from "./workflows";

/** A tracker that ends this many days before the day of the check is most likely one of a time gone by. */
const LONG_AGO = 90;
/** What is done for a conference is done within as many days of it. */
const FOLLOWS_WITHIN = 60;

const STEPS = [
  "date",
  "outlinePlanSent",
  "minutesToChair",
  "minutesApproved",
  "fullRecordDistributed",
  "coreGroup",
] as const;

/**
 * The last day on which a tracker records something done for its conferences, where that is long before the day it is
 * judged as at: what was due since is then not overdue but not recorded here. Else `null`.
 */
export function endLongAgo({ asAt, understanding }: Pick<Understood, "asAt" | "understanding">) {
  const held = understanding.records.conferences.filter((one) => wasHeld(one, asAt));
  const last = held.reduce<CalendarDate | null>(
    (latest, { date }) => (isKnown(date) && (latest === null || date > latest) ? date : latest),
    null,
  );
  if (last === null) return null;
  const latest = addDays(last, FOLLOWS_WITHIN);
  let end = last;
  for (const conference of held) {
    for (const step of STEPS) {
      const day = conference[step];
      if (isKnown(day) && day > end && day <= latest) end = day;
    }
  }
  return asAt - end > LONG_AGO ? end : null;
}
