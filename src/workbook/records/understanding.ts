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
}

/** What the add-in made of a workbook. */
export interface Understanding {
  /** Whether anything like a conference tracker was found. */
  readonly recognised: boolean;
  readonly sheets: readonly UnderstoodSheet[];
  /** Sheets that hold nothing we know, with the reason in words. */
  readonly ignored: readonly IgnoredSheet[];
  readonly records: Records;
  readonly available: Availability;
  readonly problems: readonly ReadingProblem[];
  /** What no longer agrees with the confirmed profile: to be asked about. */
  readonly changes: readonly ProfileChange[];
}
