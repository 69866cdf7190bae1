import { parseArea } from "../../standin/store/address/a1";
import type { SheetStore } from "../../standin/store/model/workbook";
import type { SheetTable } from "./tables";

/** The cells, keyed `row/column`, that have a filter's button: the headings of filtered ranges and of tables. */
export function filterButtons(
  sheet: SheetStore,
  tables: readonly SheetTable[],
): ReadonlySet<string> {
  const filtered = parseArea(sheet.part.section("autoFilter")?.attributes.ref ?? "");
  const headed = tables
    .filter(({ headerRows, filtered: hasButtons }) => headerRows > 0 && hasButtons)
    .map(({ area }) => area);
  const cells = new Set<string>();
  for (const area of filtered === null ? headed : [filtered, ...headed]) {
    for (let column = area.left; column <= area.right; column += 1)
      cells.add(`${area.top}/${column}`);
  }
  return cells;
}
