import { areaAddress } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks, isOurSheet, type OurMarks } from "../base/ourMarks";
import { askStored, removeStored, STORED } from "../base/stored";
import { FINDINGS_TABLE, TITLE_AREA } from "../findings-sheet/findingsTable";
import { clearHighlights } from "../highlights/highlights";
import { findOurHighlights } from "../highlights/ourHighlights";
import { removeTables } from "../tables/removeTables";
import { rememberedTables } from "../tables/standing";

/** Something this add-in put in the workbook, in words: "Highlights on Conferences", "Sheet Findings". */
export interface OurTrace {
  readonly what: string;
}

/** What of the add-in is in the workbook now, whoever put it there. */
export function listTraces(signal?: AbortSignal): Promise<readonly OurTrace[]> {
  return inExcel(signal, async (conversation) => {
    const { context, sync } = conversation;
    const marks = askMarks(context);
    const tables = askStored(context, "tables");
    const kept = Object.values(STORED).map((key) =>
      context.workbook.settings.getItemOrNullObject(key).load("key"),
    );
    await sync();
    const highlighted = (await findOurHighlights(conversation)).filter(({ ours }) => ours.length);
    return [
      ...highlighted.map(({ name }) => `Highlights on ${name}`),
      ...[...marks().sheets.values()].sort().map((sheet) => `Sheet ${sheet}`),
      ...tableWords(tables(), marks()),
      ...(kept.some(({ isNullObject }) => !isNullObject) ? ["Settings kept in the workbook"] : []),
    ].map((what) => ({ what }));
  });
}

function tableWords(stored: unknown, marks: OurMarks): readonly string[] {
  const remembered = rememberedTables(stored);
  return marks.tables.map(
    ({ name, sheet, ...area }) =>
      `${remembered.get(name)?.caption ?? "A table"}, on ${sheet} at ${areaAddress(area)}`,
  );
}

/**
 * Takes everything out of the workbook that the add-in put there: highlights, tables with their charts, sheets
 * of its own and settings. A sheet of ours on which someone else wrote stays, with what they wrote.
 * @returns what is left, because it could not be removed.
 * @throws ExcelProblem where a protected sheet keeps its highlights; everything else is removed.
 */
export async function removeEverything(signal?: AbortSignal): Promise<readonly OurTrace[]> {
  const kept = await clearHighlights(signal).then(
    () => null,
    (problem: unknown) => problem,
  );
  if (kept !== null && !isAboutProtection(kept)) throw kept;
  await inExcel(signal, async (conversation) => {
    await removeTables(conversation);
    await removeSheets(conversation);
    await removeStored(conversation);
  });
  if (kept !== null) throw kept;
  return listTraces(signal);
}

function isAboutProtection(problem: unknown): boolean {
  return problem instanceof ExcelProblem && problem.code === "sheet protected";
}

/** Our Excel tables on sheets of ours: what they hold goes with them. */
const OUR_EXCEL_TABLES = /^ConferenceCheck(Findings\d*|Corrections)$/;

async function removeSheets({ context, sync }: Conversation): Promise<void> {
  const { worksheets, names, tables, protection } = context.workbook;
  const marks = askMarks(context);
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name,items/visibility");
  protection.load("protected");
  await sync();
  const ours = [...marks().sheets].map(([name, sheet]) => ({
    name,
    worksheet: worksheets.getItem(sheet),
    isTheLast: !worksheets.items.some(
      (other) => other.visibility === "Visible" && !isOurSheet(marks(), other.name),
    ),
  }));
  for (const table of tables.items) {
    if (OUR_EXCEL_TABLES.test(table.name) && isOurSheet(marks(), table.worksheet.name)) {
      if (table.name.startsWith(FINDINGS_TABLE)) table.worksheet.getRange(TITLE_AREA).clear();
      table.delete();
    }
  }
  const used = ours.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("address"),
  );
  for (const { name } of ours) names.getItem(name).delete();
  if (ours.length > 0) await sync();
  for (const [index, { worksheet, isTheLast }] of ours.entries()) {
    if (used[index]?.isNullObject && !isTheLast && !protection.protected) worksheet.delete();
  }
  if (ours.length > 0) await sync();
}
