import { type DateSystem, serialOfDate } from "../../../cells/serial";

const DAY = 86_400_000;

/** Year, month (from 1) and day of a serial, its time of day left out. */
export function partsOfSerial(
  serial: number,
  system: DateSystem,
): { readonly year: number; readonly month: number; readonly day: number } {
  const whole = Math.floor(serial);
  const first = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const date = new Date(first + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day some months on: the same day of the month, or its last. */
export function monthsOn(serial: number, months: number, system: DateSystem): number {
  const { year, month, day } = partsOfSerial(serial, system);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return serialOfDate(year, month + months, Math.min(day, last), system);
}

/** Days since Sunday. */
export function weekday(serial: number, system: DateSystem): number {
  const { year, month, day } = partsOfSerial(serial, system);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The serial of a day that many working days on, or before. */
export function workdaysOn(
  serial: number,
  days: number,
  holidays: ReadonlySet<number>,
  system: DateSystem,
): number {
  let at = Math.floor(serial);
  const step = Math.sign(days);
  for (let left = Math.abs(Math.trunc(days)); left > 0; ) {
    at += step;
    if (isWorked(at, holidays, system)) left -= 1;
  }
  return at;
}

/** Working days from one day to another, both included; negative where the second comes first. */
export function workdaysBetween(
  from: number,
  to: number,
  holidays: ReadonlySet<number>,
  system: DateSystem,
): number {
  const [first, last] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorked(day, holidays, system)) count += 1;
  return to < from ? -count : count;
}

function isWorked(serial: number, holidays: ReadonlySet<number>, system: DateSystem): boolean {
  const day = weekday(serial, system);
  return day !== 0 && day !== 6 && !holidays.has(serial);
}
