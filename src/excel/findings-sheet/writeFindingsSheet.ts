import { type Area, areaAddress } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { setLastRow } from "../base/ourTables";
import { orPutRight, removeNewSheet } from "../base/partlyWritten";
import { addOurSheet, askSheetList, newSheet } from "../base/sheets";
import { FINDING_COLUMNS, type FindingRow, linksOf, valuesOf } from "./findingRow";
import { type StandingFindings, surveyFindings, TITLE_AREA } from "./findingsTable";

const SHEET = "Conference Check findings";
const HEADING_ROW = 3;
/** Rows written together: far below the 5 MB that one request may have. */
const ROWS_AT_ONCE = 4000;

export interface FindingsSheet {
  readonly rows: readonly FindingRow[];
  /** What was checked, as at when: one sentence under the sheet's title. */
  readonly about: string;
}

/**
 * Writes the findings as an Excel table with links to their cells, on a sheet of their own, and brings it to
 * the front. A table that stands already is refreshed in its place; where someone wrote beside its rows it is
 * left to them, and a new sheet is made.
 * @returns the sheet's name.
 * @throws ExcelProblem; where Excel stops part of the way a new sheet is taken away again, and one that stood is
 * named as "partly written".
 */
export function writeFindingsSheet(findings: FindingsSheet, signal?: AbortSignal): Promise<string> {
  return inExcel(signal, async (conversation) => {
    const { context } = conversation;
    const list = askSheetList(context);
    const marks = askMarks(context);
    const { standing, freeName } = await surveyFindings(conversation);
    if (standing?.ours) {
      return orPutRight(
        () => refresh(conversation, standing, findings),
        async () => [someFindingsOn(standing.sheet)],
        someFindingsOn(standing.sheet),
      );
    }
    const before = { list: list(), marks: marks() };
    const added = newSheet({ sheet: "findings", wanted: SHEET }, before);
    return orPutRight(
      async () => {
        const worksheet = addOurSheet(conversation.context, added, before);
        await create(conversation, { worksheet, tableName: freeName }, findings);
        return added.name;
      },
      async () => {
        await removeNewSheet(added);
        return [];
      },
      someFindingsOn(added.name),
    );
  });
}

function someFindingsOn(sheet: string): string {
  return `some of the findings, on the sheet “${sheet}”`;
}

async function refresh(
  conversation: Conversation,
  { table, worksheet, sheet, area: before }: StandingFindings,
  findings: FindingsSheet,
): Promise<string> {
  table.clearFilters();
  const lastRow = before.firstRow + valuesOf(findings.rows).length;
  const area = setLastRow({ table, worksheet, area: before }, lastRow);
  if (before.firstRow === HEADING_ROW) writeAbout(worksheet, findings.about);
  await writeRows(conversation, worksheet, area, findings.rows);
  worksheet.activate();
  await conversation.sync();
  return sheet;
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
  writeAbout(worksheet, findings.about);
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
  await writeRows(conversation, worksheet, area, findings.rows);
  worksheet.activate();
  await conversation.sync();
}

function writeAbout(worksheet: Excel.Worksheet, about: string): void {
  const title = worksheet.getRange(TITLE_AREA);
  title.numberFormat = [["@"], ["@"]];
  title.values = [[SHEET], [about]];
  worksheet.getRange("A1").format.font.bold = true;
  worksheet.getRange("A1").format.font.size = 14;
}

/** Writes the rows below the headings; the last of them go with the next round trip. */
async function writeRows(
  { sync }: Conversation,
  worksheet: Excel.Worksheet,
  area: Area,
  rows: readonly FindingRow[],
): Promise<void> {
  const values = valuesOf(rows);
  const links = linksOf(rows);
  for (let first = 0; first < values.length; first += ROWS_AT_ONCE) {
    if (first > 0) await sync();
    const part = values.slice(first, first + ROWS_AT_ONCE);
    const firstRow = area.firstRow + 1 + first;
    const cells = { ...area, firstRow, lastRow: firstRow + part.length - 1 };
    const range = worksheet.getRange(areaAddress(cells));
    range.clear("Hyperlinks");
    range.numberFormat = part.map(() => FINDING_COLUMNS.map(({ format }) => format));
    range.values = part;
    const linked = links.slice(first, first + ROWS_AT_ONCE);
    if (linked.length > 0) range.getLastColumn().setCellProperties(linked);
  }
}
