import type { Cell } from "../cells/cell";
import type { SheetCells } from "../grid/sheetCells";
import { shiftFormula } from "./references";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const masters = new WeakMap<SheetCells, Map<number, Master>>();

/** The formula of a cell without "=", worked out where the cell only refers to a shared one. */
export function formulaOf(cells: SheetCells, row: number, cell: Cell): string | null {
  if (cell.formula === null) return null;
  const { text, shared } = cell.formula;
  if (text !== "" || shared === null) return text;
  const master = mastersOf(cells).get(shared);
  return master === undefined
    ? text
    : shiftFormula(master.text, row - master.row, cell.column - master.column);
}

/**
 * Gives every cell that takes part in a shared formula its own formula: needed before one of
 * them is overwritten or moved, since the others may refer to it.
 */
export function unshare(cells: SheetCells, shared: number): void {
  const members: (readonly [number, Cell, string])[] = [];
  for (const [row, cell] of allFormulas(cells)) {
    if (cell.formula?.shared === shared)
      members.push([row, cell, formulaOf(cells, row, cell) ?? ""]);
  }
  for (const [row, cell, text] of members) {
    cells.setFormula(row, cell, { text, shared: null, arrayArea: null, xml: null });
  }
}

/** Every cell of a sheet that holds a formula, with its row. */
export function* allFormulas(cells: SheetCells): Generator<readonly [number, Cell]> {
  if (!cells.mayHoldFormulas) return;
  for (const row of cells.rows.all()) {
    if (!cells.rows.mayHoldContent(row)) continue;
    for (const cell of cells.rows.cells(row)) if (cell.formula !== null) yield [row.index, cell];
  }
}

function mastersOf(cells: SheetCells): Map<number, Master> {
  const known = masters.get(cells);
  if (known) return known;
  const found = new Map<number, Master>();
  for (const [row, cell] of allFormulas(cells)) {
    const { formula } = cell;
    if (formula !== null && formula.shared !== null && formula.text !== "") {
      found.set(formula.shared, { row, column: cell.column, text: formula.text });
    }
  }
  masters.set(cells, found);
  return found;
}
