import type { RawValue } from "../../workbook/snapshot/snapshot";
import { type Area, overlap } from "../base/address";

/** Takes the cells of a table we inserted out of what was read: it is no part of the team's tracker. */
export function leaveBlank(values: RawValue[][], area: Area, table: Area): void {
  if (!overlap(table, area)) return;
  const lastRow = Math.min(table.lastRow, area.lastRow);
  const lastColumn = Math.min(table.lastColumn, area.lastColumn);
  for (let row = Math.max(table.firstRow, area.firstRow); row <= lastRow; row += 1) {
    const first = Math.max(table.firstColumn, area.firstColumn) - area.firstColumn;
    values[row - area.firstRow]?.fill("", first, lastColumn - area.firstColumn + 1);
  }
}
