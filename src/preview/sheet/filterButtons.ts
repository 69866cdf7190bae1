import type { SheetStore } from "../../standin/store/model/workbook";
import { isFiltered, showsButton } from "../filter/criterion";
import { filterLists } from "../filter/filterLists";

/** The filter's button of a heading: whether its column is filtered. */
export type FilterButton = "open" | "filtered";

/** The buttons of a sheet by cell, keyed `row/column`: on the headings of filtered ranges and of tables. */
export function filterButtons(sheet: SheetStore): ReadonlyMap<string, FilterButton> {
  const buttons = new Map<string, FilterButton>();
  for (const { area, filter } of filterLists(sheet)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const at = column - area.left;
      if (showsButton(filter, at))
        buttons.set(`${area.top}/${column}`, isFiltered(filter, at) ? "filtered" : "open");
    }
  }
  return buttons;
}
