import { refuseIfProtected } from "../../standin/objects/base/refuseProtected";
import { cellArea } from "../../standin/store/address/area";
import { type CellContent, NO_CONTENT } from "../../standin/store/cells/cell";
import { formulaOf, unshare } from "../../standin/store/formulas/sharedFormulas";
import type { SheetStore } from "../../standin/store/model/workbook";

/** What a cell held at a moment, and its style. */
export interface CellState {
  readonly content: CellContent;
  readonly style: number;
}

/** What a cell holds now. A formula that it shares with others is written out, so that it can stand alone again. */
export function cellState(sheet: SheetStore, row: number, column: number): CellState {
  const style = sheet.styleAt(row, column);
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return { content: NO_CONTENT, style };
  const { kind, value, formula } = cell;
  const shared = formula !== null && formula.shared !== null;
  const own = shared
    ? { text: formulaOf(sheet.cells, row, cell) ?? "", shared: null, arrayArea: null, xml: null }
    : formula;
  return { content: { kind, value, formula: own }, style };
}

/**
 * Takes a cell from one state back to another. Its style is left alone where the two have the same, or where somebody
 * gave it another since.
 * @throws ApiError where the cell is locked on a protected sheet
 */
export function restoreCell(
  sheet: SheetStore,
  row: number,
  column: number,
  { from, to }: { readonly from: CellState; readonly to: CellState },
): void {
  refuseIfProtected(sheet, cellArea(row, column));
  const shared = sheet.cells.at(row, column)?.formula?.shared ?? null;
  if (shared !== null) unshare(sheet.cells, shared);
  sheet.write(row, column, to.content);
  const style = sheet.styleAt(row, column);
  if (from.style !== to.style && style === from.style) sheet.setStyle(row, column, to.style);
  sheet.workbook.changes.wrote(sheet, cellArea(row, column));
}
