import { ExcelProblem } from "./excelProblem";
import { inExcel } from "./inExcel";
import { asProblem } from "./officeErrors";
import { askMarks } from "./ourMarks";

/**
 * Writes, and puts the workbook right where Excel stops part of the way: it carries a request out command by
 * command, so some of it may stand.
 * @param putRight takes away what stands, and gives what it has to leave, in words
 * @throws the failure itself where nothing is left; else ExcelProblem "partly written", naming what is
 */
export async function orPutRight<T>(
  write: () => Promise<T>,
  putRight: () => Promise<readonly string[]>,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const problem = asProblem(error);
    // Excel takes no request at all while a cell is edited.
    if (problem.code === "cell being edited") throw error;
    const written = await putRight();
    if (written.length === 0) throw error;
    throw new ExcelProblem("partly written", { ...problem.facts, written }, { cause: error });
  }
}

/** Deletes a sheet that was added a moment ago, if it was, with the mark that says it is ours. */
export function removeNewSheet(name: string, mark: string): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const marks = askMarks(context);
    await sync();
    if (worksheet.isNullObject) return;
    if (marks().sheets.get(mark) === name) context.workbook.names.getItem(mark).delete();
    worksheet.delete();
    await sync();
  });
}
