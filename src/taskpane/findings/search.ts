import type { Finding } from "../../domain/findings/finding";
import { ruleWords } from "./ruleWords";

/** Looked up once for a finding, however many letters are typed. */
const searched = new WeakMap<Finding, string>();

/**
 * Whether a finding's record is what a person looks for: its family, conference, child or enquiry by reference, its
 * chair, or words of its name. What is typed must begin where a word begins, so that "family 7" finds families 7
 * and 70 and not 17.
 */
export function isFound(finding: Finding, typed: string): boolean {
  const wanted = inWords(typed);
  return wanted === "" || textOf(finding).includes(` ${wanted}`);
}

function textOf(finding: Finding): string {
  const known = searched.get(finding);
  if (known !== undefined) return known;
  const text = ` ${wordsOf(finding).map(inWords).join(" \n ")} `;
  searched.set(finding, text);
  return text;
}

function wordsOf(finding: Finding): readonly string[] {
  if (finding.kind === "could not run") return [ruleWords(finding.rule).title];
  const { record } = finding;
  const { conference, family, child, enquiry, agency } = record.identity;
  return [
    record.label,
    named("conference", conference ?? record.conferenceRef),
    named("family", family ?? record.familyRef),
    named("child", child),
    named("enquiry", enquiry),
    agency ?? "",
    record.chair ?? "",
  ];
}

const named = (what: string, reference: string | null | undefined) =>
  reference === null || reference === undefined ? "" : `${what} ${reference}`;

/** In small letters, with a space for whatever stands between words. */
function inWords(text: string): string {
  return text
    .toLocaleLowerCase("en-GB")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
