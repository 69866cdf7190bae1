import type { Facts } from "../findings/finding";
import type { Rule } from "./rule";
import type { RuleText } from "./ruleText";

/** What a data check says of itself, and of a record: `Found` is what its findings hold, as values. */
export interface DataCheckText<Found extends Facts> extends RuleText {
  /** What was found in a record, in one or two sentences. The record is named beside it. */
  readonly sentence: (found: Found) => string;
}

/** A check of the data, which can say what it found. */
export interface DataCheck extends Rule {
  /** The sentence of a finding of this check, made of the finding's facts. */
  readonly sentence: (facts: Facts) => string;
}

/**
 * The text of a data check as the catalogue keeps it, beside checks that find other facts. `recordFinding` is
 * given the same text and so lets only such facts into the check's findings.
 */
export function dataCheck<Found extends Facts>(
  text: DataCheckText<Found>,
): Omit<DataCheck, "check"> {
  return { ...text, sentence: (facts) => text.sentence(facts as Found) };
}
