import type { Finding, RecordFinding } from "../findings/finding";
import { titleOfLacked } from "../records/need";
import { listed } from "../text/words";
import { DATA_CHECKS } from "./catalogue";
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
      const columns = missing.length === 1 ? "column" : "columns";
      return `${rule} could not run: no ${columns} found for ${listed(missing.map(titleOfLacked))}.`;
    }
  }
}

const BY_CODE = new Map(DATA_CHECKS.map((check) => [check.code, check.sentence]));

/** What was found in a record, by the check that found it. @throws RangeError for a code of no data check */
function recordSentence({ code, facts, record }: RecordFinding): string {
  const sentence = BY_CODE.get(code);
  if (!sentence) throw new RangeError(`No check of the data has the code ${code}`);
  return sentence(facts, record.dataset);
}
