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

/** Codes of checks in order, runs of three or more as "T01 to T06": "T01 to T06, T11 and T12" */
export function codesInWords(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isNext(last, code)) run.push(code);
    else runs.push([code]);
  }
  const said = runs.map((run) => (run.length < 3 ? run : [`${run[0]} to ${run.at(-1)}`]));
  return listed(said.flat());
}

function isNext(code: string, next: string): boolean {
  return code[0] === next[0] && Number(next.slice(1)) === Number(code.slice(1)) + 1;
}
