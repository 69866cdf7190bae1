import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { type DraftCell, type DraftSheet, draftFile } from "../trackers/draftFile";
import { HEADINGS } from "./tracker";

/** Columns of dates, counted from 1. */
const DATE_COLUMNS = [5, 6, 7, 10, 13, 14, 15, 16];
const CHILD_DATE_COLUMNS = [4, 8, 9];

/**
 * The tracker as an .xlsx file.
 * @param children the rows of its sheet of children with their heading; without them it has no such sheet
 */
export async function trackerFile(
  rows: readonly (readonly RawValue[])[],
  children: readonly (readonly RawValue[])[] = [],
): Promise<Uint8Array> {
  return draftFile([
    sheetOf("Conferences", [HEADINGS, ...rows], DATE_COLUMNS),
    ...(children.length > 0 ? [sheetOf("Children", children, CHILD_DATE_COLUMNS)] : []),
  ]);
}

function sheetOf(
  name: string,
  rows: readonly (readonly RawValue[])[],
  dateColumns: readonly number[],
): DraftSheet {
  const dates = new Set(dateColumns.map((column) => column - 1));
  const cell = (value: RawValue, column: number): DraftCell => ({
    value,
    isDate: dates.has(column) && typeof value === "number",
  });
  return { name, rows: rows.map((row) => row.map(cell)) };
}
