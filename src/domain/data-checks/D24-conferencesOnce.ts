import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { recordFinding } from "../checking/recordFinding";
import type { DatasetName } from "../records/records";
import { OWN } from "../sources/sources";
import { counted, numberText } from "../text/numbers";
import { inQuotes } from "../text/words";

type Found =
  | {
      readonly what: "repeats";
      readonly sheet: string;
      /** The sheet that is repeated, and counts. */
      readonly other: string;
      readonly rows: number;
      /** Rows, or conferences, of the sheet that repeats. */
      readonly of: number;
    }
  | {
      readonly what: "differs";
      readonly heading: string;
      /** Empty where the cell is blank. */
      readonly found: string;
      /** What the other sheet says, and where. */
      readonly other: string;
      readonly unjudged: readonly string[];
    };

const text: DataCheckText<Found> = {
  code: "D24",
  title: "A sheet repeats another",
  why: "Each conference and each row is counted once, as the sheet in sight says; a copy that is not kept up is soon wrong.",
  putRight:
    "Delete the copy, or have the sheet left alone under Set up; where the two differ, correct the one that is wrong.",
  sources: [OWN],
  severity: "query",
  needs: [],
  sentence: toSay,
};

/** D24: conferences, and rows of other lists, that stand on two sheets, said once for each sheet, and what the two say otherwise. */
export const conferencesOnce: DataCheck = {
  ...dataCheck(text),
  check({ names, problems, unjudgedWithout }, verdicts) {
    for (const problem of problems) {
      const { cell, dataset, field, found, heading, kind, repeats, source, suggestion } = problem;
      if (kind === "repeats another sheet" && repeats) {
        const facts = { what: "repeats", sheet: cell.sheet, other: found, ...repeats } as const;
        const record = names.at(dataset, source);
        verdicts.add(recordFinding(text, { record, cells: [cell], facts }));
      } else if (kind === "sheets disagree") {
        const unjudged = unjudgedWithout(dataset, field, names.recordAt(dataset, source));
        const facts = {
          what: "differs",
          heading,
          found,
          other: suggestion ?? "",
          unjudged,
        } as const;
        const record = names.at(dataset, source);
        // What a timescale is judged by is not known for certain.
        const severity = unjudged.length > 0 ? "error" : text.severity;
        verdicts.add(recordFinding(text, { record, cells: [cell], facts, severity }));
      }
    }
  },
};

function toSay(found: Found, dataset: DatasetName): string {
  if (found.what === "differs") {
    const here = found.found === "" ? "is blank" : `is ${found.found}`;
    return `${found.heading} ${here} here and ${found.other}, of the same conference${notJudged(found.unjudged)}.`;
  }
  const { of, other, rows, sheet } = found;
  const what = counted(of, dataset === "conferences" ? "conference" : "row");
  const part = rows === of ? what : `${numberText(rows)} of ${what}`;
  return `${inQuotes(sheet)} repeats ${part} of ${inQuotes(other)}: each is counted once.`;
}
