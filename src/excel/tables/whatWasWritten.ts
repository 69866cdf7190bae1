import type { RawValue } from "../../workbook/snapshot/snapshot";
import { type Area, areaAddress } from "../base/address";
import { isFormula } from "../base/heldCells";
import { codeOf } from "../base/valueCode";
import { formulaNote, overItself, type TableLayout, type TableToWrite } from "./layout";
import { inLines } from "./wrapping";

/** Letters that stand for one cell. */
const WIDTH = 4;
/** A cell that was left as it was, or whose words the writing may choose differently. */
const LEFT = "....";
/** The first letter of a cell that may hold a formula. */
const FORMULA = "=";

/** Cells beyond which nothing is kept: a workbook's settings hold about 2 MB in all. */
const MOST_CELLS = 5_000;

/**
 * What a table's cells were written as, to tell later which of them someone changed: four letters a cell, row by row,
 * from which no value can be read. "" for a table of more than 5,000 cells. The note on formulas is not among them.
 */
export function whatWasWritten(layout: TableLayout, table: TableToWrite): string {
  if (layout.lines.length * layout.width > MOST_CELLS) return "";
  const { lines } = overItself(layout);
  const formulas = new Set(
    (table.live?.formulas ?? []).map(({ row, column }) => `${layout.rowLines[row]}:${column}`),
  );
  const said = lines.length - linesOfFormulaNote(layout, table);
  const codes = lines.flatMap(({ values }, line) =>
    values.map((value, column) => {
      if (value === null || line >= said) return LEFT;
      const code = codeOf(value);
      return formulas.has(`${line}:${column}`) ? FORMULA + code.slice(1) : code;
    }),
  );
  return codes.join("");
}

function linesOfFormulaNote({ width }: TableLayout, { live, ...table }: TableToWrite): number {
  return live ? inLines(formulaNote({ ...table, live }, []), width).length : 0;
}

/**
 * The cells of a table that no longer hold what was written, by their addresses; `null` where that is not known.
 * @param values all values of the table's area, of as many lines and columns as were written
 * @param formulas its formulas
 */
export function changedSince(
  written: string,
  { firstRow, firstColumn }: Area,
  values: readonly (readonly RawValue[])[],
  formulas: readonly (readonly unknown[])[],
): readonly string[] | null {
  const width = values[0]?.length ?? 0;
  if (written.length !== values.length * width * WIDTH || written === "") return null;
  return values.flatMap((row, line) =>
    row.flatMap((value, column) => {
      const at = (line * width + column) * WIDTH;
      if (isAsWritten(written.slice(at, at + WIDTH), value, formulas[line]?.[column])) return [];
      const [cellRow, cellColumn] = [firstRow + line, firstColumn + column];
      return areaAddress({
        firstRow: cellRow,
        lastRow: cellRow,
        firstColumn: cellColumn,
        lastColumn: cellColumn,
      });
    }),
  );
}

function isAsWritten(code: string, value: RawValue, formula: unknown): boolean {
  if (code === LEFT) return true;
  const hasFormula = isFormula(formula, value);
  if (code.startsWith(FORMULA)) return hasFormula || code.slice(1) === codeOf(value).slice(1);
  return !hasFormula && code === codeOf(value);
}
