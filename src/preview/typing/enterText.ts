import { calendarDate, isRealDate, toIso } from "../../domain/calendar/calendarDate";
import { writeRange } from "../../standin/objects/range/writing";
import { cellArea } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";

/**
 * Puts what a person typed into a cell, read as Excel with British settings reads it: the day comes first.
 * @throws ApiError where the cell is locked on a protected sheet, or the text starts a formula that cannot be read
 */
export function enterText(sheet: SheetStore, row: number, column: number, text: string): void {
  const { styles } = sheet.workbook;
  const style = sheet.styleAt(row, column);
  const wasGeneral = styles.numberFormat(style) === "General";
  const date = styles.numberFormat(style) === "@" ? null : britishDate(text);
  writeRange({ sheet, area: cellArea(row, column) }, [[date ?? text]]);
  if (date !== null && wasGeneral) {
    sheet.setStyle(row, column, styles.withNumberFormat(style, "dd/mm/yyyy"));
  }
}

/**
 * A date typed day first, as `yyyy-mm-dd`; `null` for any other text.
 * @example britishDate("3/6/13") //=> "2013-06-03"
 */
export function britishDate(text: string): string | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$/.exec(text);
  if (match === null) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const inFull = year < 100 ? year + (year < 30 ? 2000 : 1900) : year;
  return isRealDate(inFull, month, day) ? toIso(calendarDate(inFull, month, day)) : null;
}
