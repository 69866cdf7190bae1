import { ExcelProblem } from "./excelProblem";
import { inExcel } from "./inExcel";
import { asProblem } from "./officeErrors";
import { askMarks } from "./ourMarks";
import { MADE_BY_US, type NewSheet } from "./sheets";

/**
 * Writes, and puts the workbook right where Excel stops part of the way: it carries a request out command by
 * command, so some of it may stand.
 * @param putRight takes away what stands, and gives what it has to leave, in words
 * @param mayStand what may stand where Excel refuses that too, in words
 * @throws the failure itself where nothing is left; else ExcelProblem "partly written", naming what is
 */
export async function orPutRight<T>(
  write: () => Promise<T>,
  putRight: () => Promise<readonly string[]>,
  mayStand: string,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const problem = asProblem(error);
    // Excel takes no request at all while a cell is edited.
    if (problem.code === "cell being edited") throw error;
    const written = await putRight().catch(() => [mayStand]);
    if (written.length === 0) throw error;
    throw new ExcelProblem("partly written", { ...problem.facts, written }, { cause: error });
  }
}

/** Deletes a sheet that was added a moment ago, if it was, and gives its mark back. */
export function removeNewSheet({ name, mark, markedBefore }: NewSheet): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const { names, worksheets } = context.workbook;
    const worksheet = worksheets.getItemOrNullObject(name).load("name");
    const marks = askMarks(context);
    await sync();
    const marked = marks().sheets.get(mark);
    if (marked === name) names.getItem(mark).delete();
    if (markedBefore !== undefined && marked !== markedBefore) {
      names.add(mark, worksheets.getItem(markedBefore).getRange("A1"), MADE_BY_US);
    }
    if (!worksheet.isNullObject) worksheet.delete();
    await sync();
  });
}
