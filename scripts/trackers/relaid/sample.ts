import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDateFormat } from "../../../src/standin/objects/base/displayedText";
import type { SheetStore } from "../../../src/standin/store/model/workbook";
import { OpenWorkbook } from "../../../src/standin/store/workbook/openWorkbook";
import { BLANK, type DraftCell, letters } from "../book";
import { eachList, place, type SampleList, type SampleLists } from "./sampleList";

/** The sample's lists; every cell has its own address as id. */
export type Sample = SampleLists<DraftCell>;

const SAMPLE = join(__dirname, "../../../assets/sample/conference-tracking-2013-14.xlsx");
const HEADING_ROW = 4;

/** Reads the sample's sheets, to be laid out again. */
export async function readSample(): Promise<Sample> {
  const workbook = new OpenWorkbook(new Uint8Array(await readFile(SAMPLE)), "");
  return eachList((name) => {
    const sheet = workbook.sheetNamed(name);
    if (!sheet) throw new RangeError(`The sample has no sheet ${name}`);
    return tableOf(sheet);
  });
}

function tableOf(sheet: SheetStore): SampleList<DraftCell> {
  const used = sheet.cells.used(true);
  const cells = (row: number): DraftCell[] =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => draft(sheet, row - 1, column));
  const last = (used?.bottom ?? -1) + 1;
  return {
    headings: cells(HEADING_ROW).map(({ value }) => String(value)),
    rows: Array.from({ length: last - HEADING_ROW }, (_, i) => cells(HEADING_ROW + 1 + i)),
  };
}

function draft(sheet: SheetStore, row: number, column: number): DraftCell {
  const id = `${sheet.name}!${letters(column)}${row + 1}`;
  const found = sheet.cells.at(row, column);
  if (found === undefined || found.kind === "error") return { value: "", id };
  const isDate =
    found.kind === "number" && isDateFormat(sheet.workbook.styles.numberFormat(found.style));
  return isDate ? { value: found.value, id, isDate } : { value: found.value, id };
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
