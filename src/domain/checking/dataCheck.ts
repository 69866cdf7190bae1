import type { Facts } from "../findings/finding";
import type { DatasetName } from "../records/records";
import type { Rule } from "./rule";
import type { RuleText } from "./ruleText";

/** What a data check says of itself, and of a record: `Found` is what its findings hold, as values. */
export interface DataCheckText<Found extends Facts> extends RuleText {
  /**
   * What was found in a record of a dataset, in one or two sentences. The record is named beside it. Facts name
   * fields; what a person calls them is looked up here, so that words are no part of a finding.
   */
  readonly sentence: (found: Found, dataset: DatasetName) => string;
}

/** A check of the data, which can say what it found. */
export interface DataCheck extends Rule {
  /** The sentence of a finding of this check, made of the finding's facts. */
  readonly sentence: (facts: Facts, dataset: DatasetName) => string;
}

/**
 * The text of a data check as the catalogue keeps it, beside checks that find other facts. `recordFinding` is
 * given the same text and so lets only such facts into the check's findings.
 */
export function dataCheck<Found extends Facts>(
  text: DataCheckText<Found>,
): Omit<DataCheck, "check"> {
  return { ...text, sentence: (facts, dataset) => text.sentence(facts as Found, dataset) };
}
