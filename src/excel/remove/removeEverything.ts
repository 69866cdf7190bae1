import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks, isOurSheet } from "../base/ourMarks";
import { askStored, removeStored } from "../base/stored";
import { FINDINGS_TABLE, TITLE_AREA } from "../findings-sheet/findingsTable";
import { clearHighlights } from "../highlights/highlights";
import { clearTable } from "../tables/putRight";
import { rememberedTables } from "../tables/standing";
import { listTraces, type OurTrace } from "./traces";

/**
 * Takes everything out of the workbook that the add-in put there: highlights, tables with their charts, sheets
 * of its own and settings. One of our own sheets on which someone else wrote stays, with what they wrote.
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

/** Our Excel tables on our own sheets: what they hold goes with them. */
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

/**
 * Takes every table the add-in inserted out of the workbook, wherever it stands now, with its chart and its
 * mark: a few round trips. What was written around it stays.
 * @returns the captions of the tables removed.
 */
async function removeTables({ context, sync }: Conversation): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  const marks = askMarks(context);
  const stored = askStored(context, "tables");
  await sync();
  const { tables, stale } = marks();
  const known = rememberedTables(stored());
  const charts = tables
    .filter(({ name }) => known.get(name)?.chart !== false)
    .map(({ sheet, name }) =>
      worksheets.getItem(sheet).charts.getItemOrNullObject(name).load("name"),
    );
  if (charts.length > 0) await sync();
  for (const chart of charts) if (!chart.isNullObject) chart.delete();
  for (const table of tables) clearTable(context, table);
  for (const name of stale) names.getItem(name).delete();
  if (tables.length + stale.length > 0) await sync();
  return tables.map(({ name }) => known.get(name)?.caption ?? name);
}
