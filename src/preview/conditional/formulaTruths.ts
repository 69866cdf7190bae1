import { evaluate } from "../../standin/store/formulas/engine/evaluate";
import { NotAFormula, parseFormula } from "../../standin/store/formulas/engine/parseFormula";
import { NotKnown, single, toTruth } from "../../standin/store/formulas/engine/values/value";
import { surroundings, valueOfCell } from "../../standin/store/formulas/namedCells";
import type { SheetStore } from "../../standin/store/model/workbook";

/** A formula as it reads for one row of a sheet. */
export interface RowFormula {
  readonly row: number;
  readonly formula: string;
}

/**
 * Whether each formula comes out true (or as a number other than 0), as a conditional format asks. One that cannot be
 * worked out is not true.
 */
export function formulaTruths(
  sheet: SheetStore,
  formulas: readonly RowFormula[],
): readonly boolean[] {
  return formulas.map(({ row, formula }) => {
    const around = surroundings({ sheet, row, column: 0 }, (_, __, cell) => valueOfCell(cell));
    try {
      const result = single(evaluate(parseFormula(formula), around));
      return typeof result !== "string" && toTruth(result) === true;
    } catch (problem) {
      if (problem instanceof NotKnown || problem instanceof NotAFormula) return false;
      throw problem;
    }
  });
}
