import { displayedText, isDateFormat } from "../../standin/objects/base/displayedText";
import { formulaOf } from "../../standin/store/formulas/sharedFormulas";
import type { SheetStore } from "../../standin/store/model/workbook";

/** A cell's content as it is edited and as the formula bar shows it: the formula, the date, else the plain value. */
export function editableText(sheet: SheetStore, row: number, column: number): string {
  const cell = sheet.cells.at(row, column);
  if (cell === undefined) return "";
  const formula = formulaOf(sheet.cells, row, cell);
  if (formula !== null) return `=${formula}`;
  if (cell.kind === "boolean") return cell.value === true ? "TRUE" : "FALSE";
  const { styles } = sheet.workbook;
  const isDate = cell.kind === "number" && isDateFormat(styles.numberFormat(cell.style));
  return isDate ? displayedText(sheet.workbook, cell) : String(cell.value);
}
