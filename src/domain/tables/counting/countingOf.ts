import { type Reporting, reportingOn, type TableInput } from "../engine/reporting";
import type { AppendixTable, TableContent } from "../engine/table";
import type { CountingOf } from "./counting";
import { figure1 } from "./figure1";
import { figure2, figure3, table1 } from "./indicators";
import { table2a } from "./table2a";
import { table2b } from "./table2b";
import { table3 } from "./table3";
import { attendanceByType, table4 } from "./table4";

type CountingOfTable = (reporting: Reporting, content: TableContent) => CountingOf;

/** The tables some of whose counts can be told in conditions, by their ids. */
const IN_CONDITIONS: Readonly<Record<string, CountingOfTable>> = {
  "figure-1": figure1,
  "figure-2": figure2,
  "figure-3": figure3,
  "table-1": table1,
  "table-2a": table2a,
  "table-2b": table2b,
  "table-3": table3,
  "table-4": table4,
  "attendance-by-type": attendanceByType,
};

/** Whether conditions can tell any count of a table: where not, its numbers can be values alone. */
export function hasCountings(id: string): boolean {
  return id in IN_CONDITIONS;
}

/** How the cells of a built table are counted, in conditions; nothing for a table that they cannot tell. */
export function countingOf(table: AppendixTable, input: TableInput): CountingOf {
  const reporting = reportingOn({ ...input, period: table.period });
  return IN_CONDITIONS[table.id]?.(reporting, table) ?? (() => null);
}
