import type { CellContent } from "../../store/cells/cell";
import { readEntry } from "../../store/cells/entry";
import { parseFormula } from "../../store/formulas/engine/parseFormula";
import { formulaFault } from "../../store/formulas/formulaLimits";
import { unshare } from "../../store/formulas/sharedFormulas";
import type { SheetStore } from "../../store/model/workbook";
import { rowsHiddenByFilter } from "../../store/sheet/filteredRows";
import { invalidArgument } from "../../wire/apiError";
import type { Argument } from "../../wire/hostObject";
import type { RangeRef } from "../base/ref";
import { refuseIfProtected } from "../base/refuseProtected";
import { eachPlace, perCell } from "./values";

/** Writes values or formulas as an add-in gives them; `null` leaves a cell as it is. */
export function writeRange({ sheet, area }: RangeRef, given: Argument): void {
  const valueAt = perCell(given, area);
  refuseIfProtected(sheet, area);
  const { filteredRows } = sheet.workbook.circumstances;
  const hidden = filteredRows === "written" ? NONE : rowsHiddenByFilter(sheet, area);
  const repeated = filteredRows === "first row repeated" && hidden.size > 0;
  eachPlace(sheet, area, (row, column) => {
    if (hidden.has(row)) return;
    const value = valueAt(repeated ? area.top : row, column);
    if (value !== null) writeCell(sheet, row, column, value);
  });
  sheet.workbook.changes.wrote(sheet, area);
}

const NONE: ReadonlySet<number> = new Set();

function writeCell(sheet: SheetStore, row: number, column: number, value: Argument): void {
  if (typeof value === "object")
    throw invalidArgument("A cell holds a text, a number or a boolean.");
  const style = sheet.styleAt(row, column);
  const format = sheet.workbook.styles.numberFormat(style);
  const entry = readEntry(value, format, sheet.workbook.dateSystem);
  if (entry === null) throw invalidArgument("A cell holds at most 32,767 characters.");
  refuseBrokenFormula(entry.content);
  const shared = sheet.cells.at(row, column)?.formula?.shared ?? null;
  if (shared !== null) unshare(sheet.cells, shared);
  sheet.write(row, column, entry.content);
  if (entry.numberFormat !== null && format === "General") {
    sheet.setStyle(row, column, sheet.workbook.styles.withNumberFormat(style, entry.numberFormat));
  }
}

function refuseBrokenFormula({ formula }: CellContent): void {
  if (formula === null) return;
  const fault = formulaFault(formula.text);
  if (fault !== null) throw invalidArgument(fault);
  try {
    parseFormula(formula.text);
  } catch (error) {
    throw invalidArgument(`The formula =${formula.text} cannot be read (${String(error)}).`);
  }
}
