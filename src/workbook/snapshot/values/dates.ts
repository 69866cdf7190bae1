import {
  addDays,
  type CalendarDate,
  calendarDate,
  dateParts,
} from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { UNREADABLE } from "../../../domain/records/field";
import type { DateSystem } from "../snapshot";
import { readDateText } from "./dateTexts";
import { type Reading, Reservation, type ValueKind } from "./reading";
import { dateOfSerial, serialOfDate } from "./serials";
import { isJustBeforeMidnight } from "./timeTexts";

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
    number: (serial) => {
      if (!(serial >= first && serial < last)) return oddNumber(serial, system);
      const day = Math.floor(serial);
      const date = (day - serialOf1970) as CalendarDate;
      return day !== serial && isJustBeforeMidnight((serial - day) * MINUTES_IN_A_DAY)
        ? thatDayOrTheNext(date)
        : date;
    },
    text: (text) =>
      SERIAL_AS_TEXT.test(text) ? serialText(text, system) : readText(text, asAtYear),
    boolean: () => new Reservation<CalendarDate>("unreadable date", UNREADABLE),
    minorSpaces: true,
  };
}

const MINUTES_IN_A_DAY = 1_440;

/** A time just before midnight: the day itself, or the next one where an export changed the zone. */
function thatDayOrTheNext(date: CalendarDate): Reservation<CalendarDate> {
  const dates = [date, addDays(date, 1)];
  return new Reservation<CalendarDate>("time before midnight", UNREADABLE, undefined, dates);
}

const SERIAL_AS_TEXT = /^\d{5}(?:\.\d+)?$/;

/** A serial that was turned into text, as exports from other systems do. */
function serialText(text: string, system: DateSystem): Reservation<CalendarDate> {
  const serial = Number(text);
  const date = dateOfSerial(serial, system);
  if (date !== null && isJustBeforeMidnight((serial - Math.floor(serial)) * MINUTES_IN_A_DAY)) {
    return thatDayOrTheNext(date);
  }
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
  const { date, isJustBefore, possible } = readDateText(text, asAtYear);
  if (date !== null) {
    if (isJustBefore && isPlausible(date)) return thatDayOrTheNext(date);
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

/** Whether a text is a date as far as it goes: a day and a month without a year, a serial. */
export function isHalfADate(text: string): boolean {
  return SERIAL_AS_TEXT.test(text) || DAY_AND_MONTH.test(text);
}

const DAY_AND_MONTH =
  /^(?:[a-z]{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?(?:[/.]\d{1,2}|[ -/.]?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)$/i;
