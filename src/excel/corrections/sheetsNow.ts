import { areaOf } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "../read/blocks";
import { readValues } from "../read/readValues";
import type { SheetValues } from "./recordMark";

/**
 * Reads all values of sheets, as they are now: two round trips, more for large ones.
 * @returns the values of each sheet; `null` for one that is empty or has more than five million cells.
 */
export async function readSheetsNow(
  conversation: Conversation,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly (SheetValues | null)[]> {
  if (worksheets.length === 0) return [];
  const used = worksheets.map((worksheet) =>
    worksheet
      .load("name")
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await conversation.sync();
  const areas = used.map((range) => (range.isNullObject ? null : areaOf(range)));
  const blocks = areas
    .flatMap((area, at) => (area ? [wholeSheet(at, area)] : []))
    .filter((block) => cellsOf(block) <= CELLS_LIMIT);
  const values = await readValues(conversation, {
    worksheets,
    names: worksheets.map(({ name }) => name),
    blocks,
    alongside: () => undefined,
    onProgress: undefined,
  });
  const read = new Set(blocks.map(({ sheet }) => sheet));
  return areas.map((area, at) => {
    if (!area || !read.has(at)) return null;
    return { firstRow: area.firstRow, firstColumn: area.firstColumn, values: values[at] ?? [] };
  });
}
