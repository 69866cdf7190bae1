import type { CalendarDate } from "../domain/calendar/calendarDate";
import { financialYearOf, type Period } from "../domain/calendar/periods";
import { known } from "../domain/records/field";
import type { Conference } from "../domain/records/records";

/**
 * The financial year that the report's tables are for: that of the latest conference held on or before the
 * day of the check; `null` where no conference has such a date.
 */
export function tablePeriod(
  conferences: readonly Pick<Conference, "date">[],
  asAt: CalendarDate,
): Period | null {
  let latest: CalendarDate | null = null;
  for (const { date } of conferences) {
    const held = known(date);
    if (held !== undefined && held <= asAt && (latest === null || held > latest)) latest = held;
  }
  return latest === null ? null : financialYearOf(latest);
}
