import type { CouldNotRun } from "../findings/finding";
import type { LackedColumn } from "../records/need";
import { OWN } from "../sources/sources";
import type { RuleText } from "./ruleText";

/** R00: says of a check that it could not run, and which columns it lacked. */
export const COULD_NOT_RUN: RuleText = {
  code: "R00",
  title: "Check could not run",
  why: "What was not checked must not pass for what is in time.",
  putRight: "Add the column, or show under Set up which of your columns it is.",
  sources: [OWN],
  severity: "notice",
  needs: [],
};

/** That a check could not run without these columns. */
export function couldNotRun(rule: RuleText, missing: readonly LackedColumn[]): CouldNotRun {
  return {
    kind: "could not run",
    code: "R00",
    severity: "notice",
    rule: rule.code,
    missing,
  };
}
