import { ExcelProblem } from "./excelProblem";
import { asProblem } from "./officeErrors";

const BYTES_AT_A_TIME = 0x8000;

/** What keeps Excel from opening anything at all; any other refusal is of new workbooks. */
const PASSING: readonly string[] = ["cell being edited", "Excel busy", "not enough memory"];

/**
 * Opens a finished .xlsx file as a new, unsaved workbook beside the one at work.
 * @throws ExcelProblem "copy not opened" where this Excel cannot, or a pop-up blocker is in the way: offer the
 * file for saving instead.
 */
export async function openAsNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    const problem = asProblem(error);
    if (PASSING.includes(problem.code)) throw problem;
    throw new ExcelProblem("copy not opened", problem.facts, { cause: error });
  }
}

function base64Of(file: Uint8Array): string {
  let text = "";
  for (let at = 0; at < file.length; at += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...file.subarray(at, at + BYTES_AT_A_TIME));
  }
  return btoa(text);
}
