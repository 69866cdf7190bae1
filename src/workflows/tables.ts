import type { Period } from "../domain/calendar/periods";
import { grouped } from "../domain/grouped";
import { type BuiltTables, buildTablesInSlices } from "../domain/tables/build";
import { TABLES } from "../domain/tables/catalogue";
import type { AppendixTable, UnavailableTable } from "../domain/tables/engine/table";
import { listTables, selectedCell } from "../excel/tables/findTables";
import * as inserting from "../excel/tables/insertTables";
import type { TableToWrite } from "../excel/tables/layout";
import type { Left, WhyLeft } from "../excel/tables/refreshTables";
import * as refreshing from "../excel/tables/refreshTables";
import { periodOf, type StandingTable } from "../excel/tables/standing";
import * as standing from "../excel/tables/tablesThere";
import { type Clock, today } from "./clock";
import { asFormulas, asValues } from "./formulasOrValues";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";
import { understandWorkbook } from "./understandWorkbook";
import type {
  InsertedTable,
  InsertOptions,
  RebuiltTables,
  Refreshed,
  RefreshOptions,
  SelectedTableCell,
  TablePlace,
  Understood,
  WhatStands,
} from "./workflows";

export { whyLeft } from "../excel/tables/refreshTables";
export { selectTable } from "../excel/tables/selectTable";

/** Builds tables for a period: all of them, or those named by `ids`. */
export function buildTables(
  clock: Clock,
  { understanding, settings, workingDays, asAt }: Understood,
  period: Period,
  { ids, ...options }: WorkOptions & { readonly ids?: readonly string[] } = {},
): Promise<BuiltTables> {
  const { records, available } = understanding;
  const input = { records, available, settings, workingDays, period, asAt };
  const task = { step: "building", of: ids?.length ?? TABLES.length, counting: "tables" } as const;
  return inSlices(buildTablesInSlices(input, ids), task, clock, options);
}

/** Reads the workbook again, as at the same day, and builds these tables once more, each for its own period. */
export async function rebuildTables(
  clock: Clock,
  { asAt }: Pick<Understood, "asAt">,
  tables: readonly AppendixTable[],
  options: WorkOptions = {},
): Promise<RebuiltTables> {
  const understood = await understandWorkbook(clock, { ...options, asAt });
  const built = await builtAgain(clock, understood, tables, options, ({ period }) => period);
  return {
    understood,
    tables: built.flatMap(({ table }) => table ?? []),
    unavailable: built.flatMap(({ lacking }) => lacking ?? []),
  };
}

/** What became of one table that was built again: neither where this version has none of the name. */
interface BuiltAgain<Wanted> {
  readonly wanted: Wanted;
  readonly table: AppendixTable | undefined;
  readonly lacking: UnavailableTable | undefined;
}

/** Builds tables again, each for its own period, in their order: what those of one period share is worked out once. */
async function builtAgain<Wanted extends { readonly id: string }>(
  clock: Clock,
  understood: Understood,
  wanted: readonly Wanted[],
  options: WorkOptions,
  periodFor: (one: Wanted) => Period,
): Promise<readonly BuiltAgain<Wanted>[]> {
  const dated = wanted.map((one) => ({ one, period: periodFor(one) }));
  const keyOf = ({ from, to, label }: Period) => `${from} ${to} ${label}`;
  const done = new Map<Wanted, BuiltAgain<Wanted>>();
  for (const own of grouped(dated, ({ period }) => keyOf(period)).values()) {
    const [{ period }] = own;
    const ids = own.map(({ one }) => one.id);
    const { tables, unavailable } = await buildTables(clock, understood, period, {
      ...options,
      ids,
    });
    for (const { one } of own) {
      const isIt = ({ id }: { readonly id: string }) => id === one.id;
      done.set(one, { wanted: one, table: tables.find(isIt), lacking: unavailable.find(isIt) });
    }
  }
  return wanted.flatMap((one) => done.get(one) ?? []);
}

/** What stands where tables are to be inserted. */
export function lookWhatStands(
  tables: readonly AppendixTable[],
  place: TablePlace,
  { signal }: WorkOptions = {},
): Promise<WhatStands> {
  return standing.lookWhatStands(tables, place, signal);
}

/**
 * Inserts tables, each on its appendix's sheet or from the selected cell down, never over anything but
 * those that `instead` names. As formulas over the tracker they are where `formulasOver` gives the workbook as it was read.
 */
export async function insertTables(
  clock: Clock,
  tables: readonly AppendixTable[],
  place: TablePlace,
  { signal, onProgress, formulasOver, instead }: InsertOptions = {},
): Promise<readonly InsertedTable[]> {
  const of = tables.length;
  onProgress?.({ step: "writing", done: 0, of, counting: "tables" });
  const form = formulasOver ? asFormulas(formulasOver, clock) : asValues;
  const how = { today: today(clock), signal, ...(instead && { instead }) };
  const inserted = await inserting.insertTables(tables.map(form), place, how);
  onProgress?.({ step: "writing", done: of, of, counting: "tables" });
  return inserted;
}

/**
 * Reads the workbook again and rebuilds every table that stands in it, each for its own period, in its place. A
 * table whose columns are gone, that has no room, or of which someone typed over cells, keeps what it shows and says so.
 */
export async function refreshTables(
  clock: Clock,
  { over, ...options }: RefreshOptions = {},
): Promise<Refreshed> {
  const standing = await listTables(options.signal);
  if (standing.length === 0) return { refreshed: [], left: [] };
  const understood = await understandWorkbook(clock, options);
  const live = asFormulas(understood, clock);
  const rebuilt: { standing: StandingTable; table: TableToWrite }[] = [];
  const notBuilt: Left[] = [];
  for (const one of await builtAgain(clock, understood, standing, options, periodOf)) {
    const { wanted, table, lacking } = one;
    if (table) rebuilt.push({ standing: wanted, table: wanted.live ? live(table) : table });
    else notBuilt.push({ standing: wanted, why: whyNotBuilt(lacking) });
  }
  const of = rebuilt.length;
  options.onProgress?.({ step: "writing", done: 0, of, counting: "tables" });
  return refreshing.refreshTables(rebuilt, notBuilt, today(clock), {
    signal: options.signal,
    ...(over && { over }),
  });
}

function whyNotBuilt(lacking: UnavailableTable | undefined): WhyLeft {
  return lacking
    ? { kind: "columns missing", columns: lacking.missing }
    : { kind: "unknown table" };
}

/** The cell of an inserted table that is selected, and the table's period; `null` where none is. */
export async function selectedTableCell(): Promise<SelectedTableCell | null> {
  const selected = await selectedCell();
  return (
    selected && {
      id: selected.standing.id,
      period: periodOf(selected.standing),
      row: selected.row,
      column: selected.column,
    }
  );
}
