import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";

/**
 * Brings an inserted table's sheet to the front and selects the table, wherever it stands now: two round trips.
 * @param mark its defined name, which Excel keeps on its cells wherever they go
 * @throws ExcelProblem "table not found" where it was deleted, "sheet hidden" where its sheet is.
 */
export function selectTable(mark: string): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const { names, worksheets } = context.workbook;
    const marks = askMarks(context);
    worksheets.load("items/name,items/visibility");
    await sync();
    const area = marks().tables.find(({ name }) => name === mark);
    const worksheet = worksheets.items.find(({ name }) => name === area?.sheet);
    if (!area || !worksheet) throw new ExcelProblem("table not found");
    if (worksheet.visibility !== "Visible") {
      throw new ExcelProblem("sheet hidden", { sheet: area.sheet });
    }
    worksheet.activate();
    names.getItem(mark).getRange().select();
    await sync();
  });
}
