import { parseArea } from "../../standin/store/address/a1";
import type { Area } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";
import { tablesOn } from "../../standin/store/tables/sheetTables";
import { childOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

/** A list with filter buttons in its first row: the sheet's own or a table's. */
export interface FilterList {
  /** Its headings and all rows that can be filtered; a table's totals are none. */
  readonly area: Area;
  /** What it is filtered by, as the file says it. */
  readonly filter: XmlElement;
  /** The same to be changed: the part that holds it is then written. */
  readonly edit: () => XmlElement;
}

/** The lists of a sheet that can be filtered. */
export function filterLists(sheet: SheetStore): readonly FilterList[] {
  const own = listOf(sheet.part.section("autoFilter"), () => sheet.part.editSection("autoFilter"));
  const tables = tablesOn(sheet)
    .all()
    .filter(({ hasHeaders }) => hasHeaders)
    .flatMap((table) => {
      const filter = childOf(table.root, "autoFilter");
      return listOf(filter, () => {
        table.edit();
        return filter ?? table.root;
      });
    });
  return [...own, ...tables];
}

function listOf(filter: XmlElement | undefined, edit: () => XmlElement): readonly FilterList[] {
  const area = parseArea(filter?.attributes.ref ?? "");
  return filter === undefined || area === null ? [] : [{ area, filter, edit }];
}

/** The list whose heading stands in a cell; `null` for a cell without a filter button. */
export const listHeadedAt = (sheet: SheetStore, row: number, column: number): FilterList | null =>
  filterLists(sheet).find(
    ({ area }) => area.top === row && area.left <= column && area.right >= column,
  ) ?? null;
