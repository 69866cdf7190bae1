import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type {
  DateSystem,
  MergedArea,
  RawValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../src/workbook/snapshot/snapshot";

/** The sample tracker of `assets/sample`. */
export const SAMPLE = join(__dirname, "../assets/sample/conference-tracking-2013-14.xlsx");

const MS_PER_DAY = 86_400_000;

/** Reads an .xlsx file into the snapshot that Excel would give of it, without Excel. */
export async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const dateSystem: DateSystem = workbook.properties.date1904 ? 1904 : 1900;
  return {
    dateSystem,
    sheets: workbook.worksheets.map((sheet, i) => sheetSnapshot(sheet, i, dateSystem)),
    skipped: [],
  };
}

/** The snapshot of the sample tracker. */
export function sampleSnapshot(): Promise<WorkbookSnapshot> {
  return snapshotOf(new Uint8Array(readFileSync(SAMPLE)));
}

function sheetSnapshot(sheet: Worksheet, position: number, dateSystem: DateSystem): SheetSnapshot {
  const visibility = { visible: "visible", hidden: "hidden", veryHidden: "very hidden" } as const;
  const values: RawValue[][] = [];
  // Each is counted again, over all rows, whenever it is asked for.
  const { rowCount, columnCount } = sheet;
  for (let row = 1; row <= rowCount; row += 1) {
    const cells: RawValue[] = [];
    for (let column = 1; column <= columnCount; column += 1) {
      const cell = sheet.getCell(row, column);
      const covered = cell.isMerged && cell.master !== cell;
      cells.push(covered ? "" : rawValue(cell.value, dateSystem));
    }
    values.push(cells);
  }
  const hiddenColumns = Array.from({ length: columnCount }, (_, i) => i).filter(
    (i) => sheet.getColumn(i + 1).hidden,
  );
  return {
    name: sheet.name,
    position,
    visibility: visibility[sheet.state],
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values,
    hiddenColumns,
    merged: mergedAreas(sheet),
  };
}

function mergedAreas(sheet: Worksheet): readonly MergedArea[] {
  const areas = new Map<string, MergedArea>();
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (!cell.isMerged) return;
      const { address } = cell.master;
      const before = areas.get(address);
      areas.set(address, {
        firstRow: before?.firstRow ?? rowNumber - 1,
        firstColumn: before?.firstColumn ?? columnNumber - 1,
        lastRow: rowNumber - 1,
        lastColumn: Math.max(before?.lastColumn ?? 0, columnNumber - 1),
      });
    });
  });
  return [...areas.values()];
}

function rawValue(value: CellValue, dateSystem: DateSystem): RawValue {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) {
    return value.getTime() / MS_PER_DAY + (dateSystem === 1900 ? 25_569 : 24_107);
  }
  if (typeof value !== "object") return value;
  if ("result" in value) return rawValue(value.result ?? "", dateSystem);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return rawValue(value.text, dateSystem);
  return "";
}
