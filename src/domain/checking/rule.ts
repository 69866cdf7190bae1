import type { CalendarDate } from "../calendar/calendarDate";
import type { WorkingDays } from "../calendar/workingDays";
import type { Severity } from "../findings/finding";
import { columnsOf, type Need } from "../records/need";
import type { ReadingProblem } from "../records/readingProblem";
import type { Availability, Records } from "../records/records";
import type { Settings } from "../settings/settings";
import type { Slices } from "../slices";
import type { Tracker } from "./tracker";
import type { Verdicts } from "./verdicts";

export { columnsOf, type Need };

/** What the checks are given. */
export interface CheckInput {
  readonly records: Records;
  readonly available: Availability;
  readonly problems: readonly ReadingProblem[];
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  /** The day as at which is judged: nothing later counts as done. */
  readonly asAt: CalendarDate;
}

/** One check, as a value. Adding one is adding a file and a line in the catalogue. */
export interface Rule {
  readonly code: string;
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** How to put it right, in one sentence. */
  readonly putRight: string;
  /** Where the rule is laid down. */
  readonly source: string;
  /** How much its findings matter, unless a finding says otherwise. */
  readonly severity: Severity;
  readonly needs: readonly Need[];
  /** Columns it works from besides, where the workbook has them. */
  readonly uses?: readonly Need[];
  /**
   * Judges every record it applies to. Pure: the same tracker gives the same verdicts. A check that looks long
   * at a large tracker does so in slices.
   */
  check(tracker: Tracker, verdicts: Verdicts): Slices<void> | undefined;
}

/** What a rule says of itself: everything but the checking. */
export type RuleText = Omit<Rule, "check">;

/** The columns of the conferences that a check works from, each of them needed. */
export function conferenceColumns(...fields: readonly string[]): readonly Need[] {
  return columnsOf("conferences", ...fields);
}
