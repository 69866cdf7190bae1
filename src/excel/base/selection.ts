import { type CellRef, cellAddress } from "../../domain/records/source";
import { type Area, areaOf } from "./address";
import { ExcelProblem } from "./excelProblem";
import { type Conversation, inExcel } from "./inExcel";
import { isRefusal } from "./officeErrors";

/**
 * Brings a cell's sheet to the front and selects the cell.
 * @throws ExcelProblem where the sheet is hidden, or was renamed or deleted.
 */
export function selectCell(cell: CellRef): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
    worksheet.load("visibility");
    await sync();
    const facts = { sheet: cell.sheet, address: cellAddress(cell) };
    if (worksheet.isNullObject) throw new ExcelProblem("sheet not found", facts);
    if (worksheet.visibility !== "Visible") throw new ExcelProblem("sheet hidden", facts);
    worksheet.activate();
    worksheet.getCell(cell.row, cell.column).select();
    await sync();
  });
}

/**
 * Brings a sheet to the front, where Excel does that: with another workbook in front, or the sheet hidden, it does not,
 * and what was written stands all the same.
 */
export function showSheet(sheet: string): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    context.workbook.worksheets.getItem(sheet).activate();
    try {
      await sync();
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  });
}

/** What is selected, and on which sheet. */
export interface Selection {
  /** The cells themselves, which go where their rows and columns go as long as the conversation lasts. */
  readonly range: Excel.Range;
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Asks what is selected; the answer is there after the next round trip, which fails with "nothing selected"
 * where no cells are.
 */
export function askSelection(context: Conversation["context"]): () => Selection {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return () => ({ range, sheet: range.worksheet.name, area: areaOf(range) });
}
