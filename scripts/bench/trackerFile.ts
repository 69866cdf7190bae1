import { Workbook } from "@cj-tech-master/excelts";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { HEADINGS } from "./tracker";

/** Columns of dates, counted from 1 as the workbook writer counts. */
const DATE_COLUMNS = [5, 6, 7, 10, 13, 14, 15, 16];

/** The tracker as an .xlsx file. */
export async function trackerFile(rows: readonly (readonly RawValue[])[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Conferences");
  sheet.addRows(
    [HEADINGS, ...rows].map((row) => row.map((value) => (value === "" ? null : value))),
  );
  for (const column of DATE_COLUMNS) sheet.getColumn(column).numFmt = "dd/mm/yyyy";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
