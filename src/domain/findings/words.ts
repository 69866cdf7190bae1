import { type CalendarDate, dateParts } from "../calendar/calendarDate";
import type { Limit, LimitUnit } from "../calendar/limit";
import { dateInWords } from "../calendar/words";

/** "1 cell", "2 cells" */
export function amount(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

const ONE: Readonly<Record<LimitUnit, string>> = {
  "working days": "working day",
  days: "day",
  months: "month",
  years: "year",
};

/** "15 working days", "1 month" */
export function limitInWords({ amount: count, unit }: Limit): string {
  return amount(count, ONE[unit]);
}

/** "a, b and c" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A date after another was named: without its year where that is the same. "Thu 13 June" */
export function dateAfter(date: CalendarDate, named: CalendarDate): string {
  const words = dateInWords(date);
  const sameYear = dateParts(date).year === dateParts(named).year;
  return sameYear ? words.replace(/ \d+$/, "") : words;
}

/** The first letter made a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
