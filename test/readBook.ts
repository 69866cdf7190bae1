import { strFromU8, unzipSync } from "fflate";
import { parseArea } from "../src/standin/store/address/a1";
import type { CellValue } from "../src/standin/store/cells/cell";
import { OpenWorkbook } from "../src/standin/store/workbook/openWorkbook";

/** A workbook's file as a reader sees it: opened by the program that opens trackers, which proves every part. */
export interface BookRead {
  readonly sheets: readonly string[];
  /** What a cell holds, by its sheet and address; the empty string where it holds nothing. */
  readonly value: (sheet: string, address: string) => CellValue;
  readonly format: (sheet: string, address: string) => string;
  readonly values: () => readonly CellValue[];
  /** The text of each part, by its name. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Opens the bytes of an .xlsx file. @throws WorkbookFileError where they are no sound workbook */
export function readBook(bytes: Uint8Array): BookRead {
  const workbook = new OpenWorkbook(bytes, "");
  const cell = (sheet: string, address: string) => {
    const { top = 0, left = 0 } = parseArea(address) ?? {};
    return workbook.sheetNamed(sheet)?.cells.at(top, left);
  };
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    value: (sheet, address) => cell(sheet, address)?.value ?? "",
    format: (sheet, address) => workbook.styles.numberFormat(cell(sheet, address)?.style ?? 0),
    values: () =>
      workbook.sheets.flatMap(({ cells }) =>
        [...cells.rows.all()].flatMap((row) =>
          [...cells.rows.cells(row)].map(({ value }) => value),
        ),
      ),
    parts: Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]),
    ),
  };
}
