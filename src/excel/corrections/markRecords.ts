import type { RawValue } from "../../workbook/snapshot/snapshot";
import type { Conversation } from "../base/inExcel";
import type { CorrectedCell } from "./batches";
import { markerOf, type Place, type SheetValues } from "./recordMark";
import { readSheetsNow } from "./sheetsNow";

/**
 * Gives each cell that is to be corrected the mark by which it is found again to be taken back, and its sheet's own
 * number in Excel. A cell that no longer holds what it held, or is on a sheet of more than five million cells, gets none.
 */
export async function markRecords(
  conversation: Conversation,
  cells: readonly CorrectedCell[],
): Promise<readonly CorrectedCell[]> {
  const names = [...new Set(cells.map(({ cell }) => cell.sheet))];
  const worksheets = names.map((name) =>
    conversation.context.workbook.worksheets.getItem(name).load("id"),
  );
  const sheets = await readSheetsNow(conversation, worksheets);
  const marked = new Map<CorrectedCell, CorrectedCell>();
  for (const [at, name] of names.entries()) {
    const sheet = sheets[at];
    const sheetId = worksheets[at]?.id;
    const own = cells.filter(({ cell }) => cell.sheet === name);
    if (!sheet || sheetId === undefined) continue;
    const inPlace = own.filter(({ cell, before }) => valueAt(sheet, cell) === before.value);
    const markOf = markerOf(asCorrected(sheet, inPlace));
    for (const one of inPlace) marked.set(one, { ...one, sheetId, mark: markOf(one.cell) });
  }
  return cells.map((cell) => marked.get(cell) ?? cell);
}

/** What stands at a place. */
export function valueAt({ firstRow, firstColumn, values }: SheetValues, place: Place): RawValue {
  return values[place.row - firstRow]?.[place.column - firstColumn] ?? "";
}

function asCorrected(sheet: SheetValues, cells: readonly CorrectedCell[]): SheetValues {
  const values = sheet.values.map((row) => [...row]);
  for (const { cell, after } of cells) {
    const row = values[cell.row - sheet.firstRow];
    if (row) row[cell.column - sheet.firstColumn] = after.value;
  }
  return { ...sheet, values };
}
