import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { recordFinding } from "../checking/recordFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { fieldTitle } from "../records/fieldTitles";
import type { ReadingProblem, ReadingProblemKind } from "../records/readingProblem";
import { OWN } from "../sources/sources";
import { inQuotes } from "../text/words";

const KINDS = ["unknown word", "no reference", "unreadable number", "near heading"] as const;

type Found = {
  readonly what: (typeof KINDS)[number];
  readonly field: string;
  readonly found: string;
  readonly nearest: string | null;
  readonly unjudged: readonly string[];
};

const text: DataCheckText<Found> = {
  code: "D08",
  title: "Unknown word",
  why: "What is not understood is not counted: a type or an outcome drops out of its table, and an agency stands apart from its group.",
  putRight: "Choose the word from the list, or add your team's own word under Set up.",
  sources: [OWN],
  severity: "error",
  needs: [],
  sentence: ({ field, found, nearest, unjudged, what }, dataset) => {
    if (what === "near heading") {
      return `The column ${inQuotes(found)} may be the indicator ${nearest ?? ""}. Until that is said under Set up, what is ticked there is not counted.`;
    }
    if (what === "no reference") {
      return `${inQuotes(found)} in ${fieldTitle(dataset, field)} is no reference: it does not tell one record from another${notJudged(unjudged)}.`;
    }
    const kind = what === "unreadable number" ? "is no number" : "is not a known word";
    const offered = nearest === null ? "" : ` (nearest: ${inQuotes(nearest)})`;
    return `${inQuotes(found)} in ${fieldTitle(dataset, field)} ${kind}${offered}${notJudged(unjudged)}.`;
  },
};

/** D08: a type, outcome, category, agency, participation or number that is none known. */
export const wordsKnown: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const agencies = new Map<string, ReadingProblem[]>();
    for (const problem of tracker.problems) {
      if (!isOfWords(problem.kind)) continue;
      if (problem.field !== "agency") {
        report([problem], tracker, verdicts);
        continue;
      }
      // An agency comes at many conferences: its name is asked about once.
      const said = agencies.get(problem.found);
      if (said) said.push(problem);
      else agencies.set(problem.found, [problem]);
    }
    for (const problems of agencies.values()) report(problems, tracker, verdicts);
  },
};

function isOfWords(kind: ReadingProblemKind): kind is Found["what"] {
  return KINDS.some((one) => one === kind);
}

function report(
  problems: readonly ReadingProblem[],
  { names, unjudgedWithout }: Tracker,
  verdicts: Verdicts,
): void {
  const [first, ...others] = problems;
  if (!first) return;
  const { cell, dataset, field, found, kind, source, suggestion } = first;
  if (!isOfWords(kind)) return;
  verdicts.add(
    recordFinding(text, {
      record: names.at(dataset, source),
      cells: [cell, ...others.map((other) => other.cell)],
      facts: {
        what: kind,
        field,
        found,
        nearest: suggestion ?? null,
        unjudged: unjudgedWithout(dataset, field, names.recordAt(dataset, source)),
      },
    }),
  );
}
