import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type { DateSystem } from "../snapshot";

/** Serial of 1 January 1970 in each date system (in the 1900 system after its phantom 29 February 1900). */
const SERIAL_OF_1970: Readonly<Record<DateSystem, number>> = { 1900: 25_569, 1904: 24_107 };

/** Excel counts a 29 February 1900 that never was; earlier serials lie one day further on. */
const PHANTOM_LEAP_DAY = 60;

/** Serial of 31 December 9999, the last day Excel knows. */
const LAST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The day a serial stands for; a time of day is dropped. `null` for a number that is no day: below the
 * system's first day, above its last, and the phantom 29 February 1900.
 * @example dateOfSerial(41414, 1900) //=> fromIso("2013-05-20")
 */
export function dateOfSerial(serial: number, system: DateSystem): CalendarDate | null {
  const day = Math.floor(serial);
  const first = system === 1900 ? 1 : 0;
  if (!(day >= first && day <= LAST_SERIAL[system])) return null;
  if (system === 1904 || day > PHANTOM_LEAP_DAY) {
    return (day - SERIAL_OF_1970[system]) as CalendarDate;
  }
  return day === PHANTOM_LEAP_DAY ? null : ((day + 1 - SERIAL_OF_1970[1900]) as CalendarDate);
}

/**
 * The serial that shows as a day; `null` for a day the system does not know.
 * @example serialOfDate(fromIso("2013-05-20"), 1904) //=> 39952
 */
export function serialOfDate(date: CalendarDate, system: DateSystem): number | null {
  const after1900 = date + SERIAL_OF_1970[system];
  const serial = system === 1900 && after1900 <= PHANTOM_LEAP_DAY ? after1900 - 1 : after1900;
  const first = system === 1900 ? 1 : 0;
  return serial >= first && serial <= LAST_SERIAL[system] ? serial : null;
}
