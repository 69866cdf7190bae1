import type { ReadNumber } from "./entryNumber";
import { type DateSystem, serialOfDate } from "./serial";

const LONG_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const SHORT_MONTHS = LONG_MONTHS.map((name) => name.slice(0, 3));

/** Reads a date as US Excel does: `6/3/2013` is 3 June (month first), `3-Jun-13`, `2013-06-03`. */
export function readDate(text: string, system: DateSystem): ReadNumber | null {
  const [day, time] = cutTime(text);
  const parts = slashed(day) ?? iso(day) ?? named(day);
  if (parts === null || !isDate(parts)) return null;
  const serial = serialOfDate(parts.year, parts.month, parts.day, system);
  if (serial < 0) return null;
  if (time === null) return { value: serial, numberFormat: parts.format };
  const clock = readTime(time);
  return clock === null ? null : { value: serial + clock.value, numberFormat: "m/d/yyyy h:mm" };
}

/** Reads a time of day: `14:30`, `2:30 pm`, `14:30:05`. */
export function readTime(text: string): ReadNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text);
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minute > 59 || second > 59 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const full = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  const value = (full * 3600 + minute * 60 + second) / 86_400;
  const seconds = match[3] === undefined ? "" : ":ss";
  return { value, numberFormat: `h:mm${seconds}${half === undefined ? "" : " AM/PM"}` };
}

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function cutTime(text: string): readonly [string, string | null] {
  const match = /^(.*\d)\s+(\d{1,2}:\d{2}.*)$/.exec(text);
  return match ? [match[1] ?? "", match[2] ?? ""] : [text, null];
}

function slashed(text: string): DateParts | null {
  const match = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (match === null) return null;
  const year = match[4] === undefined ? THIS_YEAR : fullYear(match[4]);
  const format = match[4] === undefined ? "d-mmm" : "m/d/yyyy";
  return { month: Number(match[1]), day: Number(match[3]), year, format };
}

function iso(text: string): DateParts | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { year, month, day, format: "m/d/yyyy" };
}

function named(text: string): DateParts | null {
  const dayFirst = /^(\d{1,2})[-\s]([A-Za-z]{3,9})[-\s,]+(\d{4}|\d{2})$/.exec(text);
  const monthFirst = /^([A-Za-z]{3,9})\s(\d{1,2}),?\s(\d{4}|\d{2})$/.exec(text);
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || word === undefined || year === undefined) return null;
  const month = monthOf(word);
  return month === 0 ? null : { day: Number(day), month, year: fullYear(year), format: "d-mmm-yy" };
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return Math.max(SHORT_MONTHS.indexOf(lower), LONG_MONTHS.indexOf(lower)) + 1;
}

/** Two digits mean 1930 to 2029, as Excel has it. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
};

function isDate({ year, month, day }: DateParts): boolean {
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day && month > 0;
}

/** A date without a year gets this one; the stand-in has no clock, so that tests have none. */
const THIS_YEAR = 2014;
