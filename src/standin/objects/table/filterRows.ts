import { cellRangeName } from "../../store/address/a1";
import type { Area } from "../../store/address/area";
import { setRowHidden } from "../../store/grid/sizes";
import type { SheetStore } from "../../store/model/workbook";
import { element } from "../../store/xml/elements";
import { invalidArgument, notInStandIn } from "../../wire/apiError";
import { optional, whole } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { displayedText } from "../base/displayedText";
import { recordOf } from "../range/askedProperties";

/** Filters a sheet's list by what the cells of one column show; the list's first row holds its headings. */
export function filterRows(
  sheet: SheetStore,
  area: Area,
  [columnIndex, criteria]: readonly (Argument | undefined)[],
): void {
  const column = optional(whole, columnIndex, 0);
  const values = chosenValues(criteria);
  if (column < 0 || area.left + column > area.right) throw invalidArgument("No such column.");
  const filter = sheet.part.editSection("autoFilter");
  filter.attributes.ref = cellRangeName(area);
  filter.children = [
    element("filterColumn", { colId: column }, [
      element(
        "filters",
        {},
        values.map((val) => element("filter", { val })),
      ),
    ]),
  ];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const cell = sheet.cells.at(row, area.left + column);
    const shown = cell === undefined ? "" : displayedText(sheet.workbook, cell);
    setRowHidden(sheet, row, !values.includes(shown));
  }
  sheet.workbook.changes.looksDifferent(sheet, area);
}

/** The texts that a filter by values lets through. */
function chosenValues(criteria: Argument | undefined): readonly string[] {
  const { filterOn, values } = recordOf(criteria);
  if (filterOn !== "Values") throw notInStandIn(`A filter on ${String(filterOn)}`);
  if (!Array.isArray(values)) throw invalidArgument("The values to filter by are missing.");
  return values.map(String);
}
