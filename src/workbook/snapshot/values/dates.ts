import { type CalendarDate, calendarDate, dateParts } from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { UNREADABLE } from "../../../domain/records/field";
import type { DateSystem } from "../snapshot";
import { readDateText } from "./dateTexts";
import { type Reading, Reservation, type ValueKind } from "./reading";
import { dateOfSerial, serialOfDate } from "./serials";

/** First and last day that a tracker can plausibly hold, both inclusive. */
export const FIRST_PLAUSIBLE = calendarDate(1990, 1, 1);
export const LAST_PLAUSIBLE = calendarDate(2100, 12, 31);

/** Dates: serials of the workbook's own date system, or text day first. */
export function dateKind(system: DateSystem, asAt: CalendarDate): ValueKind<CalendarDate> {
  const first = serialOfDate(FIRST_PLAUSIBLE, system) ?? 0;
  const last = (serialOfDate(LAST_PLAUSIBLE, system) ?? 0) + 1;
  const serialOf1970 = first - FIRST_PLAUSIBLE;
  const asAtYear = dateParts(asAt).year;
  return {
    number: (serial) =>
      serial >= first && serial < last
        ? ((Math.floor(serial) - serialOf1970) as CalendarDate)
        : oddNumber(serial, system),
    text: (text) =>
      SERIAL_AS_TEXT.test(text) ? serialText(text, system) : readText(text, asAtYear),
    boolean: () => new Reservation<CalendarDate>("unreadable date", UNREADABLE),
    minorSpaces: true,
  };
}

const SERIAL_AS_TEXT = /^\d{5}(?:\.\d+)?$/;

/** A serial that was turned into text, as exports from other systems do. */
function serialText(text: string, system: DateSystem): Reservation<CalendarDate> {
  const date = dateOfSerial(Number(text), system);
  return date !== null && isPlausible(date)
    ? new Reservation("number stored as text", date, dateInFull(date), [date])
    : new Reservation<CalendarDate>("unreadable date", UNREADABLE);
}

function isPlausible(date: CalendarDate): boolean {
  return date >= FIRST_PLAUSIBLE && date <= LAST_PLAUSIBLE;
}

/** A number that is no plausible serial; 20130603 may be meant as a date and is offered as one. */
function oddNumber(value: number, system: DateSystem): Reservation<CalendarDate> {
  const date = dateOfSerial(value, system);
  if (date !== null) return implausible(date);
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
  const meant = digits ? readDateText(digits.slice(1).join("-"), 0).date : null;
  return meant !== null && isPlausible(meant)
    ? unreadable([meant])
    : new Reservation<CalendarDate>("implausible date", UNREADABLE);
}

function implausible(date: CalendarDate): Reservation<CalendarDate> {
  return new Reservation<CalendarDate>("implausible date", UNREADABLE, undefined, [date]);
}

function unreadable(dates: readonly CalendarDate[]): Reservation<CalendarDate> {
  const [only] = dates;
  return only === undefined
    ? new Reservation<CalendarDate>("unreadable date", UNREADABLE)
    : new Reservation<CalendarDate>(
        "unreadable date",
        UNREADABLE,
        dates.map(dateInFull).join(" or "),
        dates,
      );
}

function readText(text: string, asAtYear: number): Reading<CalendarDate> {
  const { date, possible } = readDateText(text, asAtYear);
  if (date !== null) {
    return isPlausible(date)
      ? new Reservation("date typed as text", date, dateInFull(date), possible)
      : implausible(date);
  }
  const plausible = possible.filter(isPlausible);
  const monthFirst = plausible.length > 0 && /^\D*\d{1,2}\D+\d{1,2}\D+\d+/.test(text);
  return monthFirst
    ? new Reservation<CalendarDate>(
        "month-first date",
        UNREADABLE,
        plausible.map(dateInFull).join(" or "),
        plausible,
      )
    : unreadable(plausible);
}

const IN_FIGURES = /^\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d/;

/**
 * Whether the dates of a column are unlikely to be written day first: more of its texts can be month first only than can be
 * day first only.
 */
export function isMonthFirstColumn(
  texts: ReadonlyMap<string, number>,
  kind: ValueKind<CalendarDate>,
): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const [text, times] of texts) {
    if (!IN_FIGURES.test(text)) continue;
    const reading = kind.text(text);
    if (!(reading instanceof Reservation) || reading.dates?.length !== 1) continue;
    if (reading.kind === "month-first date") monthFirst += times;
    if (reading.kind === "date typed as text") dayFirst += times;
  }
  return monthFirst > dayFirst;
}

/** Dates of such a column: a text that could be either is asked about, not assumed. */
export function inMonthFirstColumn(kind: ValueKind<CalendarDate>): ValueKind<CalendarDate> {
  return {
    ...kind,
    text: (text) => {
      const reading = kind.text(text);
      if (!(reading instanceof Reservation) || reading.dates?.length !== 2) return reading;
      const { dates } = reading;
      const suggestion = dates.map(dateInFull).join(" or ");
      return new Reservation<CalendarDate>("month-first date", UNREADABLE, suggestion, dates);
    },
  };
}

/** Whether a text is a date as far as it goes: a day and a month without a year, a serial. */
export function isHalfADate(text: string): boolean {
  return SERIAL_AS_TEXT.test(text) || DAY_AND_MONTH.test(text);
}

const DAY_AND_MONTH =
  /^(?:[a-z]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?(?:[/.]\d{1,2}|[ -/.]?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i;
