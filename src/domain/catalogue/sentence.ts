import type { Finding } from "../findings/finding";
import { recordSentence } from "../findings/recordSentence";
import { listed } from "../findings/words";
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
      return `${rule} could not run: no ${columns} found for ${listed(missing)}.`;
    }
  }
}
