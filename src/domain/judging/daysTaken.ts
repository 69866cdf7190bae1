import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkingDays } from "../calendar/workingDays";

/**
 * Working days that something took: the shortest limit it would have kept. What is done on a day off counts as
 * done on the working day that follows.
 * @example workingDaysTaken(fromIso("2013-06-07"), fromIso("2013-06-14"), days) //=> 5
 * @example workingDaysTaken(fromIso("2013-06-07"), fromIso("2013-06-15"), days) //=> 6
 */
export function workingDaysTaken(
  start: CalendarDate,
  end: CalendarDate,
  workingDays: WorkingDays,
): number {
  const worked = workingDays.between(start, end);
  return end > start && workingDays.dayOff(end) !== null ? worked + 1 : worked;
}
