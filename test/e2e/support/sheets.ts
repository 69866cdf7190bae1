import { cellLook } from "../../../src/preview/looks/cellLook";
import { displayedText } from "../../../src/standin/objects/base/displayedText";
import { cellName } from "../../../src/standin/store/address/a1";
import type { SheetStore, WorkbookStore } from "../../../src/standin/store/model/workbook";
import {
  areasOfRule,
  formatRules,
  ruleFormula,
} from "../../../src/standin/store/sheet/conditionalFormats";

/** A sheet of a workbook by its name. */
export function sheetOf(workbook: WorkbookStore, name: string): SheetStore {
  const sheet = workbook.sheetNamed(name);
  if (sheet === undefined) {
    throw new Error(`No sheet ${name}: there are ${workbook.sheets.map((other) => other.name)}`);
  }
  return sheet;
}

/** What every cell of a sheet shows and how it looks, one line a cell. */
export function cellsOf(sheet: SheetStore): readonly string[] {
  const lines: string[] = [];
  for (const row of sheet.cells.rows.all()) {
    for (const cell of sheet.cells.rows.cells(row)) {
      const look = cellLook(sheet.workbook, cell.style);
      const shown = displayedText(sheet.workbook, cell);
      const formula = cell.formula?.text ?? "";
      lines.push(`${cellName(row.index, cell.column)} ${shown} ${formula} ${JSON.stringify(look)}`);
    }
  }
  return lines;
}

/** What the cells of a sheet show, row by row, blank ones as the empty text. */
export function textsOf(sheet: SheetStore): readonly (readonly string[])[] {
  const used = sheet.cells.used(true);
  if (used === null) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => {
      const cell = sheet.cells.at(row, column);
      return cell === undefined ? "" : displayedText(sheet.workbook, cell);
    }),
  );
}

/** The cells that conditional formats apply to, those with the team's own formulas left out. */
export function markedCells(
  sheet: SheetStore,
  teamsFormulas: readonly string[],
): readonly string[] {
  const cells = new Set<string>();
  for (const rule of formatRules(sheet)) {
    if (teamsFormulas.includes(ruleFormula(rule))) continue;
    for (const { top, left, bottom, right } of areasOfRule(rule)) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) cells.add(cellName(row, column));
      }
    }
  }
  return [...cells].sort();
}
