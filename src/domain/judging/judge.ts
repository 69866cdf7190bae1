import type { CalendarDate } from "../calendar/calendarDate";
import { type Limit, limitDay, limitDayBefore } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import type { TimescaleOutcome } from "../findings/finding";
import { type Field, isKnown, lacks } from "../records/field";
import { workingDaysTaken } from "./daysTaken";

/** What starts the clock, what stops it, and how long it may run. */
export interface Span {
  readonly startField: string;
  /** The day counting starts: for a report before a conference, the conference. */
  readonly start: Field<CalendarDate>;
  readonly endField: string;
  /** The day the thing was done. */
  readonly end: Field<CalendarDate>;
  readonly allowed: Limit;
  /** Whether the thing must be done `allowed` before the start instead of within it afterwards. */
  readonly backwards: boolean;
  /** Last day in time, inclusive, where it is not simply `allowed` from the start. */
  readonly limit?: CalendarDate;
}

/** On which day, by which calendar, and how far ahead a limit is "due soon" (working days, inclusive). */
export interface Judging {
  readonly workingDays: WorkingDays;
  readonly asAt: CalendarDate;
  readonly warning: number;
}

/** An outcome, or that the limit lies further ahead than the warning. */
export type Standing = TimescaleOutcome | "not yet due";

/** Where a span stands on the as-at day. */
export interface Judgement {
  readonly outcome: Standing;
  /** Last day in time, inclusive; `null` where there is no start to count from. */
  readonly limit: CalendarDate | null;
  /**
   * Days past the limit, for "breached" and "overdue": working days, else calendar days; at least 1. What is
   * done on a day off is late by the working day that follows. Else `null`.
   */
  readonly daysLate: number | null;
  /** Whether it was done on the impossible side of its start: it is then never in time. */
  readonly outOfOrder: boolean;
}

/**
 * Where a span stands, and no more: nothing is allocated, so that tens of thousands of records in time cost
 * next to nothing. Done on the limit day is in time. What was done after the as-at day is not done yet. A
 * missing start, an unreadable end or an end before its start cannot be judged, and so is never "met".
 */
export function standing(
  start: Field<CalendarDate>,
  end: Field<CalendarDate>,
  allowed: Limit,
  backwards: boolean,
  judging: Judging,
): Standing {
  const { asAt } = judging;
  if (lacks(start, "not applicable") || lacks(end, "not applicable")) return "not applicable";
  if (!isKnown(start)) return "cannot be judged";
  if (isKnown(end) && end <= asAt && !backwards && end < start) return "cannot be judged";
  if (!isKnown(end) && (end.missing === "unreadable" || end.missing === "no column")) {
    return "cannot be judged";
  }
  if (!backwards && start > asAt) return "not yet due";
  return standingBy(lastDay(start, allowed, backwards, judging.workingDays), end, judging);
}

/** Where a thing stands that must be done by `limit`, inclusive. */
export function standingBy(
  limit: CalendarDate,
  end: Field<CalendarDate>,
  { asAt, warning, workingDays }: Judging,
): Standing {
  if (isKnown(end) && end <= asAt) return end <= limit ? "met" : "breached";
  if (asAt > limit) return "overdue";
  return workingDays.between(asAt, limit) <= warning ? "due soon" : "not yet due";
}

/** Judges a span: where it stands, with the limit and the days past it. */
export function judge(span: Span, judging: Judging): Judgement {
  const { start, end, allowed, backwards } = span;
  const { workingDays, asAt } = judging;
  const outcome = standing(start, end, allowed, backwards, judging);
  if (!isKnown(start) || outcome === "not applicable") {
    return { outcome, limit: null, daysLate: null, outOfOrder: false };
  }
  const limit = lastDay(start, allowed, backwards, workingDays);
  const done = isKnown(end) && end <= asAt ? end : null;
  const late = outcome === "breached" || outcome === "overdue";
  return {
    outcome,
    limit,
    daysLate: late ? daysPast(limit, done, allowed, judging) : null,
    outOfOrder: done !== null && (backwards ? done > start : done < start),
  };
}

/**
 * Days past a limit, in the limit's own unit, at least 1: up to the day it was done, which counts as the working
 * day that follows where nobody works on it, or up to the as-at day, where it is not done yet.
 */
export function daysPast(
  limit: CalendarDate,
  done: CalendarDate | null,
  { unit }: Limit,
  { asAt, workingDays }: Pick<Judging, "asAt" | "workingDays">,
): number {
  if (unit !== "working days") return (done ?? asAt) - limit;
  return done === null
    ? Math.max(1, workingDays.between(limit, asAt))
    : workingDaysTaken(limit, done, workingDays);
}

/** The last day in time, inclusive. */
export function lastDay(
  start: CalendarDate,
  allowed: Limit,
  backwards: boolean,
  workingDays: WorkingDays,
): CalendarDate {
  return backwards
    ? limitDayBefore(workingDays, start, allowed)
    : limitDay(workingDays, start, allowed);
}
