import { restyle } from "../../store/sheet/restyle";
import { text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import type { RangeRef } from "../base/ref";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { eachPlace, perCell } from "./values";

/** A blank number format is no format: General. */
const formatOf = (given: Argument): string => text(given, "numberFormat") || "General";

/** Sets number formats: one for all cells, or one for each; `null` leaves a cell's as it is. */
export function setNumberFormats({ sheet, area }: RangeRef, given: Argument): void {
  refuseUnlessAllowed(sheet, "formatCells");
  const { styles } = sheet.workbook;
  const formatAt = perCell(given, area);
  if (!Array.isArray(given)) {
    const format = formatOf(given);
    restyle(sheet, area, (style) => styles.withNumberFormat(style, format));
    return;
  }
  eachPlace(sheet, area, (row, column) => {
    const format = formatAt(row, column);
    if (format === null) return;
    const style = sheet.styleAt(row, column);
    const changed = styles.withNumberFormat(style, formatOf(format));
    if (changed !== style) sheet.setStyle(row, column, changed);
  });
  sheet.workbook.changes.looksDifferent(sheet, area);
}
