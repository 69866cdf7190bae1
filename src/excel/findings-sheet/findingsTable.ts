import { ExcelProblem } from "../base/excelProblem";
import type { Conversation } from "../base/inExcel";
import { sheetMark } from "../base/ourMarks";
import { FINDING_COLUMNS } from "./findingRow";
import { isAsWritten, type TopMark, topCells, topOfComment } from "./topMark";

/** Name of the first findings table; a second has a number behind it. */
export const FINDINGS_TABLE = "ConferenceCheckFindings";

/** The findings table that stands in the workbook. */
export interface StandingFindings {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  /** Rows below the headings. */
  readonly rows: number;
  /** What stands above it: the cell that is marked, the mark, and the lines between that and the headings. */
  readonly top: StandingTop | null;
  /** Whether it can be refreshed: nothing of the team's own stands above, in or beside its rows. */
  readonly ours: boolean;
}

/** The lines above a findings table, as its sheet's mark remembers them. */
export interface StandingTop extends TopMark {
  readonly mark: Excel.NamedItem;
  readonly marked: Excel.Range;
  /** The row of the marked cell, from 0. */
  readonly firstRow: number;
}

/** What is known of findings tables in a workbook. */
export interface FindingsSurvey {
  readonly standing: StandingFindings | null;
  /** A name that no Excel table has. */
  readonly freeName: string;
}

/** Looks for the newest findings table: two round trips, one where there is none. */
export async function surveyFindings({ context, sync }: Conversation): Promise<FindingsSurvey> {
  const { names, tables } = context.workbook;
  tables.load("items/name,items/style,items/worksheet/name");
  const mark = names.getItemOrNullObject(sheetMark("findings")).load("comment");
  const marked = mark.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/name");
  await sync();
  const numbered = tables.items
    .map((table) => ({ table, number: numberOf(table.name) }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number);
  const [newest] = numbered;
  if (!newest) return { standing: null, freeName: FINDINGS_TABLE };
  const remembered = mark.isNullObject || marked.isNullObject ? null : topOfComment(mark.comment);
  const isThere =
    remembered !== null &&
    marked.columnIndex === 0 &&
    marked.worksheet.name === newest.table.worksheet.name;
  const top = isThere ? { ...remembered, mark, marked, firstRow: marked.rowIndex } : null;
  const standing = await readStanding(newest.table, top, sync);
  return { standing, freeName: `${FINDINGS_TABLE}${newest.number + 1}` };
}

/** 1 for the first findings table, 2 for the second; 0 for any other table. */
function numberOf(name: string): number {
  if (name === FINDINGS_TABLE) return 1;
  const number = name.startsWith(FINDINGS_TABLE) ? Number(name.slice(FINDINGS_TABLE.length)) : 0;
  return Number.isInteger(number) ? number : 0;
}

async function readStanding(
  table: Excel.Table,
  top: StandingTop | null,
  sync: Conversation["sync"],
): Promise<StandingFindings> {
  const { worksheet } = table;
  worksheet.protection.load("protected");
  const sheet = worksheet.name;
  worksheet.load("id");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount");
  const above = top && topCells(top.marked, top.lines).load("values");
  const beside = askBeside(table);
  const headings = table.getHeaderRowRange().load("values");
  await sync();
  if (worksheet.protection.protected) throw new ExcelProblem("sheet protected", { sheet });
  const asWritten = FINDING_COLUMNS.map(({ heading }) => heading).join("\n");
  const isBelow =
    top !== null && range.columnIndex === 0 && range.rowIndex === top.firstRow + top.lines;
  const ours =
    isBelow &&
    above !== null &&
    isAsWritten(top, above.values) &&
    beside() &&
    headings.values[0]?.join("\n") === asWritten;
  return { table, worksheet, sheet, rows: range.rowCount - 1, top, ours };
}

/** Asks whether nothing is written beside the table's rows; the answer is there after the round trip. */
export function askBeside(table: Excel.Table): () => boolean {
  const beside = table.getRange().getColumnsAfter(NOTES_BESIDE);
  const used = beside.getUsedRangeOrNullObject(true).load("address");
  return () => used.isNullObject;
}

/** Columns right of the table in which someone may have written beside a finding. */
const NOTES_BESIDE = 20;
