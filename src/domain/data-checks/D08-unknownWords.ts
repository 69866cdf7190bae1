import { recordFinding } from "../checking/recordFinding";
import type { Rule, RuleText } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { fieldTitle } from "../records/fieldTitles";
import type { ReadingProblem } from "../records/readingProblem";

const text: RuleText = {
  code: "D08",
  title: "Unknown word",
  why: "What is not understood is not counted: a type, an outcome or an agency drops out of its table.",
  putRight: "Choose the word from the list, or add your team's own word under Set up.",
  source: "Conference Check",
  severity: "error",
  needs: [],
};

/** D08: a type, outcome, category, agency, participation or number that is none known. */
export const wordsKnown: Rule = {
  ...text,
  check(tracker, verdicts) {
    const agencies = new Map<string, ReadingProblem[]>();
    for (const problem of tracker.problems) {
      if (problem.kind !== "unknown word" && problem.kind !== "unreadable number") continue;
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

function report(
  problems: readonly ReadingProblem[],
  { names, unjudgedWithout }: Tracker,
  verdicts: Verdicts,
): void {
  const [first, ...others] = problems;
  if (!first) return;
  const { cell, dataset, field, found, kind, source, suggestion } = first;
  verdicts.add(
    recordFinding(text, {
      record: names.at(dataset, source),
      cells: [cell, ...others.map((other) => other.cell)],
      facts: {
        what: kind,
        field: fieldTitle(dataset, field),
        found,
        nearest: suggestion ?? null,
        unjudged: unjudgedWithout(dataset, field, names.recordAt(dataset, source)),
      },
    }),
  );
}
