import type { Area } from "../address";
import type { Conversation } from "../inExcel";
import type { SheetOverview } from "./overview";

/** The rectangle of each sheet that holds values, or `null` for a sheet without: one round trip. */
export async function readUsedAreas(
  { sync }: Conversation,
  sheets: readonly SheetOverview[],
): Promise<readonly (Area | null)[]> {
  const used = sheets.map(({ worksheet }) =>
    worksheet
      .getUsedRangeOrNullObject(true)
      .load("isNullObject,rowIndex,columnIndex,rowCount,columnCount"),
  );
  await sync();
  return used.map((range) =>
    range.isNullObject
      ? null
      : {
          firstRow: range.rowIndex,
          firstColumn: range.columnIndex,
          lastRow: range.rowIndex + range.rowCount - 1,
          lastColumn: range.columnIndex + range.columnCount - 1,
        },
  );
}
