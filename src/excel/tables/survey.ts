import type { Conversation } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { askSheetList } from "../base/sheets";
import { askStored } from "../base/stored";
import { askCharts } from "./drawChart";
import type { Before } from "./putRight";
import { type StandingTable, standingTables } from "./standing";

/** The workbook before tables are written, and those of our own that stand in it. */
export interface Surveyed extends Before {
  readonly standing: readonly StandingTable[];
}

/** Asks what of our own stands in the workbook, and where: one round trip. */
export async function survey({ context, sync }: Conversation): Promise<Surveyed> {
  const list = askSheetList(context);
  const marks = askMarks(context);
  const charts = askCharts(context);
  const stored = askStored(context, "tables");
  await sync();
  return {
    list: list(),
    marks: marks(),
    charts: charts(),
    stored: stored(),
    standing: standingTables(stored(), marks()),
  };
}
