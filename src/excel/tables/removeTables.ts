import { areaAddress } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { askStored } from "../base/stored";
import { rememberedTables } from "./standing";

/**
 * Takes every table the add-in inserted out of the workbook, wherever it stands now, with its chart and its
 * mark: a few round trips. What was written around it stays.
 * @returns the captions of the tables removed.
 */
export async function removeTables({ context, sync }: Conversation): Promise<readonly string[]> {
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

/** Clears the cells of an inserted table and takes its mark off, with the next round trip. */
export function clearTable(
  { workbook }: Excel.RequestContext,
  { sheet, name, ...area }: OurMarks["tables"][number],
): void {
  workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).clear();
  workbook.names.getItem(name).delete();
}
