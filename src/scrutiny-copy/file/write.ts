import { type PackageParts, packed, partsOf } from "../xlsx/writeXlsx";
import { coverPage } from "./coverPage";
import type { CopySheet } from "./sheets";
import { tablePage } from "./tablePage";

/** The title in a copy's properties: the same in each. */
const TITLE = "Child protection conferences";

/** The parts of the file of a copy: values and native charts, no formula, link, name, comment, hidden row or author. */
export function copyParts(sheets: readonly CopySheet[]): PackageParts {
  const pages = sheets.map((sheet) =>
    sheet.table === null ? coverPage(sheet) : tablePage(sheet, sheet.table),
  );
  return partsOf({ title: TITLE, sheets: pages });
}

/** Writes the sheets of a copy as the bytes of an .xlsx file. The same sheets always give the same bytes. */
export function writeCopy(sheets: readonly CopySheet[]): Uint8Array {
  return packed(copyParts(sheets));
}
