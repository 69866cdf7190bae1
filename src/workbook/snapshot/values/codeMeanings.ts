import type { Invitation } from "../../../domain/records/vocabulary";
import { comparable } from "./tidyText";

/** What one code says of an agency at a conference. */
export interface CodedParticipation {
  readonly invited: Invitation;
  readonly attended: boolean;
  readonly reportSent: boolean;
}

/** What a code can mean, as a team chooses it and as the workbook keeps it. */
export const CODE_MEANINGS = [
  "attended",
  "attended, report sent",
  "report sent",
  "invited only",
  "attended uninvited",
  "not known whether invited",
  "not involved",
] as const;
export type CodeMeaning = (typeof CODE_MEANINGS)[number];

const INVITED: CodedParticipation = { invited: "yes", attended: false, reportSent: false };

/** What each meaning says; `null` where the agency had nothing to do with the conference. */
export const PARTICIPATION_OF: Readonly<Record<CodeMeaning, CodedParticipation | null>> = {
  attended: { ...INVITED, attended: true },
  "attended, report sent": { ...INVITED, attended: true, reportSent: true },
  "report sent": { ...INVITED, reportSent: true },
  "invited only": INVITED,
  "attended uninvited": { ...INVITED, invited: "no", attended: true },
  "not known whether invited": { ...INVITED, invited: "not known" },
  "not involved": null,
};

/** The meaning that says just this; `undefined` where none does. */
export function meaningOf(coded: CodedParticipation | null): CodeMeaning | undefined {
  return CODE_MEANINGS.find((name) => {
    const said = PARTICIPATION_OF[name];
    if (said === null || coded === null) return said === coded;
    return (
      said.invited === coded.invited &&
      said.attended === coded.attended &&
      said.reportSent === coded.reportSent
    );
  });
}

const NOT_INVITED = /\b(?:not|un|non)[ -]?(?:invited|asked)|without (?:an )?invit|no invit/;
const NOT_ATTENDED =
  /\b(?:not|non|n't|unable to|failed to|never)[ -]?(?:attend|present)|n't attend|apolog|\bapols?\b|absent|no show|\bdna\b/;
const ATTENDED = /attend|\batt\b|present|in person/;
const NO_REPORT =
  /\b(?:no|without(?: an?)?|not sent|not received)[ -](?:written )?(?:report|rpt)|report (?:not|outstanding|missing|overdue|awaited)/;
/** One "not" for both: "did not attend or report", "neither attended nor reported". */
const NEITHER =
  /\b(?:not|non|n't|no|never|neither)\b[^,;.]*\b(?:or|nor|and no|&)\b[^,;.]*(?:report|\brpt\b|\brep\b|attend)/;
const NOT_YET_A_REPORT = /report (?:required|requested|due|needed|expected)/;
const REPORT = /report|\brpt\b|\brep\b/;
const INVITED_WORD = /\binv(?:ited|ite)?\b/;
const NOT_KNOWN = /not known|unknown|unclear|not recorded|not sure/;
const NOT_INVOLVED = /not involved|not applicable|not relevant|not required|no involvement/;

/**
 * What the words of a team's key say; `undefined` where they say nothing of an agency's part.
 * @example meaningInWords("Apologies, report sent") //=> "report sent"
 */
export function meaningInWords(words: string): CodeMeaning | undefined {
  const text = comparable(words);
  if (NOT_YET_A_REPORT.test(text)) return undefined;
  const away = NOT_ATTENDED.test(text);
  const attended = !away && ATTENDED.test(text);
  const reportSent = REPORT.test(text) && !NO_REPORT.test(text);
  if (NEITHER.test(text)) return NOT_INVITED.test(text) ? "not involved" : "invited only";
  if (attended || reportSent) {
    return meaningOf({ invited: NOT_INVITED.test(text) ? "no" : "yes", attended, reportSent });
  }
  if (NOT_INVITED.test(text) || NOT_INVOLVED.test(text)) return "not involved";
  if (NOT_KNOWN.test(text)) return "not known whether invited";
  return away || INVITED_WORD.test(text) ? "invited only" : undefined;
}
