import type { Finding } from "../../domain/findings/finding";
import { cellInWords } from "../../domain/records/source";
import { ruleWords } from "./ruleWords";

/** Where a finding is: "F12 on Conferences". */
export function placeOf(finding: Finding): string {
  return finding.kind === "could not run" ? "whole workbook" : cellInWords(finding.cell);
}

/** What a finding is about: the record by its own name, or the check that could not run. */
export function subjectOf(finding: Finding): string {
  return finding.kind === "could not run" ? ruleWords(finding.rule).title : finding.record.label;
}
