import { type CalendarDate, dateParts } from "./calendarDate";

/**
 * Whole years from `from` to `to`: an age goes up on the birthday; born on 29 February, on 1 March of other
 * years. Negative when `to` comes first.
 * @example wholeYears(fromIso("2003-05-20"), fromIso("2013-05-19")) //=> 9
 * @example wholeYears(fromIso("2003-05-20"), fromIso("2013-05-20")) //=> 10
 */
export function wholeYears(from: CalendarDate, to: CalendarDate): number {
  const start = dateParts(from);
  const end = dateParts(to);
  const reached = end.month > start.month || (end.month === start.month && end.day >= start.day);
  return end.year - start.year - (reached ? 0 : 1);
}
