import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type { DaySpan } from "../../../domain/calendar/daySpan";
import type { RawValue } from "../../snapshot/snapshot";
import { isConferenceType } from "../../snapshot/values/conferenceTypes";
import { isOutcome } from "../../snapshot/values/outcomes";
import { tidy } from "../../snapshot/values/tidyText";
import { type DatedRow, isWord } from "./datedRows";
import { DATES_ALONE } from "./mayHoldRecords";

/** The steps of one conference lie within that many days of one another; the conference before it does not. */
const STEPS_WITHIN = 100;

/** Furthest after the as-at day, in days, that a conference is booked: a later date is a slip. */
const A_YEAR = 366;

/** Longest time in days without a conference on a sheet: a lone date beyond it is a slip. */
const LONGEST_WITHOUT = 200;

/**
 * The days on which the conferences of a sheet that was not read may have been held, by the rows that name a type or
 * an outcome beside a date, or that have several dates of one matter. `null` where it has no such row: a list of
 * children, or of enquiries.
 */
export function unreadDaysOf(rows: readonly DatedRow[], asAt: CalendarDate): DaySpan | null {
  const latest = asAt + A_YEAR;
  const days = rows.flatMap(({ cells, days: all }) => {
    const own = all.filter((day) => day <= latest);
    const last = Math.max(...own);
    const ofOneMatter = own.filter((day) => last - day <= STEPS_WITHIN);
    return ofOneMatter.length >= DATES_ALONE || cells.some(isOfConference) ? ofOneMatter : [];
  });
  return spanOf(days.sort((a, b) => a - b));
}

function isOfConference(value: RawValue): boolean {
  if (!isWord(value)) return false;
  const word = tidy(String(value));
  return isConferenceType(word) || isOutcome(word);
}

/** From the first to the last of some days in order; those that lie far from all others are left out. */
function spanOf(days: readonly number[]): DaySpan | null {
  let best: { from: number; to: number; count: number } | null = null;
  let from = 0;
  for (let at = 1; at <= days.length; at += 1) {
    const [before = 0, day = Number.POSITIVE_INFINITY] = [days[at - 1], days[at]];
    if (day - before <= LONGEST_WITHOUT) continue;
    const count = at - from;
    if (best === null || count > best.count) best = { from: days[from] ?? 0, to: before, count };
    from = at;
  }
  return best && { from: best.from as CalendarDate, to: best.to as CalendarDate };
}
