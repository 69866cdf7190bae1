import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isColumnHidden } from "../src/standin/store/grid/columns";
import type { SheetStore } from "../src/standin/store/model/workbook";
import { OpenWorkbook } from "../src/standin/store/workbook/openWorkbook";
import type {
  MergedArea,
  RawValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../src/workbook/snapshot/snapshot";

/** The sample tracker of `assets/sample`. */
export const SAMPLE = join(__dirname, "../assets/sample/conference-tracking-2013-14.xlsx");

/** Reads an .xlsx file into the snapshot that Excel would give of it, without Excel and without its client. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = new OpenWorkbook(bytes, "");
  return {
    dateSystem: workbook.dateSystem,
    sheets: workbook.sheets.map(sheetSnapshot),
    skipped: [],
  };
}

/** The snapshot of the sample tracker. */
export function sampleSnapshot(): Promise<WorkbookSnapshot> {
  return snapshotOf(new Uint8Array(readFileSync(SAMPLE)));
}

function sheetSnapshot(sheet: SheetStore, position: number): SheetSnapshot {
  const visibility = {
    Visible: "visible",
    Hidden: "hidden",
    VeryHidden: "very hidden",
  } as const;
  const { bottom, right } = sheet.cells.used(true) ?? { bottom: -1, right: -1 };
  const numbers = (length: number) => Array.from({ length }, (_, index) => index);
  const value = (row: number, column: number): RawValue => sheet.cells.at(row, column)?.value ?? "";
  return {
    name: sheet.name,
    position,
    visibility: visibility[sheet.visibility],
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values: numbers(bottom + 1).map((row) =>
      numbers(right + 1).map((column) => value(row, column)),
    ),
    hiddenColumns: numbers(right + 1).filter((column) => isColumnHidden(sheet.part, column)),
    merged: sheet.mergedAreas().map(
      ({ top, left, bottom: lastRow, right: lastColumn }): MergedArea => ({
        firstRow: top,
        firstColumn: left,
        lastRow,
        lastColumn,
      }),
    ),
  };
}
