import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkingDays } from "../calendar/workingDays";
import type { ReadingProblem } from "../records/readingProblem";
import type { Availability, Records } from "../records/records";
import type { Settings } from "../settings/settings";

/** What the checks are given. */
export interface CheckInput {
  readonly records: Records;
  readonly available: Availability;
  readonly problems: readonly ReadingProblem[];
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  /** The day as at which is judged: nothing later counts as done. */
  readonly asAt: CalendarDate;
  /** Whether a conference that is booked in time for a day within the warning window is told as due soon; not unless set. */
  readonly bookingsToo?: boolean;
}
