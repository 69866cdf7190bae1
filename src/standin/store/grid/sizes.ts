import { attributeIn } from "../cells/xmlText";
import { isOn } from "../xml/elements";
import { columnEntry, eachColumn } from "./columns";
import type { SheetCells } from "./sheetCells";
import type { SheetPart } from "./sheetPart";

/** A sheet's part and the cells in it. */
interface Grid {
  readonly part: SheetPart;
  readonly cells: SheetCells;
}

/** Pixels of a digit in Excel's standard font, and points of a pixel. */
const DIGIT = 7;
const POINTS = 0.75;
const STANDARD_WIDTH = 9.140625;

/** A column's width in points, as the API gives it; 0 where it is hidden. */
export function columnWidth(sheet: Grid, column: number): number {
  const entry = columnEntry(sheet.part, column);
  if (isOn(entry?.attributes.hidden)) return 0;
  const defaults = sheet.part.section("sheetFormatPr")?.attributes.defaultColWidth;
  const characters = Number(entry?.attributes.width ?? defaults ?? STANDARD_WIDTH);
  return Math.round(characters * DIGIT) * POINTS;
}

/** Sets the width of some columns in points. */
export function setColumnWidth(sheet: Grid, from: number, to: number, points: number): void {
  eachColumn(sheet.part, from, to, (entry) => {
    entry.attributes.width = String(points / POINTS / DIGIT);
    entry.attributes.customWidth = "1";
    if (points > 0) delete entry.attributes.hidden;
  });
}

/** A row's height in points; 0 where it is hidden. */
export function rowHeight(sheet: Grid, row: number): number {
  const attributes = sheet.cells.rows.row(row)?.attributes ?? "";
  if (isOn(attributeIn(attributes, "hidden"))) return 0;
  const standard = sheet.part.section("sheetFormatPr")?.attributes.defaultRowHeight ?? "15";
  return Number(attributeIn(attributes, "ht") ?? standard);
}

/** Sets the height of a row in points; `null` lets Excel work it out again. */
export function setRowHeight(sheet: Grid, row: number, points: number | null): void {
  if (points === null && sheet.cells.rows.row(row) === undefined) return;
  setRowAttribute(sheet, row, "ht", points === null ? null : String(points));
  setRowAttribute(sheet, row, "customHeight", points === null ? null : "1");
}

/** Whether a row is hidden, by hand or by a filter; to Excel a row without height is. */
export const isRowHidden = (sheet: Grid, row: number): boolean => rowHeight(sheet, row) === 0;

/** Hides or shows rows. */
export function setRowHidden(sheet: Grid, row: number, hidden: boolean): void {
  setRowAttribute(sheet, row, "hidden", hidden ? "1" : null);
}

/** Hides or shows columns. */
export function setColumnsHidden(sheet: Grid, from: number, to: number, hidden: boolean): void {
  eachColumn(sheet.part, from, to, (entry) => {
    if (hidden) entry.attributes.hidden = "1";
    else delete entry.attributes.hidden;
  });
}

function setRowAttribute(sheet: Grid, index: number, name: string, value: string | null): void {
  const row = sheet.cells.rows.ensureRow(index);
  const others = row.attributes.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  row.attributes = value === null ? others : `${others} ${name}="${value}"`;
  sheet.cells.touch(index);
}
