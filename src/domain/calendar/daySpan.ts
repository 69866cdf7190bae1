import type { CalendarDate } from "./calendarDate";

/** Days that follow one another, both ends inclusive. */
export interface DaySpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether a day lies in one of some spans. */
export function isWithinAny(day: number, spans: readonly DaySpan[]): boolean {
  return spans.some(({ from, to }) => day >= from && day <= to);
}

/** Whether one of some spans has a day after `after` and before `before`, neither of them included. */
export function anyBetween(after: number, before: number, spans: readonly DaySpan[]): boolean {
  return latestBetween(after, before, spans) !== null;
}

/** The last day of some spans that lies after `after` and before `before`, neither of them included. */
export function latestBetween(
  after: number,
  before: number,
  spans: readonly DaySpan[],
): CalendarDate | null {
  let latest: CalendarDate | null = null;
  for (const { from, to } of spans) {
    const last = Math.min(to, before - 1) as CalendarDate;
    if (last >= from && last > after && (latest === null || last > latest)) latest = last;
  }
  return latest;
}
