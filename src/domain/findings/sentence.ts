import type { Finding } from "./finding";
import { recordSentence } from "./recordSentence";
import { timescaleSentence } from "./timescaleSentence";
import { listed } from "./words";

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
      return `${rule} could not run: no ${columns} found for ${listed(missing)}.`;
    }
  }
}
