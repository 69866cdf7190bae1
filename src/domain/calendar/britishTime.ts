import { addDays, type CalendarDate, calendarDate, dateParts, weekday } from "./calendarDate";

/** A minute of a day: 0 is midnight at its beginning. */
export interface Moment {
  readonly day: CalendarDate;
  /** 0 to 1,439. */
  readonly minute: number;
}

const MINUTES_IN_A_DAY = 1_440;
const AN_HOUR = 60;
const SUNDAY = 6;

/**
 * What clocks in Britain show at a moment of universal time: an hour more in summer, which begins and ends at 1 o'clock
 * universal time on the last Sundays of March and October (Summer Time Act 1972, as the Summer Time Order 2002 has it);
 * until 1995 it ended on the Sunday after the fourth Saturday of October.
 * @param minute may lie before or after the day itself
 * @example inBritain(fromIso("2013-05-09"), 23 * 60) //=> { day: fromIso("2013-05-10"), minute: 0 }
 */
export function inBritain(day: CalendarDate, minute: number): Moment {
  const universal = moment(day, minute);
  return isSummer(universal) ? moment(universal.day, universal.minute + AN_HOUR) : universal;
}

function moment(day: CalendarDate, minute: number): Moment {
  const days = Math.floor(minute / MINUTES_IN_A_DAY);
  return { day: addDays(day, days), minute: minute - days * MINUTES_IN_A_DAY };
}

function isSummer({ day, minute }: Moment): boolean {
  const { year } = dateParts(day);
  const begins = sundayUpTo(calendarDate(year, 3, 31));
  const ends = sundayUpTo(calendarDate(year, 10, year < 1996 ? 29 : 31));
  if (day === begins) return minute >= AN_HOUR;
  return day === ends ? minute < AN_HOUR : day > begins && day < ends;
}

function sundayUpTo(day: CalendarDate): CalendarDate {
  return addDays(day, -((weekday(day) - SUNDAY + 7) % 7));
}
