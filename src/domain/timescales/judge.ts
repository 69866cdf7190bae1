import type { CalendarDate } from "../calendar/calendarDate";
import { type Limit, limitDay, limitDayBefore } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import type { Outcome } from "../findings/finding";
import { type Field, isKnown } from "../records/field";
import type { Conference } from "../records/records";

/** A date of a conference, by the name of its field. */
export type ConferenceDate = {
  [Name in keyof Conference]: Conference[Name] extends Field<CalendarDate> ? Name : never;
}[keyof Conference];

/** What starts the clock, what stops it, and how long it may run. */
export interface Span {
  readonly startField: ConferenceDate;
  /** The day counting starts: for a report before a conference, the conference. */
  readonly start: Field<CalendarDate>;
  readonly endField: ConferenceDate;
  /** The day the thing was done. */
  readonly end: Field<CalendarDate>;
  readonly allowed: Limit;
  /** Whether the thing must be done `allowed` before the start instead of within it afterwards. */
  readonly backwards: boolean;
}

/** The span between two dates of a conference. */
export function spanBetween(
  conference: Conference,
  startField: ConferenceDate,
  endField: ConferenceDate,
  { amount, unit }: Limit,
): Span {
  return {
    startField,
    start: conference[startField],
    endField,
    end: conference[endField],
    allowed: { amount, unit },
    backwards: false,
  };
}

/** On which day, by which calendar, and how far ahead a limit is "due soon" (working days, inclusive). */
export interface Judging {
  readonly workingDays: WorkingDays;
  readonly asAt: CalendarDate;
  readonly warning: number;
}

/** Where a span stands on the as-at day. */
export interface Judgement {
  readonly outcome: Outcome | "not yet due";
  /** Last day in time, inclusive; `null` where there is no start to count from. */
  readonly limit: CalendarDate | null;
  /** Days past the limit, for "breached" and "overdue": working days, else calendar days. Else `null`. */
  readonly daysLate: number | null;
  /** Whether it was done on the impossible side of its start: it is then never in time. */
  readonly outOfOrder: boolean;
}

/**
 * Judges a span. Done on the limit day is in time. What was done after the as-at day is not done yet. A
 * missing start, an unreadable end or an end before its start cannot be judged, and so is never "met".
 */
export function judge(span: Span, { workingDays, asAt, warning }: Judging): Judgement {
  const { start, end, allowed, backwards } = span;
  if (saysNotApplicable(start) || saysNotApplicable(end)) return without("not applicable", null);
  if (!isKnown(start)) return without("cannot be judged", null);
  const limit = backwards
    ? limitDayBefore(workingDays, start, allowed)
    : limitDay(workingDays, start, allowed);
  const daysPast = (day: CalendarDate) =>
    allowed.unit === "working days" ? workingDays.between(limit, day) : day - limit;

  if (isKnown(end) && end <= asAt) {
    if (!backwards && end < start)
      return { ...without("cannot be judged", limit), outOfOrder: true };
    if (end <= limit) return without("met", limit);
    const outOfOrder = backwards && end > start;
    return { outcome: "breached", limit, daysLate: daysPast(end), outOfOrder };
  }
  if (!isKnown(end) && (end.missing === "unreadable" || end.missing === "no column")) {
    return without("cannot be judged", limit);
  }
  if (!backwards && start > asAt) return without("not yet due", limit);
  if (asAt > limit) {
    return { outcome: "overdue", limit, daysLate: daysPast(asAt), outOfOrder: false };
  }
  const soon = workingDays.between(asAt, limit) <= warning;
  return without(soon ? "due soon" : "not yet due", limit);
}

function without(outcome: Judgement["outcome"], limit: CalendarDate | null): Judgement {
  return { outcome, limit, daysLate: null, outOfOrder: false };
}

function saysNotApplicable(field: Field<CalendarDate>): boolean {
  return !isKnown(field) && field.missing === "not applicable";
}
