import { isColumnHidden } from "../../store/grid/columns";
import { isRowHidden, setColumnsHidden, setRowHidden } from "../../store/grid/sizes";
import { flag } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import type { RangeRef } from "../base/ref";
import { refuseUnlessAllowed } from "../base/refuseProtected";

/** Whether all rows or columns of a range are hidden; `null` where only some are. */
export function sameHidden({ sheet, area }: RangeRef, along: "rows" | "columns"): boolean | null {
  const [from, to] = along === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  let hidden = 0;
  for (let index = from; index <= to; index += 1) {
    if (along === "rows" ? isRowHidden(sheet, index) : isColumnHidden(sheet.part, index))
      hidden += 1;
  }
  return hidden === 0 ? false : hidden === to - from + 1 ? true : null;
}

/** Hides or shows the rows or columns of a range. */
export function setHidden(
  { sheet, area }: RangeRef,
  along: "rows" | "columns",
  given: Argument,
): void {
  const hidden = flag(given);
  refuseUnlessAllowed(sheet, along === "rows" ? "formatRows" : "formatColumns");
  if (along === "columns") setColumnsHidden(sheet, area.left, area.right, hidden);
  else for (let row = area.top; row <= area.bottom; row += 1) setRowHidden(sheet, row, hidden);
  sheet.workbook.changes.looksDifferent(sheet, area);
}
