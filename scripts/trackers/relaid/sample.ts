import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CellValue, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { BLANK, type DraftCell, letters } from "../book";
import { eachList, place, type SampleList, type SampleLists } from "./sampleList";

/** The sample's lists; every cell has its own address as id. */
export type Sample = SampleLists<DraftCell>;

const SAMPLE = join(__dirname, "../../../assets/sample/conference-tracking-2013-14.xlsx");
const HEADING_ROW = 4;
const MS_PER_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Reads the sample's sheets, to be laid out again. */
export async function readSample(): Promise<Sample> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(SAMPLE)));
  return eachList((name) => {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new RangeError(`The sample has no sheet ${name}`);
    return tableOf(sheet);
  });
}

function tableOf(sheet: Worksheet): SampleList<DraftCell> {
  const cells = (row: number): DraftCell[] =>
    Array.from({ length: sheet.columnCount }, (_, i) =>
      draft(sheet.getCell(row, i + 1).value, `${sheet.name}!${letters(i)}${row}`),
    );
  const last = sheet.rowCount;
  return {
    headings: cells(HEADING_ROW).map(({ value }) => String(value)),
    rows: Array.from({ length: last - HEADING_ROW }, (_, i) => cells(HEADING_ROW + 1 + i)),
  };
}

function draft(value: CellValue, id: string): DraftCell {
  if (value instanceof Date) {
    return { value: value.getTime() / MS_PER_DAY + SERIAL_OF_1970, id, isDate: true };
  }
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return { value: isPlain ? value : "", id };
}

/** A row's cells under some headings, in that order; a heading of "" leaves a column blank. */
export function arranged(
  table: SampleList<DraftCell>,
  row: readonly DraftCell[],
  order: readonly string[],
): DraftCell[] {
  return order.map((heading) => (heading === "" ? BLANK : (row[place(table, heading)] ?? BLANK)));
}

/** A cell that says the same in other words. */
export function inWords(one: DraftCell, words: Readonly<Record<string, string>>): DraftCell {
  const said = words[String(one.value)];
  return said === undefined ? one : { ...one, value: said };
}
