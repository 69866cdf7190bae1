import { fittedTo } from "../../domain/paper/fitted";
import { heightOf, linesOf } from "../../domain/paper/textWidth";
import { setUpPages } from "../pages/setUp";

/** The columns of the log of corrections with their widths in points: together as wide as A4 on its side. */
export const LOG_COLUMNS = [
  { heading: "When", width: 110 },
  { heading: "What", width: 66 },
  { heading: "Check", width: 46 },
  { heading: "Sheet", width: 96 },
  { heading: "Cell", width: 45 },
  { heading: "Before", width: 126 },
  { heading: "After", width: 126 },
] as const;

/** Points of Excel's own letters, and of what a column leaves free beside its words. */
const LETTERS = { size: 11 };
const BESIDE_WORDS = 8;

/** The height of a row of the log, in points: all its words are seen in their columns. */
export function logRowHeight(values: readonly string[]): number {
  const lines = values.map((value, column) =>
    linesOf(value, (LOG_COLUMNS[column]?.width ?? 0) - BESIDE_WORDS, LETTERS),
  );
  return heightOf(Math.max(...lines), LETTERS);
}

/** Sets the log of corrections up to be printed, however long it grows, its headings on each page: one round trip. */
export function setUpLogPages(sheet: string): Promise<void> {
  const fitted = fittedTo(LOG_COLUMNS.reduce((sum, { width }) => sum + width, 0));
  const lastColumn = LOG_COLUMNS.length - 1;
  return setUpPages(
    sheet,
    { ...fitted, lastRow: null, lastColumn, beginsAt: [], titleRow: 0 },
    sheet,
  );
}
