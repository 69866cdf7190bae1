import { ENGLAND_AND_WALES } from "../calendar/bankHolidays";
import { fromIso } from "../calendar/calendarDate";
import { type WorkingDays, workingDays } from "../calendar/workingDays";
import { known } from "../records/field";
import type { NonWorkingDay } from "../records/records";
import type { Settings } from "./settings";

/**
 * The team's working days: bank holidays of England and Wales, the closure days set for the workbook, and
 * those listed on a sheet of it.
 */
export function workingDaysOf(
  settings: Settings,
  listed: readonly NonWorkingDay[] = [],
): WorkingDays {
  const closures = settings.closureDays.map((day) => fromIso(day.date));
  for (const day of listed) {
    const date = known(day.date);
    if (date !== undefined) closures.push(date);
  }
  return workingDays(ENGLAND_AND_WALES, closures);
}
