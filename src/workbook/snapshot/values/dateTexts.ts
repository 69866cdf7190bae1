import { inBritain } from "../../../domain/calendar/britishTime";
import {
  type CalendarDate,
  calendarDate,
  isRealDate,
  weekday,
} from "../../../domain/calendar/calendarDate";
import { MONTHS as MONTH_NAMES } from "../../../domain/calendar/words";
import { nearestWord } from "./nearestWord";
import { tidy } from "./tidyText";
import { isJustBeforeMidnight, type TimeText, withoutTime } from "./timeTexts";

/** What a text in a date column could mean. */
export interface DateText {
  /** The day it means in Britain; `null` where it names none. */
  readonly date: CalendarDate | null;
  /** Every day it could mean, day first; two where it could also be month first. */
  readonly possible: readonly CalendarDate[];
  /** Whether it gives a time just before midnight: see `isJustBeforeMidnight`. */
  readonly isJustBefore?: boolean;
}

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
const DAYS = [
  /^mon(?:day)?$/,
  /^tues?(?:day)?$/,
  /^wed(?:s|nesday)?$/,
  /^thu(?:r|rs|rsday)?$/,
  /^fri(?:day)?$/,
  /^sat(?:urday)?$/,
  /^sun(?:day)?$/,
];

const DAY_NAME = /^((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,.]+/;
const NUMERIC = /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{1,2})$/;
const MONTH_NAMED =
  /^(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s\-/.,]*([a-z]{3,9})[\s\-/.,']*(\d{4}|\d{2})$/;
const MONTH_NAMED_FIRST = /^([a-z]{3,9})[\s\-/.]*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})$/;

const NOTHING: DateText = { date: null, possible: [] };

/**
 * Reads a date that was typed as text, day first. A two-digit year is the one within 79 years before and
 * 20 years after the as-at year. A day of the week that contradicts the date leaves it unread. A time of a stated zone
 * ("2013-06-02T23:00:00Z") is the day on which it was in Britain.
 * @example readDateText("Mon 3 June 2013", 2014) //=> { date: fromIso("2013-06-03"), possible: [that day] }
 */
export function readDateText(text: string, asAtYear: number): DateText {
  const lower = tidy(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[‐-―−]/g, "-");
  const dayName = DAY_NAME.exec(lower);
  const day = dayName && DAYS.findIndex((name) => name.test(dayName[1] ?? ""));
  if (day === -1) return NOTHING;
  const { rest, time } = withoutTime(lower.slice(dayName?.[0].length ?? 0));
  const written = possibleDates(rest, asAtYear);
  const named = day === null ? written : onWeekday(written, day);
  return time === null ? named : atTime(named, time);
}

function onWeekday({ date, possible }: DateText, day: number): DateText {
  if (date === null || weekday(date) !== day) return { date: null, possible };
  return { date, possible: possible.filter((one) => weekday(one) === day) };
}

/** A date with a time of day: in Britain, where the text names another zone. */
function atTime(written: DateText, time: TimeText): DateText {
  if (time.offset === null) return { ...written, isJustBefore: isJustBeforeMidnight(time.minute) };
  const universal = time.minute - time.offset;
  const here = (date: CalendarDate) => inBritain(date, universal);
  const date = written.date === null ? null : here(written.date);
  return {
    date: date?.day ?? null,
    possible: written.possible.map((one) => here(one).day),
    isJustBefore: date !== null && isJustBeforeMidnight(date.minute),
  };
}

function possibleDates(text: string, asAtYear: number): DateText {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const year = fullYear(numeric[3] ?? "", asAtYear);
    const dayFirst = realDate(year, Number(numeric[2]), Number(numeric[1]));
    const monthFirst = realDate(year, Number(numeric[1]), Number(numeric[2]));
    const possible = [...new Set([dayFirst, monthFirst])].filter((date) => date !== null);
    return { date: dayFirst, possible };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return only(realDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
  }
  const named = MONTH_NAMED.exec(text);
  if (named) return withMonthName(named[1], named[2], named[3], asAtYear);
  const namedFirst = MONTH_NAMED_FIRST.exec(text);
  return namedFirst
    ? withMonthName(namedFirst[2], namedFirst[1], namedFirst[3], asAtYear)
    : NOTHING;
}

/** A misspelt month is offered, not assumed. */
function withMonthName(day = "", name = "", year = "", asAtYear = 0): DateText {
  const abbreviated = name === "sept" ? "sep" : name;
  const month = MONTHS.findIndex((known) => known.startsWith(abbreviated)) + 1;
  if (month > 0) return only(realDate(fullYear(year, asAtYear), month, Number(day)));
  const nearest = nearestWord(name, MONTHS);
  if (nearest === undefined) return NOTHING;
  const meant = realDate(fullYear(year, asAtYear), MONTHS.indexOf(nearest) + 1, Number(day));
  return { date: null, possible: meant === null ? [] : [meant] };
}

function only(date: CalendarDate | null): DateText {
  return { date, possible: date === null ? [] : [date] };
}

function realDate(year: number, month: number, day: number): CalendarDate | null {
  return isRealDate(year, month, day) ? calendarDate(year, month, day) : null;
}

const YEARS_AHEAD = 20;

function fullYear(digits: string, asAtYear: number): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const last = asAtYear + YEARS_AHEAD;
  return last - ((((last - year) % 100) + 100) % 100);
}
