import type { CellCounting, CountingOf } from "../../domain/tables/counting/counting";
import { NOTHING_TO_SHARE } from "../../domain/tables/engine/rounding";
import type { AppendixTable, TableCell, TablePosition } from "../../domain/tables/engine/table";
import { countFormula } from "./countFormula";
import type { FormulaContext } from "./formulaContext";

/** The formula of one cell, its leading "=" included: text, and cells of the table itself. */
export interface CellFormula extends TablePosition {
  readonly parts: readonly (string | TablePosition)[];
}

/** A table with the formulas that make its numbers over the tracker. */
export interface LiveTable extends AppendixTable {
  readonly live: {
    readonly formulas: readonly CellFormula[];
    /** Numbers that no formula can make: they stay values. */
    readonly without: readonly TablePosition[];
    /** Sheets that the formulas read: none of them can hold the table. */
    readonly reads: readonly string[];
  };
}

/** Datasets that formulas count. */
const DATASETS = ["conferences", "children", "participation", "indicators"] as const;

/** Characters that Excel allows a formula to have. */
const LONGEST_FORMULA = 8192;

/** A table as formulas over the tracker, as far as they can count it. */
export function liveTable(
  table: AppendixTable,
  countingOf: CountingOf,
  context: FormulaContext,
): LiveTable {
  const formulas: CellFormula[] = [];
  const without: TablePosition[] = [];
  table.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!isCounted(cell)) return;
      const counting = countingOf(row, column);
      const parts = counting && partsOf(counting, { row, column }, context);
      if (parts === null || lengthOf(parts) > LONGEST_FORMULA) without.push({ row, column });
      else formulas.push({ row, column, parts: ["=", ...parts] });
    });
  });
  return { ...table, live: { formulas, without, reads: sheetsRead(context) } };
}

function sheetsRead({ blocks }: FormulaContext): readonly string[] {
  const all = DATASETS.flatMap((dataset) => blocks(dataset) ?? []);
  return [...new Set(all.map(({ layout }) => layout.sheet))];
}

/** Whether a cell is a number counted from the tracker: a count that is not known ("–") stays as it is. */
function isCounted({ format, value, behind }: TableCell): boolean {
  if (behind === undefined) return false;
  return format === "count" ? typeof value === "number" : format === "percentage" && value !== null;
}

function partsOf(
  counting: CellCounting,
  { row, column }: TablePosition,
  context: FormulaContext,
): CellFormula["parts"] | null {
  switch (counting.kind) {
    case "rows": {
      const counts = counting.sum.map((one) => countFormula(one, context));
      if (counts.includes(null)) return null;
      const formulas = counts.filter((one) => one !== "never");
      return formulas.length === 0 ? null : [formulas.join("+")];
    }
    case "share": {
      const whole = countFormula(counting.outOf, context);
      if (whole === null || whole === "never") return null;
      const part =
        typeof counting.part === "number"
          ? { row, column: counting.part }
          : inBrackets(countFormula(counting.part, context));
      if (part === null) return null;
      return [`IF((${whole})=0,"${NOTHING_TO_SHARE}",`, part, `/(${whole}))`];
    }
    case "total":
      return row === 0 ? null : ["SUM(", { row: 0, column }, ":", { row: row - 1, column }, ")"];
  }
}

function inBrackets(formula: string | "never" | null): string | null {
  return formula === null || formula === "never" ? null : `(${formula})`;
}

function lengthOf(parts: CellFormula["parts"]): number {
  // A cell of the table is at most seven letters and figures.
  return parts.reduce<number>(
    (sum, part) => sum + (typeof part === "string" ? part.length : 10),
    1,
  );
}
