import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { PublishedCell, PublishedTable } from "../../domain/disclosure/publication";
import { addChart, canBeDrawn, NO_CHART } from "./chart";
import { finishPackage } from "./finish";
import type { CopyLine, CopySheet } from "./sheets";

const INK = "FF1F2A37";
const HEADER_FILL = "FF1F4E4A";
const GROUP_FILL = "FFE3ECEA";
const RULE = "FFBAC7C4";
const A4 = 9;
const FIRST_COLUMN_WIDTH = 46;
const COLUMN_WIDTH = 13;
const COVER_LABEL_WIDTH = 20;
const COVER_TEXT_WIDTH = 70;
/** Points of a line of text of the usual size. */
const LINE_HEIGHT = 15;
/** Rows repeated on every page: the cover's title; a table's appendix, caption and headings. */
const TITLED = "1:1";
const HEADED = "1:4";
/** Columns that a portrait page takes at their full size. */
const COLUMNS_OF_A_PORTRAIT = 4;

/**
 * Writes the sheets of a copy as the bytes of an .xlsx file: values and native charts, no formula, link, name,
 * comment, hidden row or validation; no author. Texts are written as texts whatever they begin with.
 */
export async function writeCopy(sheets: readonly CopySheet[]): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.title = "Child protection conferences";
  for (const sheet of sheets) writeSheet(workbook, sheet);
  const altTexts = sheets.flatMap(({ table }) =>
    table && canBeDrawn(table) ? (table.chart?.altText ?? []) : [],
  );
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), altTexts);
}

function writeSheet(workbook: Workbook, { name, title, lines, table }: CopySheet): void {
  const width = table?.columns.length ?? 0;
  const page = workbook.addWorksheet(name, {
    views: [{ state: "normal", showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: width > COLUMNS_OF_A_PORTRAIT ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: table ? HEADED : TITLED,
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  });
  page.getColumn(1).width = table ? FIRST_COLUMN_WIDTH : COVER_LABEL_WIDTH;
  for (let column = 2; column <= width; column += 1) page.getColumn(column).width = COLUMN_WIDTH;
  if (!table) page.getColumn(2).width = COVER_TEXT_WIDTH;

  put(page, 1, 1, title, { bold: true, size: 16 });
  let row = 3;
  for (const line of lines) row = writeLine(page, row, line);
  if (table) writeTable(page, row, table);
}

function writeLine(page: Worksheet, row: number, line: CopyLine): number {
  if ("heading" in line) {
    put(page, row + 1, 1, line.heading, { bold: true, size: 12 });
    return row + 2;
  }
  put(page, row, 1, line.label, { bold: true });
  const text = put(page, row, 2, line.text, {});
  for (const cell of [page.getCell(row, 1), text]) {
    cell.alignment = { wrapText: true, vertical: "top" };
  }
  page.getRow(row).height = LINE_HEIGHT * linesOf(line.text, COVER_TEXT_WIDTH);
  return row + 1;
}

/** Writes a table from row `top` on, with its notes and its chart below. */
function writeTable(page: Worksheet, top: number, table: PublishedTable): void {
  put(page, top, 1, table.caption, { bold: true, size: 12 });
  const header = top + 1;
  table.columns.forEach((heading, column) => {
    const cell = put(page, header, column + 1, heading, { bold: true, color: "FFFFFFFF" });
    fill(cell, HEADER_FILL);
    cell.alignment = {
      wrapText: true,
      vertical: "middle",
      horizontal: column === 0 ? "left" : "center",
    };
  });
  page.getRow(header).height = LINE_HEIGHT * headerLines(table);
  let row = header;
  let lastFigure = header;
  for (const { cells, group, total } of table.rows) {
    row += 1;
    if (group !== undefined) {
      table.columns.forEach((_, column) => {
        fill(put(page, row, column + 1, column === 0 ? group : null, { bold: true }), GROUP_FILL);
      });
      row += 1;
    }
    cells.forEach((published, column) => {
      writeFigure(page, row, column, published, total === true, table.percentageDecimals);
    });
    // What wraps needs its height said: not every program works it out when it opens the file.
    const lines = linesOf(String(cells[0]?.value ?? ""), FIRST_COLUMN_WIDTH);
    if (lines > 1) page.getRow(row).height = LINE_HEIGHT * lines;
    if (!total) lastFigure = row;
  }
  const drawn = canBeDrawn(table);
  const notes = table.chart && !drawn ? [...table.notes, NO_CHART] : table.notes;
  for (const note of notes) {
    row += 1;
    writeNote(page, row, note, table.columns.length);
  }
  if (drawn) addChart(page, table, { header, lastFigure, top: row + 2 });
}

/** A note in lines as wide as its table: one line of any length would make the whole page small in print. */
function writeNote(page: Worksheet, row: number, note: string, columns: number): void {
  const cell = put(page, row, 1, note, { italic: true, size: 9 });
  cell.alignment = { wrapText: true, vertical: "top" };
  if (columns > 1) page.mergeCells(row, 1, row, columns);
  const width = FIRST_COLUMN_WIDTH + (columns - 1) * COLUMN_WIDTH;
  page.getRow(row).height = LINE_HEIGHT * linesOf(note, width);
}

/** Lines that a text takes in a column that many figures wide: letters are narrower. */
function linesOf(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 0.8) / width));
}

function headerLines({ columns }: PublishedTable): number {
  const lines = columns.map((heading, column) =>
    Math.ceil(heading.length / (column === 0 ? FIRST_COLUMN_WIDTH : COLUMN_WIDTH - 2)),
  );
  return Math.max(1, ...lines);
}

function writeFigure(
  page: Worksheet,
  row: number,
  column: number,
  { value, format }: PublishedCell,
  total: boolean,
  percentageDecimals: PublishedTable["percentageDecimals"],
): void {
  const cell = put(page, row, column + 1, value, { bold: total });
  if (format === "percentage" && typeof value === "number") {
    cell.numFmt = percentageDecimals === 1 ? "0.0%" : "0%";
  }
  if (format === "count" && typeof value === "number") cell.numFmt = "#,##0";
  cell.alignment =
    column === 0
      ? { wrapText: true, vertical: "top", horizontal: "left" }
      : { vertical: "top", horizontal: "center" };
  cell.border = { bottom: { style: "hair", color: { argb: RULE } } };
}

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
}

function put(
  page: Worksheet,
  row: number,
  column: number,
  value: string | number | null,
  { bold = false, italic = false, size = 10, color = INK }: Look,
): Cell {
  const cell = page.getCell(row, column);
  cell.value = value;
  cell.font = { name: "Arial", size, bold, italic, color: { argb: color } };
  if (typeof value === "string") cell.numFmt = "@";
  return cell;
}

function fill(cell: Cell, argb: string): void {
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb } };
}
