import type { WorkbookFileError } from "../standin/store/package/workbookFileError";
import { workbookFileSentence } from "../standin/workbookFileWords";

/** Why a file could not be checked, as a code with its facts. The words are in `problemSentence`. */
export type Problem =
  | { readonly code: "wrong usage"; readonly detail: string }
  | { readonly code: "wrong date"; readonly given: string }
  | { readonly code: "wrong period"; readonly given: string }
  | { readonly code: "no period" }
  | { readonly code: "no such file"; readonly path: string }
  | { readonly code: "not a file"; readonly path: string }
  | { readonly code: "cannot be read"; readonly path: string; readonly why: string }
  | {
      readonly code: "not a workbook";
      readonly path: string;
      readonly fault: Pick<WorkbookFileError, "code" | "part">;
    }
  | { readonly code: "not recognised"; readonly path: string; readonly sheets: readonly string[] }
  | { readonly code: "would overwrite the input"; readonly option: string }
  | { readonly code: "same output twice"; readonly options: readonly [string, string] }
  | { readonly code: "cannot be written"; readonly path: string; readonly why: string };

/** Thrown where a file cannot be checked. Its message is the sentence for the person. */
export class CannotCheck extends Error {
  override readonly name = "CannotCheck";
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problemSentence(problem), options);
    this.problem = problem;
  }
}

/** How the command is called. */
export const USAGE =
  "npm run validate -- FILE.xlsx [--out FILE.xlsx] [--report FILE.json] [--as-at YYYY-MM-DD] [--period PERIOD] " +
  "[--insert-tables all|IDS] [--scrutiny-copy FILE.xlsx] [--protection hide|round|none] [--tables all|IDS] [--council NAME] " +
  '[--allow-words "WORDS"]… [--reword "WORDS=OTHER WORDS"]…';

/** One sentence: what happened, and what to do next where that is not plain. */
export function problemSentence(problem: Problem): string {
  switch (problem.code) {
    case "wrong usage":
      return `${problem.detail} Usage: ${USAGE}`;
    case "wrong date":
      return `--as-at must be a day written YYYY-MM-DD, such as 2014-04-25, and "${problem.given}" is not.`;
    case "wrong period":
      return `--period must be a financial year (2013-14), a quarter (2013-14-Q4) or two days (2014-03-01..2014-03-31), and "${problem.given}" is not.`;
    case "no period":
      return "No conference has a date on or before the day of the check: say with --period what the tables are for.";
    case "no such file":
      return `There is no file ${problem.path}.`;
    case "not a file":
      return `${problem.path} is not a file: name the workbook itself.`;
    case "cannot be read":
      return `${problem.path} could not be read (${problem.why}).`;
    case "not a workbook":
      return workbookFileSentence(problem.fault, problem.path);
    case "not recognised":
      return `Nothing in ${problem.path} looks like a conference tracker, so nothing was checked: ${lookedAt(problem.sheets)}.`;
    case "would overwrite the input":
      return `${problem.option} names the workbook being checked, which is never overwritten: give another file name.`;
    case "same output twice":
      return `${problem.options.join(" and ")} name the same file: give two different names.`;
    case "cannot be written":
      return `${problem.path} could not be written (${problem.why}).`;
  }
}

function lookedAt(sheets: readonly string[]): string {
  if (sheets.length === 0) return "it has no sheets to read";
  return `no sheet has a heading row with a conference date and a type (looked at ${sheets.join(", ")})`;
}
