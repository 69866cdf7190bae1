import { parseArea } from "../address/a1";
import type { Cell } from "../cells/cell";
import type { SheetStore } from "../model/workbook";
import type { FormulaPlace } from "./dependents";
import { evaluate } from "./engine/evaluate";
import { NotAFormula, parseFormula } from "./engine/parseFormula";
import {
  error,
  isMatrix,
  type Matrix,
  NotKnown,
  type Operand,
  single,
  type Value,
} from "./engine/values/value";
import { surroundings, valueOfCell } from "./namedCells";
import type { Region } from "./precedents";
import { formulaOf } from "./sharedFormulas";

/** Takes the result of a formula, or of a cell that an array formula fills. */
export type Settle = (sheet: SheetStore, row: number, column: number, result: Value) => void;

/**
 * Works out formulas, each after those that it reads. One that uses something that the engine does not know keeps the
 * result it has; a new one gets `#NAME?` where it is a function.
 */
export function workOut(places: readonly FormulaPlace[], settle: Settle): void {
  const waiting = new Map(places.map((place) => [place.cell, place]));
  const run = (place: FormulaPlace): void => {
    if (!waiting.delete(place.cell)) return;
    const { sheet, row, cell } = place;
    const result = resultOf(place, (otherSheet, otherRow, other) => {
      const due = waiting.get(other);
      // Met out of turn: a cell that only shows as it is read. A circle is as the cell was.
      if (due !== undefined) run(due);
      const fresh = otherSheet.cells.at(otherRow, other.column) ?? other;
      if (fresh.formula !== null && fresh.kind === "blank") throw new NotKnown("no result yet");
      return valueOfCell(fresh);
    });
    if (result === undefined) return;
    const filled = cell.formula?.arrayArea ? parseArea(cell.formula.arrayArea) : null;
    if (filled === null) {
      settle(sheet, row, cell.column, single(result) ?? 0);
      return;
    }
    const matrix = isMatrix(result) ? result : [[result]];
    for (let down = filled.top; down <= filled.bottom; down += 1) {
      for (let column = filled.left; column <= filled.right; column += 1) {
        settle(sheet, down, column, elementAt(matrix, down - filled.top, column - filled.left));
      }
    }
  };
  for (const place of inOrder(places)) run(place);
}

function elementAt(matrix: Matrix, row: number, column: number): Value {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? error("#N/A") : (value ?? 0);
}

/** What a formula comes to; `undefined` where it is to stay as it is. */
function resultOf(
  { sheet, row, cell }: FormulaPlace,
  read: Parameters<typeof surroundings>[1],
): Operand | undefined {
  const text = formulaOf(sheet.cells, row, cell);
  if (text === null) return undefined;
  try {
    const home = { sheet, row, column: cell.column };
    const result = evaluate(parseFormula(text), surroundings(home, read));
    const several = isMatrix(result) && result.length * (result[0]?.length ?? 0) > 1;
    // Several values would run over into the cells beside: what stands there is not ours to judge.
    if (several && !cell.formula?.arrayArea) throw new NotKnown("several values in one cell");
    return result;
  } catch (problem) {
    if (problem instanceof NotKnown) {
      return cell.kind === "blank" && problem.isFunction ? error("#NAME?") : undefined;
    }
    if (problem instanceof NotAFormula) return undefined;
    throw problem;
  }
}

/** Formulas in an order in which each comes after those whose cells it is known to read. */
function inOrder(places: readonly FormulaPlace[]): readonly FormulaPlace[] {
  const bySheet = new Map<SheetStore, Map<number, FormulaPlace[]>>();
  for (const place of places) {
    const rows = bySheet.get(place.sheet) ?? new Map<number, FormulaPlace[]>();
    bySheet.set(place.sheet, rows);
    const known = rows.get(place.row);
    if (known) known.push(place);
    else rows.set(place.row, [place]);
  }
  const state = new Map<Cell, "open" | "done">();
  const ordered: FormulaPlace[] = [];
  for (const start of places) {
    const stack = [start];
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const at = state.get(place.cell);
      if (at !== undefined) {
        stack.pop();
        if (at === "open") ordered.push(place);
        state.set(place.cell, "done");
        continue;
      }
      state.set(place.cell, "open");
      const { reads } = place;
      if (reads === "everything") continue;
      for (const before of reads.flatMap((region) => within(region, bySheet))) {
        if (!state.has(before.cell)) stack.push(before);
      }
    }
  }
  return ordered;
}

/** The formulas within a region, by the rows that are fewer: its own, or those with formulas. */
function within(
  { sheet, area }: Region,
  places: ReadonlyMap<SheetStore, ReadonlyMap<number, readonly FormulaPlace[]>>,
): readonly FormulaPlace[] {
  const rows = places.get(sheet);
  if (rows === undefined) return [];
  const height = area.bottom - area.top + 1;
  const met =
    height < rows.size
      ? Array.from({ length: height }, (_, step) => rows.get(area.top + step) ?? []).flat()
      : [...rows].flatMap(([row, inRow]) => (row < area.top || row > area.bottom ? [] : inRow));
  return met.filter(({ cell: { column } }) => column >= area.left && column <= area.right);
}
