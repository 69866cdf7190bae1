import { addDays, type CalendarDate } from "../calendar/calendarDate";
import type { Limit } from "../calendar/limit";
import type { WorkingDays } from "../calendar/workingDays";
import type { RecordName, Remark, Severity, TimescaleFinding } from "../findings/finding";
import { daysPast, lastDay, type Span } from "../judging/judge";
import { isKnown } from "../records/field";
import type { CellRef } from "../records/source";
import type { Tracker } from "./tracker";

/** What a finding on a timescale says beside its span. */
interface About {
  readonly code: string;
  readonly severity: Severity;
  readonly outcome: TimescaleFinding["outcome"];
  readonly cell: CellRef;
  readonly record: RecordName;
  readonly reason: string | null;
  readonly remarks: readonly Remark[];
}

/** One empty list for all findings that have nothing to list: most of them. */
const NONE: readonly never[] = [];

/** Severity of a timescale's finding: `missed` for what is late, at risk for what soon will be. */
export function severityOf(outcome: TimescaleFinding["outcome"], missed: Severity): Severity {
  if (outcome === "due soon") return "at risk";
  return outcome === "cannot be judged" ? "query" : missed;
}

/** A finding on a timescale, with its arithmetic. */
export function timescaleFinding(tracker: Tracker, about: About, span: Span): TimescaleFinding {
  const { workingDays, asAt } = tracker;
  const { start, end, allowed, backwards, startField } = span;
  const from = isKnown(start) ? start : null;
  const to = isKnown(end) && end <= asAt ? end : null;
  const limit =
    span.limit ?? (from === null ? null : lastDay(from, allowed, backwards, workingDays));
  const isLate = about.outcome === "breached" || about.outcome === "overdue";
  const daysLate = isLate && limit !== null ? daysPast(limit, to, allowed, tracker) : null;
  const onTheCalendar = remarksOnTheCalendar(workingDays, allowed, from, to, limit, to ?? asAt);
  const daysOff = daysOffBetween(workingDays, from, limit, span);
  return {
    kind: "timescale",
    code: about.code,
    severity: about.severity,
    cell: about.cell,
    record: about.record,
    outcome: about.outcome,
    start: startField,
    from,
    to,
    limit,
    allowed,
    backwards,
    daysLate,
    daysOff,
    closureDays: closuresAmong(daysOff, workingDays),
    asAt,
    reason: about.reason,
    remarks: about.remarks.length > 0 ? [...about.remarks, ...onTheCalendar] : onTheCalendar,
  };
}

/** Weekdays that were skipped in counting from the start to the limit. */
function daysOffBetween(
  workingDays: WorkingDays,
  from: CalendarDate | null,
  limit: CalendarDate | null,
  { allowed, backwards }: Span,
): readonly CalendarDate[] {
  if (from === null || limit === null || allowed.unit !== "working days") return NONE;
  if (!backwards) return workingDays.weekdaysOff(from, limit);
  return workingDays.weekdaysOff(limit, addDays(from, -1));
}

function closuresAmong(
  daysOff: readonly CalendarDate[],
  workingDays: WorkingDays,
): readonly CalendarDate[] {
  const closed = (date: CalendarDate) => workingDays.dayOff(date) === "closure day";
  return daysOff.some(closed) ? daysOff.filter(closed) : NONE;
}

function remarksOnTheCalendar(
  workingDays: WorkingDays,
  allowed: Limit,
  from: CalendarDate | null,
  to: CalendarDate | null,
  limit: CalendarDate | null,
  until: CalendarDate,
): readonly Remark[] {
  if (from === null || limit === null || allowed.unit !== "working days") return NONE;
  const remarks: Remark[] = [];
  if (to !== null && to > limit && workingDays.dayOff(to) !== null) {
    remarks.push({ code: "decided on the next working day", on: workingDays.add(to, 1) });
  }
  if (!workingDays.covers(from, limit) || !workingDays.covers(from, until)) {
    const { firstDay, lastDay } = workingDays.bankHolidays;
    remarks.push({ code: "beyond the bank holidays", firstDay, lastDay });
  }
  return remarks.length > 0 ? remarks : NONE;
}
