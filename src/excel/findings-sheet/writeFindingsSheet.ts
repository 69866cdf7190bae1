import { type Area, areaAddress } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { addRows, resizeBy, takeOffRows } from "../base/ourTables";
import { orPutRight, removeNewSheet } from "../base/partlyWritten";
import { setHeights } from "../base/rowHeights";
import { showSheet } from "../base/selection";
import { addOurSheet, askSheetList, newSheet } from "../base/sheets";
import { askCouncil, footOf } from "../pages/foot";
import { orAsItWas } from "../pages/setUp";
import {
  FINDING_COLUMNS,
  type FindingRow,
  FONT,
  LINKED,
  linksOf,
  MOST_LINKS,
  rowHeight,
  valuesOf,
} from "./findingRow";
import { setUpFindingsPages } from "./findingsPages";
import { askBeside, surveyFindings } from "./findingsTable";
import { isOurs, type OurFindings, refreshTop } from "./refreshTop";
import type { FindingsSummary } from "./summary";
import { TITLE, type Top, topOf } from "./topRows";
import { writeTop } from "./writeTop";

/** Rows written together: far below the 5 MB that one request may have. */
const ROWS_AT_ONCE = 4000;

export interface FindingsSheet {
  readonly summary: FindingsSummary;
  readonly rows: readonly FindingRow[];
  /** What stands at the foot of each page beside the council's name and the sheet's. */
  readonly foot: string;
}

/** The sheet that findings were written on. */
export interface WrittenFindings {
  readonly sheet: string;
  /** Where Excel refused to set up the pages that are printed. */
  readonly pagesNotSetUp?: true;
}

/** Where the findings stand, to be printed. */
interface Written {
  readonly sheet: string;
  readonly council: string;
  /** The first line of the sheet's top and its headings, from 0, and the rows below those. */
  readonly firstRow: number;
  readonly headings: number;
  readonly rows: number;
  /** Whether there are more lines or fewer than before. */
  readonly hasNewLines: boolean;
}

/**
 * Writes the findings as an Excel table with links to their cells, below a summary of them, on their own sheet, and
 * brings it to the front. A table that stands already is refreshed in its place; where someone wrote above or beside its
 * rows it is left to them, and a new sheet is made.
 * @throws ExcelProblem; where Excel stops part of the way a new sheet is taken away again, and one that stood is
 * named as "partly written".
 */
export async function writeFindingsSheet(
  findings: FindingsSheet,
  signal?: AbortSignal,
): Promise<WrittenFindings> {
  const top = topOf(withLinksSaid(findings));
  const written = await write({ ...findings, top }, signal);
  const { sheet, council, hasNewLines } = written;
  const foot = footOf(council, sheet, findings.foot);
  const isSetUp = !hasNewLines || (await orAsItWas(() => setUpFindingsPages(written, top, foot)));
  await showSheet(sheet);
  return { sheet, ...(isSetUp ? {} : { pagesNotSetUp: true }) };
}

function withLinksSaid({ summary, rows }: FindingsSheet): FindingsSummary {
  if (rows.length <= MOST_LINKS) return summary;
  return { ...summary, notes: [...summary.notes, LINKS_SAID] };
}

const LINKS_SAID =
  "The first 65,000 rows have a link to their cell: Excel keeps no more on a sheet.";

/** The findings, with what stands above them. */
interface ToWrite {
  readonly rows: readonly FindingRow[];
  readonly top: Top;
}

function write(findings: ToWrite, signal: AbortSignal | undefined): Promise<Written> {
  return inExcel(signal, async (conversation) => {
    const { context } = conversation;
    const list = askSheetList(context);
    const marks = askMarks(context);
    const council = askCouncil(context);
    const { standing, freeName } = await surveyFindings(conversation);
    const rows = valuesOf(findings.rows).length;
    if (isOurs(standing) && (await refreshOrLeave(conversation, standing, findings))) {
      const { sheet, top } = standing;
      const lines = Math.max(top.lines, findings.top.rows.length);
      const hasNewLines = rows !== standing.rows || lines !== top.lines;
      const { firstRow } = top;
      const headings = firstRow + lines;
      return { sheet, council: council(), firstRow, headings, rows, hasNewLines };
    }
    const before = { list: list(), marks: marks() };
    const added = newSheet({ sheet: "findings", wanted: TITLE }, before);
    return orPutRight(
      async () => {
        const worksheet = addOurSheet(conversation.context, added, before);
        await create(conversation, { worksheet, mark: added.mark, tableName: freeName }, findings);
        const headings = findings.top.rows.length;
        const where = { sheet: added.name, firstRow: 0, headings, rows };
        return { ...where, council: council(), hasNewLines: true };
      },
      async (problem) => {
        await removeNewSheet(added, problem);
        return [];
      },
      someFindingsOn(added.name),
    );
  });
}

function someFindingsOn(sheet: string): string {
  return `some of the findings, on the sheet “${sheet}”`;
}

