import { ExcelProblem } from "../excel/base/excelProblem";
import { asProblem } from "../excel/base/officeErrors";

/**
 * Reads the workbook by what was saved in it a moment ago.
 * @throws ExcelProblem "saved, not read" where that fails: what was saved is not to be taken for lost
 */
export async function onceSaved<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await read();
  } catch (error) {
    signal?.throwIfAborted();
    throw new ExcelProblem("saved, not read", asProblem(error).facts, { cause: error });
  }
}
