import type { CalendarDate } from "../../../../domain/calendar/calendarDate";
import type { TimescaleFinding } from "../../../../domain/findings/finding";

/** Everything that is due on one day. */
export interface DueOn {
  readonly date: CalendarDate;
  readonly findings: readonly TimescaleFinding[];
}

/** What is due, by day, the soonest first. A finding without a limit has no day and is left out. */
export function dueDays(findings: readonly TimescaleFinding[]): readonly DueOn[] {
  const byDay = new Map<CalendarDate, TimescaleFinding[]>();
  for (const finding of findings) {
    if (finding.limit === null) continue;
    const day = byDay.get(finding.limit);
    if (day) day.push(finding);
    else byDay.set(finding.limit, [finding]);
  }
  return [...byDay]
    .map(([date, due]) => ({ date, findings: due }))
    .sort((one, other) => one.date - other.date);
}
