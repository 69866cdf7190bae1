import { ExcelProblem } from "./excelProblem";
import { inExcel } from "./inExcel";
import { asProblem } from "./officeErrors";
import { askMarks } from "./ourMarks";
import { MADE_BY_US, type NewSheet } from "./sheets";

/**
 * Writes, and puts the workbook right where Excel stops part of the way: it carries a request out command by
 * command, so some of it may stand.
 * @param putRight takes away what stands, by what went wrong, and gives what it has to leave, in words
 * @param mayStand what may stand where Excel refuses that too, in words
 * @throws the failure itself where nothing is left, or ExcelProblem "made meanwhile" where a name had been taken; else ExcelProblem "partly written", naming what is
 */
export async function orPutRight<T>(
  write: () => Promise<T>,
  putRight: (problem: ExcelProblem) => Promise<readonly string[]>,
  mayStand: string,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const problem = asProblem(error);
    // Excel takes no request at all while a cell is edited.
    if (problem.code === "cell being edited") throw error;
    const written = await putRight(problem).catch(() => [mayStand]);
    if (written.length === 0 && wasTaken(problem)) {
      throw new ExcelProblem("made meanwhile", problem.facts, { cause: error });
    }
    if (written.length === 0) throw error;
    throw new ExcelProblem("partly written", { ...problem.facts, written }, { cause: error });
  }
}

/** Whether a name that was to be added had been taken by another pane, or by a colleague, in that moment. */
export function wasTaken({ code, facts: { reference = "" } }: ExcelProblem): boolean {
  return (
    code === "name taken" && / at (WorksheetCollection|NamedItemCollection)\.add$/.test(reference)
  );
}

/**
 * Deletes a sheet that was added a moment ago, if it was, and gives its mark back. Where its name had been taken, a
 * sheet that holds anything is another's, and stays.
 */
export function removeNewSheet(
  { name, mark, markedBefore }: NewSheet,
  problem: ExcelProblem,
): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const { names, worksheets } = context.workbook;
    const worksheet = worksheets.getItemOrNullObject(name).load("name");
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    const marks = askMarks(context);
    await sync();
    if (wasTaken(problem) && !used.isNullObject) return;
    const marked = marks().sheets.get(mark);
    if (marked === name) names.getItem(mark).delete();
    if (markedBefore !== undefined && marked !== markedBefore) {
      names.add(mark, worksheets.getItem(markedBefore).getRange("A1"), MADE_BY_US);
    }
    if (!worksheet.isNullObject) worksheet.delete();
    await sync();
  });
}
