import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOfColumn } from "../checking/nameOf";
import { recordFinding } from "../checking/recordFinding";
import type { Correction } from "../findings/finding";
import type { ReadingProblem, ReadingProblemKind } from "../records/readingProblem";
import { OWN } from "../sources/sources";
import { counted } from "../text/numbers";

/** What is untidy about cells, of one cell and of several. */
const UNTIDY = {
  "date typed as text": ["holds a date typed as text", "hold dates typed as text"],
  "number stored as text": ["holds a number stored as text", "hold numbers stored as text"],
  "stray spaces": ["has stray spaces", "have stray spaces"],
  "text too long": ["holds a text too long to be read", "hold texts too long to be read"],
} as const satisfies { readonly [Kind in ReadingProblemKind]?: readonly [string, string] };
type Untidy = keyof typeof UNTIDY;
type Found = { readonly what: Untidy; readonly count: number };

const text: DataCheckText<Found> = {
  code: "D14",
  title: "Untidy cells",
  why: "They were read as they were meant, and formulas and filters of your own may still miss them.",
  putRight: "Use the correction offered, or type the cells again.",
  sources: [OWN],
  severity: "notice",
  needs: [],
  sentence: ({ count, what }) => {
    const [one, several] = UNTIDY[what];
    return `${counted(count, "cell")} ${count === 1 ? one : several}.`;
  },
};

function isUntidy(kind: ReadingProblemKind): kind is Untidy {
  return Object.hasOwn(UNTIDY, kind);
}

type UntidyCell = ReadingProblem & { readonly kind: Untidy };

/** D14: numbers and dates typed as text, and stray spaces: one notice for each column. */
export const cellsTidy: DataCheck = {
  ...dataCheck(text),
  check({ problems }, verdicts) {
    const columns = new Map<string, [UntidyCell, ...UntidyCell[]]>();
    for (const problem of problems) {
      const { cell, kind } = problem;
      if (!isUntidy(kind)) continue;
      const column = `${kind} ${cell.column} ${cell.sheet}`;
      const untidy = { ...problem, kind };
      const listed = columns.get(column);
      if (listed) listed.push(untidy);
      else columns.set(column, [untidy]);
    }
    for (const column of columns.values()) {
      const [{ cell, dataset, field, heading, kind }] = column;
      const cells = [cell, ...column.slice(1).map((problem) => problem.cell)] as const;
      verdicts.add(
        recordFinding(text, {
          record: nameOfColumn(dataset, field, heading, cell.sheet),
          cells,
          facts: { what: kind, count: column.length },
          corrections: column.flatMap(certainValue),
        }),
      );
    }
  },
};

/** The value the cell was meant to hold, where only one can be meant and nothing of the text is lost. */
function certainValue(problem: ReadingProblem): readonly Correction[] {
  const { cell, dates = [], found, kind, suggestion } = problem;
  const [date, ...others] = dates;
  if (date !== undefined) {
    return others.length === 0 && !saysATime(problem)
      ? [{ cell, found, to: { kind: "date", date } }]
      : [];
  }
  if (suggestion === undefined) return [];
  if (kind === "stray spaces") return [{ cell, found, to: { kind: "text", text: suggestion } }];
  const number = Number(suggestion);
  return kind === "number stored as text" && isWhole(suggestion, number)
    ? [{ cell, found, to: { kind: "number", number } }]
    : [];
}

/** A time of day would go with the text: "3 June 2013 14:30", or a serial with a fraction. */
function saysATime({ found, kind }: ReadingProblem): boolean {
  const time = kind === "number stored as text" ? /\.\d*[1-9]/ : /\d:\d|\d\s*[ap]\.?m\b/i;
  return time.test(found);
}

/** Excel's numbers have 15 figures. */
const MOST_FIGURES = 15;

/** Whether a number says all that its text does: a reference such as "0123" would lose its nought. */
function isWhole(text: string, number: number): boolean {
  return String(number) === text && text.replace(/\D/g, "").length <= MOST_FIGURES;
}
