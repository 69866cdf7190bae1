import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { countingOf } from "../../../src/domain/tables/counting/countingOf";
import { blocksOf } from "../../../src/workbook/formulas/blocks";
import { type LiveTable, liveTable } from "../../../src/workbook/formulas/liveTable";
import { understand } from "../../../src/workbook/records/understand";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot/snapshot";

/** Tables of a workbook for 2013-14, as at the day the sample was last updated, as formulas over it. */
export function liveTablesOf(
  snapshot: WorkbookSnapshot,
  change: Partial<Settings> = {},
): ReadonlyMap<string, LiveTable> {
  const settings = { ...DEFAULT_SETTINGS, ...change };
  const asAt = fromIso("2014-04-25");
  const { agencies, indicators } = settings;
  const options = { asAt, profile: null, agencies, indicators };
  const { records, available } = understand(snapshot, options);
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const period = financialYear(2013);
  const input = { records, available, settings, workingDays, period, asAt };
  const { dateSystem } = snapshot;
  const blocks = (dataset: Parameters<typeof blocksOf>[0]) => blocksOf(dataset, records, snapshot);
  const context = { dateSystem, blocks, workingDays, period, asAt, asAtIsToday: false };
  const { tables } = buildTables(input);
  return new Map(
    tables.map((table) => [table.id, liveTable(table, countingOf(table, input), context)]),
  );
}

/** The formulas of a table's cells, by the cells' rows and columns; cells of the table itself in brackets. */
export function formulasOf(table: LiveTable | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (table?.live.formulas ?? []).map(({ row, column, parts }) => [
      `${row},${column}`,
      parts
        .map((part) => (typeof part === "string" ? part : `[${part.row},${part.column}]`))
        .join(""),
    ]),
  );
}
