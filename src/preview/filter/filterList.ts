import { refuseUnlessAllowed } from "../../standin/objects/base/refuseProtected";
import { isRowHidden, setRowHidden } from "../../standin/store/grid/sizes";
import type { SheetStore } from "../../standin/store/model/workbook";
import { choosesRows } from "../../standin/store/sheet/filteredRows";
import { type Choice, choiceOf, inListOrder } from "./choice";
import { criterionOf, setCriterion } from "./criterion";
import type { FilterList } from "./filterLists";

/** An entry of a filter's list, and whether the filter lets it through now. */
export interface ListedChoice extends Choice {
  readonly chosen: boolean;
}

/** What a column can be filtered by: what it shows in the rows that the filters of the other columns let through. */
export function choicesOf(
  sheet: SheetStore,
  list: FilterList,
  column: number,
): readonly ListedChoice[] {
  const passes = rowTest(sheet, list, column);
  const own = criterionOf(list.filter, column - list.area.left);
  const found = new Map<string, ListedChoice>();
  for (const row of rowsOf(list)) {
    if (!passes(row)) continue;
    const choice = choiceOf(sheet, row, column);
    const chosen = own === null ? !isRowHidden(sheet, row) : own(choice);
    const known = found.get(choice.key);
    found.set(choice.key, { ...(known ?? choice), chosen: chosen || (known?.chosen ?? false) });
  }
  return [...found.values()].sort(inListOrder);
}

/**
 * Filters a list by a column: hides the rows that show none of the entries, and shows those that pass all filters.
 * @param chosen `null` takes the column's filter away
 * @throws ApiError on a protected sheet that does not allow filtering
 */
export function filterBy(
  sheet: SheetStore,
  list: FilterList,
  column: number,
  chosen: readonly Choice[] | null,
): void {
  refuseUnlessAllowed(sheet, "autoFilter");
  const passes = rowTest(sheet, list, column);
  setCriterion(list.edit(), column - list.area.left, chosen);
  const keys = chosen && new Set(chosen.map(({ key }) => key));
  for (const row of rowsOf(list)) {
    const hidden = !(passes(row) && (keys?.has(choiceOf(sheet, row, column).key) ?? true));
    if (hidden !== isRowHidden(sheet, row)) setRowHidden(sheet, row, hidden);
  }
  sheet.workbook.changes.looksDifferent(sheet, list.area);
}

/** How many rows of a filtered list are shown, of how many; `null` for a list that is not filtered. */
export function rowsShown(
  sheet: SheetStore,
  list: FilterList,
): { readonly shown: number; readonly of: number } | null {
  if (!choosesRows(list.filter)) return null;
  const rows = rowsOf(list);
  return { shown: rows.filter((row) => !isRowHidden(sheet, row)).length, of: rows.length };
}

/**
 * Whether the filters of all columns but one let a row through. By a filter that cannot be read, a hidden row stays
 * hidden: nobody can say that it is let through.
 */
function rowTest(
  sheet: SheetStore,
  { area, filter }: FilterList,
  but: number,
): (row: number) => boolean {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const others = columns
    .filter((column) => column !== but)
    .map((column) => ({ column, passes: criterionOf(filter, column - area.left) }));
  return (row) =>
    others.every(({ column, passes }) =>
      passes === null ? !isRowHidden(sheet, row) : passes(choiceOf(sheet, row, column)),
    );
}

const rowsOf = ({ area }: FilterList): readonly number[] =>
  Array.from({ length: area.bottom - area.top }, (_, at) => area.top + 1 + at);
