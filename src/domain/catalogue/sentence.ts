import type { Finding, RecordFinding } from "../findings/finding";
import { type LackedColumn, titleOfLacked } from "../records/need";
import { inQuotes, listed } from "../text/words";
import { DATA_CHECKS, ruleText } from "./catalogue";
import { timescaleSentence } from "./timescaleSentence";

/** What a finding says, in one or two sentences. The record is named beside it, not in it. */
export function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case "timescale":
      return timescaleSentence(finding);
    case "record":
      return recordSentence(finding);
    case "could not run": {
      const { missing, rule } = finding;
      const title = ruleText(rule)?.title ?? rule;
      return `${inQuotes(title)} could not run: ${lackingInWords(missing)}.`;
    }
  }
}

/** @example lackingInWords([{ dataset: "children", anyOf: ["age"] }]) //=> "no column found for Age" */
export function lackingInWords(missing: readonly LackedColumn[]): string {
  const unread = missing.filter(({ isUnread }) => isUnread);
  const absent = missing.filter(({ isUnread }) => !isUnread);
  const why = [
    absent.length > 0 && `no ${columns(absent)} found for ${listed(absent.map(titleOfLacked))}`,
    unread.length > 0 &&
      `nothing in the ${columns(unread)} for ${listed(unread.map(titleOfLacked))} could be read`,
  ];
  return why.filter(Boolean).join(", and ");
}

function columns(some: readonly unknown[]): string {
  return some.length === 1 ? "column" : "columns";
}

const BY_CODE = new Map(DATA_CHECKS.map((check) => [check.code, check.sentence]));

/** What was found in a record, by the check that found it. @throws RangeError for a code of no data check */
function recordSentence({ code, facts, record }: RecordFinding): string {
  const sentence = BY_CODE.get(code);
  if (!sentence) throw new RangeError(`No check of the data has the code ${code}`);
  return sentence(facts, record.dataset);
}
