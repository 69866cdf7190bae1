import { fromIso } from "../../src/domain/calendar/calendarDate";
import { between } from "../../src/domain/calendar/periods";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { buildTables } from "../../src/domain/tables/build";
import type { AppendixTable } from "../../src/domain/tables/engine/table";
import { insertTables } from "../../src/excel/tables/insertTables";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn } from "../../src/standin/standIn";
import { understand } from "../../src/workbook/records/understand";
import { AS_AT } from "./inOneFile/checking";
import { registersOf, wholeSnapshot } from "./inOneFile/registers";
import { trackerRows } from "./tracker";
import { trackerFile } from "./trackerFile";

/** What writing all tables of a tracker asks of Excel, by way of its stand-in. */
export interface InsertingCost {
  readonly conferences: number;
  readonly tables: number;
  readonly cells: number;
  /** Milliseconds, of one run: the tables stand after it. */
  readonly writing: number;
  readonly roundTrips: number;
  /** Bytes that went to Excel. */
  readonly bytes: number;
}

/** Inserts all tables for all years of a tracker, with children, agencies and indicators, at once. */
export async function insertingTables(conferences: number): Promise<InsertingCost> {
  const rows = trackerRows(conferences);
  const snapshot = wholeSnapshot(rows, registersOf(rows, conferences * 2));
  const { records, available } = understand(snapshot, { asAt: AS_AT, profile: null });
  const settings = DEFAULT_SETTINGS;
  const period = between(fromIso("2012-01-01"), AS_AT);
  const workingDays = workingDaysOf(settings);
  const input = { records, available, settings, workingDays, period, asAt: AS_AT };
  const { tables } = buildTables(input);
  const standIn = await openStandIn(await trackerFile(rows.slice(0, 1)));
  await loadOfficeInNode(standIn);
  const before = { ...standIn.counts };
  const begun = performance.now();
  await insertTables(tables, "appendix sheets", { today: AS_AT });
  const writing = performance.now() - begun;
  const { roundTrips, bytesIn } = standIn.counts;
  return {
    conferences,
    tables: tables.length,
    cells: tables.reduce((sum, table) => sum + cellsOf(table), 0),
    writing,
    roundTrips: roundTrips - before.roundTrips,
    bytes: bytesIn - before.bytesIn,
  };
}

function cellsOf({ rows, columns }: AppendixTable): number {
  return rows.length * columns.length;
}
