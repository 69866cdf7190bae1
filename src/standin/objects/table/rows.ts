import { type Area, columnsOf, rowsOf } from "../../store/address/area";
import { deleteCells, insertCells } from "../../store/sheet/moveCells";
import type { TableStore } from "../../store/tables/tableStore";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { whole } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import { valuesOf } from "../range/values";
import { writeRange } from "../range/writing";

interface RowRef {
  readonly table: TableStore;
  readonly index: number;
}

const areaOfRow = ({ table, index }: RowRef): Area => {
  const row = table.bodyArea.top + index;
  return { ...table.bodyArea, top: row, bottom: row };
};

/** `Excel.TableRow`. */
const tableRow = defineClass<RowRef>({
  name: "TableRow",
  scalars: {
    index: { since: "1.1", get: ({ index }) => index },
    values: {
      since: "1.1",
      get: (ref) => valuesOf({ sheet: ref.table.sheet, area: areaOfRow(ref) }),
      set: (ref, value) => writeRange({ sheet: ref.table.sheet, area: areaOfRow(ref) }, value),
    },
  },
  methods: {
    getRange: {
      since: "1.1",
      run: (ref) => rangeOf({ sheet: ref.table.sheet, area: areaOfRow(ref) }),
    },
    delete: { since: "1.1", run: (ref) => deleteRow(ref) },
  },
});

const countOf = (table: TableStore): number => rowsOf(table.bodyArea);

/** `Excel.TableRowCollection`. */
export const tableRows = defineClass<TableStore>({
  name: "TableRowCollection",
  items: (table) =>
    Array.from({ length: countOf(table) }, (_, index) => tableRow({ table, index })),
  scalars: { count: { since: "1.1", get: countOf } },
  methods: {
    add: {
      since: "1.1",
      run: (table, [index, values]) => add(table, index ?? null, values ?? null),
    },
    getItemAt: {
      since: "1.1",
      run: (table, [given]) => {
        const index = whole(given);
        if (index < 0 || index >= countOf(table)) throw invalidArgument("There is no such row.");
        return tableRow({ table, index });
      },
    },
  },
});

/** Adds rows at an index of the body, or behind its last row; what lies below moves down. */
function add(table: TableStore, given: Argument, values: Argument) {
  const { sheet } = table;
  const index = given === null || given === -1 ? countOf(table) : whole(given, "index");
  if (index < 0 || index > countOf(table))
    throw invalidArgument("There is no such place in the table.");
  const filled = values === null ? null : Array.isArray(values[0 as never]) ? values : [values];
  const rows = rowCount(values, columnsOf(table.area));
  const blank = filled !== null && index === countOf(table) && isBlank(table) ? 1 : 0;
  const top = table.bodyArea.top + index - blank;
  const area = { ...table.area, top, bottom: top + rows - 1 };
  if (rows > blank) makeRoom(table, { ...area, top: top + blank });
  if (filled !== null) writeRange({ sheet, area }, filled as Argument);
  return tableRow({ table, index: index - blank });
}

/** Whether a table has one row without anything in it, as one made over headings alone has: new rows begin there. */
function isBlank({ sheet, bodyArea }: TableStore): boolean {
  return rowsOf(bodyArea) === 1 && sheet.cells.used(true, bodyArea) === null;
}

/** Moves what lies at and below an area down, and lets the table have the area. */
function makeRoom(table: TableStore, area: Area): void {
  const before = table.area;
  insertCells(table.sheet, area, "down");
  table.area = { ...before, bottom: before.bottom + rowsOf(area) };
}

function rowCount(values: Argument, wide: number): number {
  if (!Array.isArray(values)) return 1;
  const rows: readonly unknown[] = Array.isArray(values[0]) ? values : [values];
  if (rows.every((row) => Array.isArray(row) && row.length === wide)) return rows.length;
  throw invalidArgument("The values don't have as many columns as the table.");
}

function deleteRow(ref: RowRef): void {
  const { table } = ref;
  if (countOf(table) === 1) throw new ApiError("InvalidOperation", "A table keeps one row.");
  const before = table.area;
  deleteCells(table.sheet, areaOfRow(ref), "up");
  table.area = { ...before, bottom: before.bottom - 1 };
}
