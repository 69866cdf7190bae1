import { columnsOf, type Need } from "../records/need";
import type { Pass } from "./pass";
import type { RuleText } from "./ruleText";
import type { Tracker } from "./tracker";
import type { Verdicts } from "./verdicts";

export { columnsOf, type Need };

/** One check, as a value. Adding one is adding a file and a line in the catalogue. */
export interface Rule extends RuleText {
  /**
   * Judges every record it applies to. Pure: the same tracker gives the same verdicts. A check that looks long
   * at a large tracker gives back its work in passes, whose rows the runner takes in slices.
   */
  check(tracker: Tracker, verdicts: Verdicts): readonly Pass[] | undefined;
}

/** The columns of the conferences that a check works from, each of them needed. */
export function conferenceColumns(...fields: readonly string[]): readonly Need[] {
  return columnsOf("conferences", ...fields);
}
