import { intersection } from "../../store/address/area";
import { holdsContent, NO_CONTENT } from "../../store/cells/cell";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { ApiError } from "../../wire/apiError";

/** Shows or hides a table's row of totals, in the free row below it. */
export function setTotals(table: TableStore, shown: boolean): void {
  if (shown === table.hasTotals) return;
  const { sheet, area } = table;
  const root = table.edit();
  if (!shown) {
    for (const [row, cell] of [...sheet.cells.within({ ...area, top: area.bottom })]) {
      sheet.write(row, cell.column, NO_CONTENT);
    }
    delete root.attributes.totalsRowCount;
    root.attributes.totalsRowShown = "0";
    table.area = { ...area, bottom: area.bottom - 1 };
    return;
  }
  const row = area.bottom + 1;
  const below = { ...area, top: row, bottom: row };
  const taken =
    [...sheet.cells.within(below)].some(([, cell]) => holdsContent(cell)) ||
    tablesOn(sheet)
      .all()
      .some((other) => other !== table && intersection(other.area, below) !== null);
  if (taken)
    throw new ApiError("InvalidOperation", "The row below the table is not free for totals.");
  delete root.attributes.totalsRowShown;
  root.attributes.totalsRowCount = "1";
  table.area = { ...area, bottom: row };
  const [first] = table.columns();
  if (first) first.attributes.totalsRowLabel = "Total";
  sheet.write(row, area.left, { kind: "text", value: "Total", formula: null });
  sheet.workbook.changes.wrote(sheet, below);
}
