import { fromIso } from "../../../src/domain/calendar/calendarDate";
import * as inserting from "../../../src/excel/tables/insertTables";
import type { TableToWrite } from "../../../src/excel/tables/layout";
import { lookWhatStands } from "../../../src/excel/tables/tablesThere";

/** The day on which the tests insert their tables. */
export const INSERTED_ON = fromIso("2014-04-03");

/** Inserts tables where none of theirs stands. */
export function insertTables(tables: readonly TableToWrite[], where: inserting.TablePlace) {
  return inserting.insertTables(tables, where, { today: INSERTED_ON });
}

/** Inserts tables in the place of those that stand there, as they are now. */
export async function replaceTables(
  tables: readonly TableToWrite[],
  where: inserting.TablePlace = "appendix sheets",
) {
  const { there } = await lookWhatStands(tables, where);
  return inserting.insertTables(tables, where, {
    today: INSERTED_ON,
    instead: { kind: "replace", agreed: there },
  });
}

/** Inserts tables beside those that stand. */
export function insertBeside(tables: readonly TableToWrite[]) {
  return inserting.insertTables(tables, "appendix sheets", {
    today: INSERTED_ON,
    instead: { kind: "beside" },
  });
}
