import type { Correction } from "../findings/finding";
import { fieldTitle } from "../records/fieldTitles";
import type { ReadingProblem, ReadingProblemKind } from "../records/readingProblem";
import { nameOfColumn } from "./nameOf";
import { recordFinding } from "./recordFinding";
import type { Rule, RuleText } from "./rule";

const text: RuleText = {
  code: "D14",
  title: "Untidy cells",
  why: "They were read as they were meant, and formulas and filters of your own may still miss them.",
  putRight: "Use the correction offered, or type the cells again.",
  source: "Conference Check",
  severity: "notice",
  needs: [],
};

const UNTIDY: ReadonlySet<ReadingProblemKind> = new Set<ReadingProblemKind>([
  "date typed as text",
  "number stored as text",
  "stray spaces",
  "text too long",
]);

/** D14: numbers and dates typed as text, and stray spaces: one notice for each column. */
export const cellsTidy: Rule = {
  ...text,
  check({ problems }, verdicts) {
    const columns = new Map<string, [ReadingProblem, ...ReadingProblem[]]>();
    for (const problem of problems) {
      if (!UNTIDY.has(problem.kind)) continue;
      const column = `${problem.kind} ${problem.cell.column} ${problem.cell.sheet}`;
      const listed = columns.get(column);
      if (listed) listed.push(problem);
      else columns.set(column, [problem]);
    }
    for (const column of columns.values()) {
      const [{ cell, dataset, field, heading, kind }] = column;
      const title = heading || fieldTitle(dataset, field);
      const cells = [cell, ...column.slice(1).map((problem) => problem.cell)] as const;
      verdicts.add(
        recordFinding(text, {
          record: nameOfColumn(dataset, title, cell.sheet),
          cells,
          facts: { what: kind, field: title, count: column.length },
          corrections: column.flatMap(certainValue),
        }),
      );
    }
  },
};

/** The value the cell was meant to hold, where only one can be meant. */
function certainValue({
  cell,
  dates = [],
  found,
  kind,
  suggestion,
}: ReadingProblem): readonly Correction[] {
  const [date, ...others] = dates;
  if (date !== undefined) {
    return others.length === 0 ? [{ cell, found, to: { kind: "date", date } }] : [];
  }
  if (suggestion === undefined) return [];
  if (kind === "stray spaces") return [{ cell, found, to: { kind: "text", text: suggestion } }];
  const number = Number(suggestion);
  return kind === "number stored as text" && suggestion !== "" && Number.isFinite(number)
    ? [{ cell, found, to: { kind: "number", number } }]
    : [];
}
