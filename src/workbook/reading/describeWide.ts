import { sampleTexts } from "../headings/columns/columnProfile";
import type { SheetColumn } from "../headings/columns/sheetColumns";
import type { WidePlan } from "../headings/matrices/widePlans";
import type { SheetPlan } from "../headings/plans/sheetPlan";
import { type ColumnSaying, columnTitle } from "../headings/profile";
import { asColumn } from "../snapshot/sheetGrid";
import type { WordList } from "../snapshot/values/wordList";
import type { ColumnMatch } from "./understoodSheet";

/** A column of a matrix and what it is taken for. */
interface WideColumn {
  readonly field: string;
  readonly saying: Exclude<ColumnSaying, { is: "nothing" }>;
  readonly column: SheetColumn;
  /** Whether its heading is only near the name of what it may be. */
  readonly isAsked?: true;
}

/** How sure an agency's own name is, and one that only stands among agencies. */
const KNOWN_NAME = 0.95;
const AMONG_OTHERS = 0.6;
/** One that is asked about. */
const NEAR_NAME = 0.4;

/** The columns of a matrix, each under the agency or indicator it stands for. */
export function describeWide(
  wide: WidePlan,
  { said }: SheetPlan,
  agencies: WordList<string>,
): readonly ColumnMatch[] {
  return wideColumnsOf(wide).map(({ field, saying: heard, column, isAsked }) => {
    const saying = inPrintedNames(heard, agencies);
    const isKnown = saying.is === "indicator" || agencies.meaning(saying.agency) !== undefined;
    const found = isAsked
      ? ({ because: "similar name", confidence: NEAR_NAME } as const)
      : isKnown
        ? ({ because: "synonym", confidence: KNOWN_NAME } as const)
        : ({ because: "beside the others", confidence: AMONG_OTHERS } as const);
    return {
      field,
      fieldTitle: columnTitle(saying),
      required: false,
      column: asColumn(column.column),
      heading: column.heading,
      hidden: column.grid.snapshot.hiddenColumns.includes(column.column),
      ...(said.has(column) ? ({ because: "confirmed", confidence: 1 } as const) : found),
      samples: sampleTexts(column.grid, column.column, column.block.lastRow + 1, String),
      saying,
    };
  });
}

/** An agency under the name by which the report prints it. */
function inPrintedNames(saying: WideColumn["saying"], agencies: WordList<string>) {
  if (saying.is === "indicator") return saying;
  return { ...saying, agency: agencies.meaning(saying.agency) ?? saying.agency };
}

/** The columns of a matrix and what each is taken for. */
function wideColumnsOf(wide: WidePlan): readonly WideColumn[] {
  switch (wide.layout) {
    case "matrix":
      return wide.agencies.flatMap(({ agency, parts }) =>
        [...parts].map(([part, column]) => ({
          field: `${part}: ${agency}`,
          saying: { is: "agency", agency, part } as const,
          column,
        })),
      );
    case "code matrix":
      return wide.agencies.map(({ agency, column }) => ({
        field: `code: ${agency}`,
        saying: { is: "agency", agency, part: "code" },
        column,
      }));
    case "ticks":
      return wide.ticks.map(({ indicator, column, isAsked }) => ({
        field: `tick: ${indicator}`,
        ...(isAsked && { isAsked }),
        saying: { is: "indicator", indicator },
        column,
      }));
  }
}