function refreshOrLeave(
  conversation: Conversation,
  standing: OurFindings,
  findings: ToWrite,
): Promise<boolean> {
  const some = someFindingsOn(standing.sheet);
  return orPutRight(
    () => refresh(conversation, standing, findings),
    async () => [some],
    some,
  );
}

/**
 * Refreshes a table in its place. Where someone wrote above or beside its rows while that was done, it is given back what
 * it said, for their words are about that.
 * @returns whether it was refreshed.
 */
async function refresh(
  conversation: Conversation,
  standing: OurFindings,
  findings: ToWrite,
): Promise<boolean> {
  const { sync } = conversation;
  const { table, rows: looked } = standing;
  const giveTopBack = await refreshTop(conversation, standing, findings.top);
  if (giveTopBack === null) return false;
  const rows = valuesOf(findings.rows).length;
  const isSmall = Math.max(looked, rows) <= ROWS_AT_ONCE;
  table.clearFilters();
  const stood = table.getDataBodyRange().load("rowCount");
  if (isSmall) stood.load("values");
  const nothingBeside = askBeside(table);
  changeRows(table, rows - looked);
  writeValues(bodyOf(table, Math.min(rows, ROWS_AT_ONCE)), findings.rows, 0);
  await sync();
  const added = stood.rowCount - looked;
  if (isSmall && !nothingBeside()) {
    resizeBy(table, stood.rowCount - rows - added);
    writeBack(bodyOf(table, stood.rowCount), stood.values);
    await giveTopBack();
    return false;
  }
  // Rows that someone put in or took out of the table meanwhile are ours to set right.
  changeRows(table, -added);
  await writeRows(conversation, table, findings.rows);
  return true;
}

function changeRows(table: Excel.Table, by: number): void {
  if (by > 0) addRows(table, by);
  if (by < 0) takeOffRows(table, -by);
}

function writeBack(body: Excel.Range, values: readonly (readonly unknown[])[]): void {
  body.numberFormat = values.map(() => FINDING_COLUMNS.map(({ format }) => format));
  body.values = values.map((row) => row.slice(0, FINDING_COLUMNS.length));
}

/** Writes the findings on a sheet that is still empty. */
async function create(
  conversation: Conversation,
  { worksheet, mark, tableName }: NewFindings,
  { rows, top }: ToWrite,
): Promise<void> {
  const lines = top.rows.length;
  const area: Area = {
    firstRow: lines,
    firstColumn: 0,
    lastRow: lines + valuesOf(rows).length,
    lastColumn: FINDING_COLUMNS.length - 1,
  };
  const headings = worksheet.getRange(areaAddress({ ...area, lastRow: lines }));
  headings.values = [FINDING_COLUMNS.map(({ heading }) => heading)];
  const table = worksheet.tables.add(areaAddress(area), true);
  table.name = tableName;
  table.style = "TableStyleLight9";
  worksheet.getRange(areaAddress(area)).format.font.size = FONT;
  for (const [column, { width, wrap }] of FINDING_COLUMNS.entries()) {
    const { format } = worksheet.getRange(
      areaAddress({ ...area, firstColumn: column, lastColumn: column }),
    );
    format.columnWidth = width;
    format.verticalAlignment = "Top";
    if (wrap) format.wrapText = true;
  }
  const named = conversation.context.workbook.names.getItem(mark);
  const marked = worksheet.getRange("A1");
  writeTop({ worksheet, mark: named, marked, lines, isNew: true }, top);
  await writeRows(conversation, table, rows);
}

interface NewFindings {
  readonly worksheet: Excel.Worksheet;
  /** The name that marks the sheet. */
  readonly mark: string;
  readonly tableName: string;
}

/** The first rows of a table, wherever it stands by then. */
function bodyOf(table: Excel.Table, rows: number, from = 0): Excel.Range {
  return table
    .getRange()
    .getCell(0, 0)
    .getOffsetRange(1 + from, 0)
    .getAbsoluteResizedRange(rows, FINDING_COLUMNS.length);
}

/** Writes the rows below the headings, with their links. */
async function writeRows(
  { sync }: Conversation,
  table: Excel.Table,
  rows: readonly FindingRow[],
): Promise<void> {
  const all = valuesOf(rows).length;
  const links = linksOf(rows);
  for (let first = 0; first < all; first += ROWS_AT_ONCE) {
    const range = bodyOf(table, Math.min(ROWS_AT_ONCE, all - first), first);
    range.clear("Hyperlinks");
    writeValues(range, rows, first);
    const linked = links.slice(first, first + ROWS_AT_ONCE);
    if (linked.length > 0) range.getColumn(LINKED).setCellProperties(linked);
    // Excel fits no row that an add-in writes.
    setHeights(
      range,
      valuesOf(rows)
        .slice(first, first + ROWS_AT_ONCE)
        .map(rowHeight),
    );
    await sync();
  }
}

function writeValues(range: Excel.Range, rows: readonly FindingRow[], first: number): void {
  const part = valuesOf(rows).slice(first, first + ROWS_AT_ONCE);
  range.numberFormat = part.map(() => FINDING_COLUMNS.map(({ format }) => format));
  range.values = part;
}
