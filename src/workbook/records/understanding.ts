import type { ReadingProblem } from "../../domain/records/readingProblem";
import type { Availability, Records } from "../../domain/records/records";
import type { ProfileChange } from "../headings/plans/profileChanges";
import type { UnderstoodSheet } from "../reading/understoodSheet";

/** What the add-in made of a workbook. */
export interface Understanding {
  /** Whether anything like a conference tracker was found. */
  readonly recognised: boolean;
  readonly sheets: readonly UnderstoodSheet[];
  /** Sheets that hold nothing we know, with the reason in words. */
  readonly ignored: readonly { readonly sheet: string; readonly why: string }[];
  readonly records: Records;
  readonly available: Availability;
  readonly problems: readonly ReadingProblem[];
  /** What no longer agrees with the confirmed profile: to be asked about. */
  readonly changes: readonly ProfileChange[];
}
