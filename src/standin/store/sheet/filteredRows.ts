import { parseArea } from "../address/a1";
import { type Area, intersection } from "../address/area";
import { isRowHidden } from "../grid/sizes";
import type { SheetStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import { childOf, childrenOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** Whether a filter chooses rows: a column that only hides its button does not. */
export const choosesRows = (filter: XmlElement): boolean =>
  childrenOf(filter, "filterColumn").some((column) => childrenOf(column).length > 0);

/** The rows of an area that a filter of the sheet or of a table hides, by index. */
export function rowsHiddenByFilter(sheet: SheetStore, area: Area): ReadonlySet<number> {
  const filters = [
    sheet.part.section("autoFilter"),
    ...tablesOn(sheet)
      .all()
      .map(({ root }) => childOf(root, "autoFilter")),
  ];
  const hidden = new Set<number>();
  for (const filter of filters) {
    const filtered = filter === undefined ? null : parseArea(filter.attributes.ref ?? "");
    const shared = filtered === null ? null : intersection(filtered, area);
    if (filter === undefined || shared === null || !choosesRows(filter)) continue;
    for (let row = shared.top; row <= shared.bottom; row += 1) {
      if (isRowHidden(sheet, row)) hidden.add(row);
    }
  }
  return hidden;
}
