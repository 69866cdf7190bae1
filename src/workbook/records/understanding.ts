import type { DaySpan } from "../../domain/calendar/daySpan";
import type { ReadingProblem } from "../../domain/records/readingProblem";
import type { Availability, Records } from "../../domain/records/records";
import type { ProfileChange } from "../headings/plans/profileChanges";
import type { UnderstoodSheet } from "../reading/understoodSheet";

/** A sheet that was not read. */
export interface IgnoredSheet {
  readonly sheet: string;
  /** In words, a sentence. */
  readonly why: string;
  /** Whether conferences, children or enquiries may stand on it: nothing is called in time beside it. */
  readonly mayHoldRecords: boolean;
  /** The days on which conferences on it may have been held; `null` where it seems to hold none. */
  readonly days: DaySpan | null;
}

/** A sheet that by the names of the others there should be, and is not. */
export interface MissingSheet {
  readonly sheet: string;
  /** In words, a sentence. */
  readonly why: string;
  /** The days between the conferences of the sheets before and after it. */
  readonly days: DaySpan;
}

/** What the add-in made of a workbook. */
export interface Understanding {
  /** Whether anything like a conference tracker was found. */
  readonly recognised: boolean;
  readonly sheets: readonly UnderstoodSheet[];
  /** Sheets that hold nothing we know, with the reason in words. */
  readonly ignored: readonly IgnoredSheet[];
  /** Quarters' sheets that the workbook does not have, between others that it has. */
  readonly missing: readonly MissingSheet[];
  readonly records: Records;
  readonly available: Availability;
  readonly problems: readonly ReadingProblem[];
  /** What no longer agrees with the confirmed profile: to be asked about. */
  readonly changes: readonly ProfileChange[];
}
