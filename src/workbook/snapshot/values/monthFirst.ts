import {
  type CalendarDate,
  calendarDate,
  dateParts,
  isRealDate,
} from "../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../domain/calendar/words";
import { UNREADABLE } from "../../../domain/records/field";
import { Reservation, type ValueKind } from "./reading";

/** What a column of dates holds: its numbers, and how often each of its texts occurs. */
interface DatesHeld {
  readonly numbers: readonly number[];
  readonly texts: ReadonlyMap<string, number>;
}

/** How many cells of a column speak for an order of day and month, and how many do not tell. */
export interface OrderEvidence {
  /** Texts that can be month first only. */
  readonly monthFirst: number;
  /** Texts that can be day first only. */
  readonly dayFirst: number;
  /** Real dates that are none with day and month swapped: a day after the 12th. */
  readonly certain: number;
  /** Real dates, and texts, that could be either. */
  readonly open: number;
}

const IN_FIGURES = /^\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d/;

/** Looks for what tells the order in which a column's dates were written. */
export function orderEvidence(
  { numbers, texts }: DatesHeld,
  kind: ValueKind<CalendarDate>,
): OrderEvidence {
  const found = { monthFirst: 0, dayFirst: 0, certain: 0, open: 0 };
  for (const [text, times] of texts) {
    if (!IN_FIGURES.test(text)) continue;
    const reading = kind.text(text);
    if (!(reading instanceof Reservation)) continue;
    const { dates, kind: problem } = reading;
    if (dates?.length === 2 && problem === "date typed as text") found.open += times;
    if (dates?.length !== 1) continue;
    if (problem === "month-first date") found.monthFirst += times;
    // A day that is its own month says nothing.
    if (problem === "date typed as text" && !isItsOwnMonth(dates[0])) found.dayFirst += times;
  }
  for (const serial of numbers) {
    const date = kind.number(serial);
    if (typeof date !== "number") continue;
    if (swapped(date) !== undefined) found.open += 1;
    else if (!isItsOwnMonth(date)) found.certain += 1;
  }
  return found;
}

/** With this many texts that can only be month first, a column is no longer taken for one with a typing error. */
const ENOUGH = 3;
/** Or from two, where there are at most this many certain real dates to each. */
const ONE_TO = 4;

/** Whether texts of a column are unlikely to be written day first: more can be month first only than day first only. */
export function areTextsMonthFirst({ dayFirst, monthFirst }: OrderEvidence): boolean {
  return monthFirst > dayFirst;
}

/**
 * Whether real dates of a column may have day and month swapped. An export that is written month first loses its order
 * where it is opened as day first: what can be is made a date, the rest stays text. A slip among dates that are certain
 * is no such column.
 */
export function mayBeSwapped(evidence: OrderEvidence): boolean {
  const { certain, monthFirst } = evidence;
  if (!areTextsMonthFirst(evidence)) return false;
  if (monthFirst === 1) return certain === 0;
  return monthFirst >= ENOUGH || monthFirst * ONE_TO >= certain;
}

/** Whether a column is surely written month first, so that others of its sheet may be. */
export function isMonthFirst(evidence: OrderEvidence): boolean {
  return areTextsMonthFirst(evidence) && evidence.monthFirst >= ENOUGH;
}

/** Whether nothing in a column speaks against its being swapped, as others of its sheet are. */
export function mayBeSwappedToo({ certain, dayFirst, open }: OrderEvidence): boolean {
  return certain === 0 && dayFirst === 0 && open > 0;
}

/** Dates of a column whose texts are written month first: a text that could be either is asked about, not assumed. */
export function withTextsAsked(kind: ValueKind<CalendarDate>): ValueKind<CalendarDate> {
  return {
    ...kind,
    text: (text) => {
      const reading = kind.text(text);
      if (!(reading instanceof Reservation) || reading.dates?.length !== 2) return reading;
      if (reading.kind === "time before midnight") return reading;
      const { dates } = reading;
      const suggestion = dates.map(dateInFull).join(" or ");
      return new Reservation<CalendarDate>("month-first date", UNREADABLE, suggestion, dates);
    },
  };
}

/** Dates of a column whose real dates may be swapped: one that could be another day is asked about. */
export function withDatesAsked(kind: ValueKind<CalendarDate>): ValueKind<CalendarDate> {
  return {
    ...withTextsAsked(kind),
    number: (serial) => {
      const date = kind.number(serial);
      const other = typeof date === "number" ? swapped(date) : undefined;
      if (typeof date !== "number" || other === undefined) return date;
      return new Reservation<CalendarDate>("swapped date", UNREADABLE, undefined, [date, other]);
    },
  };
}

function isItsOwnMonth(date: CalendarDate | undefined): boolean {
  if (date === undefined) return false;
  const { day, month } = dateParts(date);
  return day === month;
}

/** A date with day and month the other way round; `undefined` where that is no other day. */
function swapped(date: CalendarDate): CalendarDate | undefined {
  const { day, month, year } = dateParts(date);
  if (day === month || !isRealDate(year, day, month)) return undefined;
  return calendarDate(year, day, month);
}
