import { type Area, areaAddress } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { addRows, resizeBy, takeOffRows } from "../base/ourTables";
import { orPutRight, removeNewSheet } from "../base/partlyWritten";
import { showSheet } from "../base/selection";
import { addOurSheet, askSheetList, newSheet } from "../base/sheets";
import { FINDING_COLUMNS, type FindingRow, linksOf, MOST_LINKS, valuesOf } from "./findingRow";
import {
  askBeside,
  HEADING_ROW,
  type StandingFindings,
  surveyFindings,
  TITLE,
  TITLE_AREA,
} from "./findingsTable";

/** Rows written together: far below the 5 MB that one request may have. */
const ROWS_AT_ONCE = 4000;

export interface FindingsSheet {
  readonly rows: readonly FindingRow[];
  /** What was checked, as at when: one sentence under the sheet's title. */
  readonly about: string;
}

/**
 * Writes the findings as an Excel table with links to their cells, on their own sheet, and brings it to
 * the front. A table that stands already is refreshed in its place; where someone wrote beside its rows it is
 * left to them, and a new sheet is made.
 * @returns the sheet's name.
 * @throws ExcelProblem; where Excel stops part of the way a new sheet is taken away again, and one that stood is
 * named as "partly written".
 */
export async function writeFindingsSheet(
  findings: FindingsSheet,
  signal?: AbortSignal,
): Promise<string> {
  const sheet = await write(findings, signal);
  await showSheet(sheet);
  return sheet;
}

function write(findings: FindingsSheet, signal: AbortSignal | undefined): Promise<string> {
  return inExcel(signal, async (conversation) => {
    const { context } = conversation;
    const list = askSheetList(context);
    const marks = askMarks(context);
    const { standing, freeName } = await surveyFindings(conversation);
    if (standing?.ours && (await refreshOrLeave(conversation, standing, findings))) {
      return standing.sheet;
    }
    const before = { list: list(), marks: marks() };
    const added = newSheet({ sheet: "findings", wanted: TITLE }, before);
    return orPutRight(
      async () => {
        const worksheet = addOurSheet(conversation.context, added, before);
        await create(conversation, { worksheet, tableName: freeName }, findings);
        return added.name;
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
  standing: StandingFindings,
  findings: FindingsSheet,
): Promise<boolean> {
  const some = someFindingsOn(standing.sheet);
  return orPutRight(
    () => refresh(conversation, standing, findings),
    async () => [some],
    some,
  );
}

/**
 * Refreshes a table in its place. Where someone wrote beside its rows while that was done, it is given back what it
 * said, for their words are about that.
 * @returns whether it was refreshed.
 */
async function refresh(
  conversation: Conversation,
  standing: StandingFindings,
  findings: FindingsSheet,
): Promise<boolean> {
  const { sync } = conversation;
  const { table, worksheet, rows: looked, hasTitle } = standing;
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
    await sync();
    return false;
  }
  // Rows that someone put in or took out of the table meanwhile are ours to set right.
  changeRows(table, -added);
  if (hasTitle) writeAbout(worksheet, findings);
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
  { worksheet, tableName }: { readonly worksheet: Excel.Worksheet; readonly tableName: string },
  findings: FindingsSheet,
): Promise<void> {
  const area: Area = {
    firstRow: HEADING_ROW,
    firstColumn: 0,
    lastRow: HEADING_ROW + valuesOf(findings.rows).length,
    lastColumn: FINDING_COLUMNS.length - 1,
  };
  writeAbout(worksheet, findings);
  const headings = worksheet.getRange(areaAddress({ ...area, lastRow: HEADING_ROW }));
  headings.values = [FINDING_COLUMNS.map(({ heading }) => heading)];
  const table = worksheet.tables.add(areaAddress(area), true);
  table.name = tableName;
  table.style = "TableStyleLight9";
  for (const [column, { width, wrap }] of FINDING_COLUMNS.entries()) {
    const { format } = worksheet.getRange(
      areaAddress({ ...area, firstColumn: column, lastColumn: column }),
    );
    format.columnWidth = width;
    format.verticalAlignment = "Top";
    if (wrap) format.wrapText = true;
  }
  worksheet.freezePanes.freezeRows(HEADING_ROW + 1);
  await writeRows(conversation, table, findings.rows);
}

function writeAbout(worksheet: Excel.Worksheet, { about: checked, rows }: FindingsSheet): void {
  const about =
    rows.length > MOST_LINKS
      ? `${checked} The first 65,000 rows have a link to their cell: Excel keeps no more on a sheet.`
      : checked;
  const title = worksheet.getRange(TITLE_AREA);
  title.numberFormat = [["@"], ["@"]];
  title.values = [[TITLE], [about]];
  worksheet.getRange("A1").format.font.bold = true;
  worksheet.getRange("A1").format.font.size = 14;
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
    if (linked.length > 0) range.getLastColumn().setCellProperties(linked);
    await sync();
  }
}

function writeValues(range: Excel.Range, rows: readonly FindingRow[], first: number): void {
  const part = valuesOf(rows).slice(first, first + ROWS_AT_ONCE);
  range.numberFormat = part.map(() => FINDING_COLUMNS.map(({ format }) => format));
  range.values = part;
}
