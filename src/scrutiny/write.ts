import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { PublishedCell, PublishedTable } from "../domain/sharing/publication";
import { addChart, CHART_ROWS } from "./chart";
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
/** Rows repeated on every page: the sheet's title, and on the sheet of one table its caption and headings. */
const TITLED = "1:1";
const HEADED = "1:4";

function isOne({ tables, lines }: CopySheet): boolean {
  return tables.length === 1 && lines.length === 0;
}

/**
 * Writes the sheets of a copy as the bytes of an .xlsx file: values and native charts, no formula, link, name,
 * comment, hidden row or validation; no author. Texts are written as texts whatever they begin with.
 */
export async function writeCopy(sheets: readonly CopySheet[]): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  workbook.title = "Child protection conferences";
  for (const sheet of sheets) writeSheet(workbook, sheet);
  const altTexts = sheets.flatMap(({ tables }) =>
    tables.flatMap(({ chart }) => chart?.altText ?? []),
  );
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), altTexts);
}

function writeSheet(workbook: Workbook, sheet: CopySheet): void {
  const wide = sheet.tables.some(({ columns }) => columns.length > 6);
  const page = workbook.addWorksheet(sheet.name, {
    views: [{ state: "normal", showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: wide ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: isOne(sheet) ? HEADED : TITLED,
    },
    headerFooter: { oddFooter: "&L&A&RPage &P of &N" },
  });
  const widest = Math.max(1, ...sheet.tables.map(({ columns }) => columns.length));
  page.getColumn(1).width = sheet.tables.length === 0 ? COVER_LABEL_WIDTH : FIRST_COLUMN_WIDTH;
  for (let column = 2; column <= widest; column += 1) page.getColumn(column).width = COLUMN_WIDTH;
  if (sheet.tables.length === 0) page.getColumn(2).width = COVER_TEXT_WIDTH;

  put(page, 1, 1, sheet.title, { bold: true, size: 16 });
  let row = 3;
  for (const line of sheet.lines) row = writeLine(page, row, line);
  for (const table of sheet.tables) row = writeTable(page, row, table) + 2;
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
  page.getRow(row).height =
    15 * Math.max(1, Math.ceil((line.text.length * 1.1) / COVER_TEXT_WIDTH));
  return row + 1;
}

/** Writes one table from `top` and gives the row after its last note or chart. */
function writeTable(page: Worksheet, top: number, table: PublishedTable): number {
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
  page.getRow(header).height = 15 * headerLines(table);
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
    if (!total) lastFigure = row;
  }
  for (const note of table.notes) {
    row += 1;
    put(page, row, 1, note, { italic: true, size: 9 });
  }
  if (!table.chart) return row + 1;
  addChart(page, table, { header, lastFigure, top: row + 2 });
  return row + 2 + CHART_ROWS;
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
