import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear, type Period } from "../../../src/domain/calendar/periods";
import type { Settings } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { type PrintedTable, printed } from "../../../src/domain/tables/engine/printed";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { type Rows, tracker } from "../build";

interface Circumstances {
  readonly period?: Period;
  readonly asAt?: string;
  readonly settings?: Partial<Settings>;
}

/** What tables are built from, for a tracker of these rows and the year 2013-14. */
export function inputOf(rows: Rows, circumstances: Circumstances = {}): TableInput {
  const { period = financialYear(2013), ...others } = circumstances;
  return { ...tracker(rows, others), period };
}

/** One table of a tracker of these rows. */
export function tableOf(id: string, rows: Rows, circumstances?: Circumstances): AppendixTable {
  const { tables, unavailable } = buildTables(inputOf(rows, circumstances), [id]);
  const [table] = tables;
  if (!table) throw new Error(`No table ${id}: ${unavailable[0]?.missing.join(", ")}`);
  return table;
}

/** One table of a tracker of these rows as it is printed. */
export function printedOf(id: string, rows: Rows, circumstances?: Circumstances): PrintedTable {
  return printed(tableOf(id, rows, circumstances));
}

/** The number beside some words in a table that lists figures. */
export function figureOf(table: PrintedTable, words: string) {
  return table.rows.find(([label]) => label === words)?.[1];
}

export const day = fromIso;
