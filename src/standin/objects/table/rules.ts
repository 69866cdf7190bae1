import { parseArea } from "../../store/address/a1";
import { type Area, intersection } from "../../store/address/area";
import { definedNames } from "../../store/formulas/definedNames";
import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { ApiError, invalidArgument } from "../../wire/apiError";

/** All tables of a workbook. */
export const tablesOf = (workbook: WorkbookStore): readonly TableStore[] =>
  workbook.sheets.flatMap((sheet) => tablesOn(sheet).all());

/** Whether a table goes by a name, in any case of its letters. */
export const isTableName = (workbook: WorkbookStore, name: string): boolean =>
  tablesOf(workbook).some((table) => table.name.toLowerCase() === name.toLowerCase());

/** Refuses a name that a table cannot have. */
export function refuseTableName(workbook: WorkbookStore, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!wellFormed || parseArea(name) !== null || /^[rc]$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be a table's name.`);
  }
  const wanted = name.toLowerCase();
  const taken =
    isTableName(workbook, name) ||
    definedNames(workbook).some((other) => other.name.toLowerCase() === wanted);
  if (taken) {
    throw new ApiError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
}

/** Refuses cells that another table or a merged area has already. */
export function refuseOverlap(
  sheet: SheetStore,
  area: Area,
  except: TableStore | null = null,
): void {
  const table = tablesOn(sheet)
    .all()
    .find((other) => other !== except && intersection(other.area, area) !== null);
  if (table !== undefined) {
    throw invalidArgument(`A table can't overlap another table (${table.name}).`);
  }
  if (sheet.mergedAreas().some((merged) => intersection(merged, area) !== null)) {
    throw new ApiError("InvalidOperation", "A table can't be made of merged cells.");
  }
}

/** Excel's next name for a table. */
export function freeTableName(workbook: WorkbookStore): string {
  const taken = new Set(tablesOf(workbook).map(({ name }) => name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
