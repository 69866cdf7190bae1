import { setColumnWidth, setRowHeight } from "../../store/grid/sizes";
import { displayedText } from "../base/displayedText";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import type { FormatTarget } from "./target";

/** Points of one character and of a column's padding in Excel's standard font. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const WIDEST = 255 * CHARACTER;

/** Widens or narrows columns to their longest text; columns without any stay as they are. */
export function autofitColumns({ sheet, areas }: FormatTarget): void {
  refuseUnlessAllowed(sheet, "formatColumns");
  const longest = new Map<number, number>();
  for (const area of areas) {
    for (const [, cell] of sheet.cells.within(area)) {
      const lines = displayedText(sheet.workbook, cell).split("\n");
      const length = Math.max(...lines.map((line) => line.length));
      longest.set(cell.column, Math.max(longest.get(cell.column) ?? 0, length));
    }
  }
  for (const [column, length] of longest) {
    if (length === 0) continue;
    setColumnWidth(sheet, column, column, Math.min(WIDEST, length * CHARACTER + PADDING));
  }
}

/** Lets rows take the height that their contents need. */
export function autofitRows({ sheet, areas }: FormatTarget): void {
  refuseUnlessAllowed(sheet, "formatRows");
  for (const area of areas) {
    for (const row of [...sheet.cells.rows.between(area.top, area.bottom)]) {
      setRowHeight(sheet, row.index, null);
    }
  }
}
