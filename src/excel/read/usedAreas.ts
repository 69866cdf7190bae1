import { type Area, areaOf } from "../base/address";
import type { Conversation } from "../base/inExcel";
import type { SheetOverview } from "./overview";

/** The rectangle of each sheet that holds values, or `null` for a sheet without: one round trip. */
export async function readUsedAreas(
  { sync }: Conversation,
  sheets: readonly SheetOverview[],
): Promise<readonly (Area | null)[]> {
  const used = sheets.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await sync();
  return used.map((range) => (range.isNullObject ? null : areaOf(range)));
}
