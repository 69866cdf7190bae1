import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
} from "../../../domain/calendar/calendarDate";
import type { Limit, LimitUnit } from "../../../domain/calendar/limit";
import { MONTHS as MONTH_NAMES } from "../../../domain/calendar/words";
import { isKnown } from "../../../domain/records/field";
import type { Due } from "../../../domain/records/vocabulary";
import { type Reading, Reservation, type ValueKind } from "./reading";
import { comparable, tidy } from "./tidyText";

const NUMBERS =
  "a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const AT_ONCE =
  /^(?:(?:with )?immediate(?:ly)?(?: effect| action)?|at once|straight ?away|right away|now|today|same day|forthwith)$/;

const FILLER =
  "(?:(?:to be )?(?:completed|done) )?(?:by |due )?(?:with ?in |in |after |over )?(?:the )?(?:next |a maximum of |max(?:imum)? |no more than |not more than )?";
const NUMBER = `(\\d{1,3}|an?|${NUMBERS.slice(1).join("|")})`;
const UNIT =
  "(working|school|calendar)?[ -]?(hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|mths?|quarters?|years?|yrs?)(?:'s?|'? time)?";
const TAIL =
  "(?: (?:time|at (?:the )?(?:latest|most)|max(?:imum)?|or sooner|or less|(?:of|from|after|following|since) .{1,60}))?";
const WITHIN = new RegExp(`^${FILLER}${NUMBER}[ -]?${UNIT}${TAIL}$`);

/** What one of each unit is. */
const UNITS: readonly (readonly [RegExp, number, LimitUnit])[] = [
  [/^d/, 1, "days"],
  [/^w/, 7, "days"],
  [/^f/, 14, "days"],
  [/^m/, 1, "months"],
  [/^q/, 3, "months"],
  [/^y/, 1, "years"],
];

const HOURS_IN_A_DAY = 24;

const BY = /^(?:by|before|on|due(?: by)?|no later than|not later than|for)(?: the)? /;
const END_OF_MONTH =
  /^(?:(?:by|before|due) )?(?:the )?(?:end(?: of)? )?([a-z]{3,9})[ ,]*((?:19|20)\d{2})$/;

/** A text that could be a date that is written wrong: it is told as one, not taken for words. */
const LIKE_A_DATE =
  /\d[\s./-]+\d|\d{4}|\d{1,2}(?:st|nd|rd|th)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * Days by which actions are due: dates, or a deadline in words. Words that name a length of time ("Within three
 * months", "10 working days from plan") can be counted; all others ("by next review", "ASAP") are kept as they are.
 */
export function dueKind(dates: ValueKind<CalendarDate>): ValueKind<Due> {
  return { ...dates, text: (text) => readDue(text, dates) };
}

function readDue(text: string, dates: ValueKind<CalendarDate>): Reading<Due> {
  const date = dates.text(text);
  if (!isUnread(date)) return date;
  const words = comparable(text);
  const allowed = allowedIn(words);
  if (allowed !== undefined) return { words: tidy(text), allowed };
  const month = endOfMonth(words);
  if (month !== undefined) return month;
  if (BY.test(words)) {
    const named = dates.text(words.replace(BY, ""));
    if (!isUnread(named)) return named;
  }
  return LIKE_A_DATE.test(words) ? date : { words: tidy(text), allowed: null };
}

function isUnread(date: Reading<CalendarDate>): date is Reservation<CalendarDate> {
  return date instanceof Reservation && !isKnown(date.value);
}

/** Whether a text is a deadline that can be counted: "Immediately", "6 weeks". */
export function isDeadline(text: string): boolean {
  return allowedIn(comparable(text)) !== undefined;
}

/** How much time words give; `undefined` where they name none. */
function allowedIn(words: string): Limit | undefined {
  if (AT_ONCE.test(words)) return { amount: 0, unit: "days" };
  const found = WITHIN.exec(words);
  if (!found) return undefined;
  const [, number = "", kind = "", unit = ""] = found;
  const amount = /^\d/.test(number) ? Number(number) : Math.max(1, NUMBERS.indexOf(number));
  // School days differ from school to school: there is no calendar of them here.
  if (kind === "school") return undefined;
  if (unit.startsWith("h")) {
    return { amount: Math.ceil(amount / HOURS_IN_A_DAY), unit: "days" };
  }
  const [, times = 1, counted = "days"] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  if (kind === "working") {
    return counted === "days" && times === 1 ? { amount, unit: "working days" } : undefined;
  }
  return { amount: amount * times, unit: counted };
}

/** "by the end of June 2013", "June 2013": the month's last day. */
function endOfMonth(words: string): CalendarDate | undefined {
  const [, name = "", year = ""] = END_OF_MONTH.exec(words) ?? [];
  const month = MONTH_NAMES.findIndex(
    (known) => name !== "" && known.toLowerCase().startsWith(name),
  );
  return month < 0
    ? undefined
    : addDays(addMonths(calendarDate(Number(year), month + 1, 1), 1), -1);
}
