import { asProblem } from "./officeErrors";

const BYTES_AT_A_TIME = 0x8000;

/**
 * Opens a finished .xlsx file as a new, unsaved workbook beside the one at work.
 * @throws ExcelProblem where this Excel cannot: offer the file for saving instead.
 */
export async function openAsNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (error) {
    throw asProblem(error);
  }
}

function base64Of(file: Uint8Array): string {
  let text = "";
  for (let at = 0; at < file.length; at += BYTES_AT_A_TIME) {
    text += String.fromCharCode(...file.subarray(at, at + BYTES_AT_A_TIME));
  }
  return btoa(text);
}
