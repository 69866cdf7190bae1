import { columnsOf, type Need } from "../records/need";
import type { Slices } from "../slices";
import type { RuleText } from "./ruleText";
import type { Tracker } from "./tracker";
import type { Verdicts } from "./verdicts";

export { columnsOf, type Need };

/** One check, as a value. Adding one is adding a file and a line in the catalogue. */
export interface Rule extends RuleText {
  /**
   * Judges every record it applies to. Pure: the same tracker gives the same verdicts. A check that looks long
   * at a large tracker does so in slices.
   */
  check(tracker: Tracker, verdicts: Verdicts): Slices<void> | undefined;
}

/** The columns of the conferences that a check works from, each of them needed. */
export function conferenceColumns(...fields: readonly string[]): readonly Need[] {
  return columnsOf("conferences", ...fields);
}
