import type { CalendarDate } from "../calendar/calendarDate";
import type { FamilyLog } from "./families";

/** Longest time in days without any conference in a log: an earlier date is a slip, and begins no log. */
const LONGEST_WITHOUT = 366;

/**
 * The first day on which a log has a conference: nothing is known of the time before. A lone date more than a year
 * before the others does not count. `null` where the log has no conference that was held.
 */
export function logFromOf(families: ReadonlyMap<string, FamilyLog>): CalendarDate | null {
  const firsts: CalendarDate[] = [];
  for (const { conferences } of families.values()) {
    for (let place = 0; place < 2; place += 1) {
      const date = conferences[place]?.date;
      if (date === undefined) break;
      if (firsts.length === MOST && date >= (firsts.at(-1) ?? date)) continue;
      firsts.push(date);
      firsts.sort((a, b) => a - b);
      if (firsts.length > MOST) firsts.pop();
    }
  }
  const [first = null] = firsts;
  const from = firsts.find((day, place) => (firsts[place + 1] ?? day) - day <= LONGEST_WITHOUT);
  return from ?? first;
}

/** How many of a log's first days are looked at. */
const MOST = 4;
