import { ExcelProblem } from "../base/excelProblem";
import type { Conversation } from "../base/inExcel";
import { FINDING_COLUMNS } from "./findingRow";

/** Name of the first findings table; a second has a number behind it. */
export const FINDINGS_TABLE = "ConferenceCheckFindings";

/** The sheet's name, and its title. */
export const TITLE = "Conference Check findings";

/** The sheet's title, and what was checked. */
export const TITLE_AREA = "A1:A2";

/** The row of the headings, zero-based, on a sheet of our own. */
export const HEADING_ROW = 3;

/** The findings table that stands in the workbook. */
export interface StandingFindings {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  /** Rows below the headings. */
  readonly rows: number;
  /** Whether the sheet's title and what was checked stand above it, as we put them. */
  readonly hasTitle: boolean;
  /** Whether it can be refreshed: nothing of the team's own stands in or beside its rows. */
  readonly ours: boolean;
}

/** What is known of findings tables in a workbook. */
export interface FindingsSurvey {
  readonly standing: StandingFindings | null;
  /** A name that no Excel table has. */
  readonly freeName: string;
}

/** Looks for the newest findings table: two round trips, one where there is none. */
export async function surveyFindings({ context, sync }: Conversation): Promise<FindingsSurvey> {
  const tables = context.workbook.tables.load("items/name,items/style,items/worksheet/name");
  await sync();
  const numbered = tables.items
    .map((table) => ({ table, number: numberOf(table.name) }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number);
  const [newest] = numbered;
  if (!newest) return { standing: null, freeName: FINDINGS_TABLE };
  const standing = await readStanding(newest.table, sync);
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
  sync: Conversation["sync"],
): Promise<StandingFindings> {
  const { worksheet } = table;
  worksheet.protection.load("protected");
  const sheet = worksheet.name;
  worksheet.load("id");
  const range = table.getRange().load("rowIndex,rowCount");
  const beside = askBeside(table);
  const headings = table.getHeaderRowRange().load("values");
  await sync();
  if (worksheet.protection.protected) throw new ExcelProblem("sheet protected", { sheet });
  const asWritten = FINDING_COLUMNS.map(({ heading }) => heading).join("\n");
  const ours = beside() && headings.values[0]?.join("\n") === asWritten;
  const hasTitle = range.rowIndex === HEADING_ROW;
  return { table, worksheet, sheet, rows: range.rowCount - 1, hasTitle, ours };
}

/** Asks whether nothing is written beside the table's rows; the answer is there after the round trip. */
export function askBeside(table: Excel.Table): () => boolean {
  const beside = table.getRange().getColumnsAfter(NOTES_BESIDE);
  const used = beside.getUsedRangeOrNullObject(true).load("address");
  return () => used.isNullObject;
}

/** Columns right of the table in which someone may have written beside a finding. */
const NOTES_BESIDE = 20;
