import { cellRangeName } from "../../store/address/a1";
import { type Area, cellsOf, contains, intersection } from "../../store/address/area";
import { NO_CONTENT } from "../../store/cells/cell";
import type { SheetStore } from "../../store/model/workbook";
import { tablesOn } from "../../store/tables/sheetTables";
import { childrenOf, element } from "../../store/xml/elements";
import { ApiError } from "../../wire/apiError";
import type { RangeRef } from "../base/ref";
import { refuseUnlessAllowed } from "../base/refuseProtected";

/** Merges a range into one cell, or each of its rows; only the first cell's content stays. */
export function mergeRange({ sheet, area }: RangeRef, across: boolean): void {
  refuseUnlessAllowed(sheet, "formatCells");
  if (
    tablesOn(sheet)
      .all()
      .some((table) => intersection(table.area, area) !== null)
  ) {
    throw new ApiError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  const areas = across ? rowsIn(area) : [area];
  dropMerges(sheet, area);
  for (const merged of areas) if (cellsOf(merged) > 1) merge(sheet, merged);
  sheet.workbook.changes.wrote(sheet, area);
}

const rowsIn = (area: Area): readonly Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));

function merge(sheet: SheetStore, area: Area): void {
  for (const [row, cell] of [...sheet.cells.within(area)]) {
    if (row === area.top && cell.column === area.left) continue;
    sheet.write(row, cell.column, NO_CONTENT);
  }
  const list = sheet.part.editSection("mergeCells");
  list.children.push(element("mergeCell", { ref: cellRangeName(area) }));
  list.attributes.count = String(childrenOf(list).length);
}

function dropMerges(sheet: SheetStore, area: Area): void {
  const gone = sheet.mergedAreas().filter((merged) => intersection(merged, area) !== null);
  if (gone.length === 0) return;
  if (gone.some((merged) => !contains(area, merged) && !contains(merged, area))) {
    throw new ApiError("InvalidOperation", "The range cuts through merged cells.");
  }
  const names = new Set(gone.map(cellRangeName));
  const list = sheet.part.editSection("mergeCells");
  list.children = childrenOf(list, "mergeCell").filter(
    ({ attributes }) => !names.has(attributes.ref ?? ""),
  );
  list.attributes.count = String(list.children.length);
  if (list.children.length > 0) return;
  const root = sheet.part.edit();
  root.children = root.children.filter((child) => child !== list);
}
