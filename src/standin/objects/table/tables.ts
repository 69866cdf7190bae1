import { ROW_LIMIT, rowsOf } from "../../store/address/area";
import { splitSheetName } from "../../store/address/sheetName";
import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { insertCells } from "../../store/sheet/moveCells";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { invalidArgument, itemNotFound } from "../../wire/apiError";
import { flag, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import type { RangeRef } from "../base/ref";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { areaAt } from "../range/address";
import { range } from "../range/range";
import { settleHeaders } from "./headers";
import { freeTableName, refuseOverlap, tablesOf } from "./rules";
import { table } from "./table";

/** The tables of a workbook, or of one sheet. */
interface Scope {
  readonly workbook: WorkbookStore;
  readonly sheet: SheetStore | null;
}

const listed = ({ workbook, sheet }: Scope): readonly TableStore[] =>
  sheet === null ? tablesOf(workbook) : tablesOn(sheet).all();

function find(scope: Scope, key: Argument | undefined): TableStore | undefined {
  const wanted = String(key).toLowerCase();
  return listed(scope).find(
    ({ id, name }) => name.toLowerCase() === wanted || String(id) === wanted,
  );
}

/** `Excel.TableCollection`. */
export const tables = defineClass<Scope>({
  name: "TableCollection",
  items: (scope) => listed(scope).map(table),
  methods: {
    add: {
      since: "1.1",
      run: (scope, [address, hasHeaders]) => table(add(scope, address, flag(hasHeaders))),
    },
    getItem: {
      since: "1.1",
      run: (scope, [key]) => {
        const found = find(scope, key);
        if (found === undefined) throw itemNotFound(`the table ${String(key)}`);
        return table(found);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      run: (scope, [key]) => {
        const found = find(scope, key);
        return found === undefined ? null : table(found);
      },
    },
  },
});

function target({ workbook, sheet }: Scope, given: Argument | undefined): RangeRef {
  const ref = range.behind(given);
  if (ref !== undefined) return ref;
  const address = text(given, "address");
  const named = splitSheetName(address).sheet;
  const home = named === null ? (sheet ?? workbook.selection.sheet) : workbook.sheetNamed(named);
  if (home === undefined) throw invalidArgument(`There is no sheet for "${address}".`);
  return { sheet: home, area: areaAt(home, address) };
}

/** Makes a table; without headers it gets a row of them on top, and its cells move down. */
function add(scope: Scope, given: Argument | undefined, hasHeaders: boolean): TableStore {
  const { sheet, area } = target(scope, given);
  refuseUnlessAllowed(sheet, "insertRows");
  refuseOverlap(sheet, area);
  if (!hasHeaders) insertCells(sheet, { ...area, bottom: area.top }, "down");
  const short = rowsOf(area) === 1 || !hasHeaders;
  const whole = short ? { ...area, bottom: Math.min(area.bottom + 1, ROW_LIMIT - 1) } : area;
  if (short && hasHeaders) refuseOverlap(sheet, whole);
  const added = tablesOn(sheet).add(
    freeTableName(scope.workbook),
    whole,
    settleHeaders(sheet, whole),
  );
  sheet.workbook.changes.wrote(sheet, whole);
  sheet.workbook.calculation.forget();
  return added;
}
