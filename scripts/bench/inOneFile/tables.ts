import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { between, financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { understand } from "../../../src/workbook/records/understand";
import { byTurns } from "../median";
import { trackerRows } from "../tracker";
import { AS_AT } from "./checking";
import { registersOf, wholeSnapshot } from "./registers";

const PERIODS = {
  "one year": financialYear(2019),
  "all years": between(fromIso("2012-01-01"), AS_AT),
} as const;

/** What building all tables costs for one period. Milliseconds, medians. */
export interface TablesCost {
  readonly conferences: number;
  readonly children: number;
  readonly period: string;
  readonly tables: number;
  readonly building: number;
  /** `JSON.parse` of the same rows, by turns with the building. */
  readonly parsing: number;
}

/** What building all tables costs, for one year of a tracker and for all of its years at once. */
export async function tablesOf(conferences: number, runs: number): Promise<readonly TablesCost[]> {
  const rows = trackerRows(conferences);
  const registers = registersOf(rows, conferences * 2);
  const text = JSON.stringify([rows, ...Object.values(registers)]);
  const { records, available } = understand(wholeSnapshot(rows, registers), {
    asAt: AS_AT,
    profile: null,
  });
  const workingDays = workingDaysOf(DEFAULT_SETTINGS);
  const costs = [];
  for (const [name, period] of Object.entries(PERIODS)) {
    const input = { records, available, settings: DEFAULT_SETTINGS, workingDays, period };
    const build = () => buildTables({ ...input, asAt: AS_AT });
    const measured = await byTurns(() => JSON.parse(text), build, runs);
    costs.push({
      conferences,
      children: records.children.length,
      period: name,
      tables: measured.result.tables.length,
      building: measured.otherMs,
      parsing: measured.oneMs,
    });
  }
  return costs;
}
