import published from "../../../src/domain/calendar/bankHolidays.json";

/**
 * Days counted in the plainest way there is, one after the other on the calendar of the language itself. Nothing
 * here is shared with the add-in but the list of bank holidays. A day is a text "2013-06-03": texts compare as days do.
 */
export type Day = string;

const offDays = new Set(published.days);
const utc = (day: Day) => new Date(`${day}T00:00:00Z`);

/** The day `count` calendar days later, or earlier. */
export function daysAfter(day: Day, count: number): Day {
  return new Date(utc(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);
}

export function isWorked(day: Day): boolean {
  const weekday = utc(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !offDays.has(day);
}

/** The `count`-th working day after a day, or before it where `count` is negative; the day itself is day 0. */
export function workingDaysAfter(day: Day, count: number): Day {
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = daysAfter(found, Math.sign(count));
    if (isWorked(found)) left -= 1;
  }
  return found;
}

/** Working days after `from` and up to `to`, which is not before it. */
export function workingDaysUpTo(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = daysAfter(day, 1);
    if (isWorked(day)) count += 1;
  }
  return count;
}

export function calendarDaysUpTo(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** The same day of a later month, or that month's last day: found by trying the days from the 31st down. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split("-").map(Number);
  for (let tried = dayOfMonth; ; tried -= 1) {
    const date = new Date(Date.UTC(year, month - 1 + months, tried));
    if (date.getUTCDate() === tried) return date.toISOString().slice(0, 10);
  }
}

/** Whole years of age on a day: birthdays counted one by one. */
export function ageOn(born: Day, day: Day): number {
  const birthday = born.slice(5);
  let age = 0;
  for (let year = Number(born.slice(0, 4)) + 1; `${year}-${birthday}` <= day; year += 1) age += 1;
  return age;
}
