import { Workbook } from "@cj-tech-master/excelts";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { HEADINGS } from "./tracker";

/** Columns of dates, counted from 1 as the workbook writer counts. */
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
  const workbook = new Workbook();
  addSheet(workbook, "Conferences", [HEADINGS, ...rows], DATE_COLUMNS);
  if (children.length > 0) addSheet(workbook, "Children", children, CHILD_DATE_COLUMNS);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function addSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly RawValue[])[],
  dateColumns: readonly number[],
): void {
  const sheet = workbook.addWorksheet(name);
  sheet.addRows(rows.map((row) => row.map((value) => (value === "" ? null : value))));
  for (const column of dateColumns) sheet.getColumn(column).numFmt = "dd/mm/yyyy";
}
