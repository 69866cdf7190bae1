import { type Area, intersection, isEntireColumn, isEntireRow } from "../address/area";
import { attributeIn } from "../cells/xmlText";
import { eachColumn } from "../grid/columns";
import type { SheetStore } from "../model/workbook";

/**
 * Gives the cells of an area another style, worked out from the one each has. Whole columns and
 * rows keep it as their own, so that cells to come have it too.
 */
export function restyle(sheet: SheetStore, area: Area, change: (style: number) => number): void {
  if (isEntireColumn(area)) restyleColumns(sheet, area, change);
  else if (isEntireRow(area)) restyleRows(sheet, area, change);
  else restyleCells(sheet, area, change);
  sheet.workbook.changes.looksDifferent(sheet, area);
}

function restyleCells(sheet: SheetStore, area: Area, change: (style: number) => number): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const style = sheet.styleAt(row, column);
      const changed = change(style);
      if (changed !== style) sheet.setStyle(row, column, changed);
    }
  }
}

function restyleColumns(sheet: SheetStore, area: Area, change: (style: number) => number): void {
  restyleExisting(sheet, area, change);
  eachColumn(sheet.part, area.left, area.right, (column) => {
    column.attributes.style = String(change(Number(column.attributes.style ?? 0)));
  });
}

function restyleRows(sheet: SheetStore, area: Area, change: (style: number) => number): void {
  restyleExisting(sheet, area, change);
  for (let index = area.top; index <= area.bottom; index += 1) {
    const row = sheet.cells.rows.ensureRow(index);
    const style = change(Number(attributeIn(row.attributes, "s") ?? 0));
    row.attributes = `${row.attributes.replace(/\s(s|customFormat)="[^"]*"/g, "")} s="${style}" customFormat="1"`;
    sheet.cells.touch(index);
  }
}

function restyleExisting(sheet: SheetStore, area: Area, change: (style: number) => number): void {
  const used = sheet.cells.used(false);
  const part = used === null ? null : intersection(used, area);
  if (part === null) return;
  for (const [row, cell] of [...sheet.cells.within(part)]) {
    sheet.cells.setStyle(row, cell, change(cell.style));
  }
}
