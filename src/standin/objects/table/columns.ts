import type { Area } from "../../store/address/area";
import type { TableStore } from "../../store/tables/tableStore";
import { invalidArgument, itemNotFound } from "../../wire/apiError";
import { text, whole } from "../../wire/arguments";
import type { Argument, HostObject } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import { valuesOf } from "../range/values";

interface ColumnRef {
  readonly table: TableStore;
  readonly index: number;
}

const idOf = ({ table, index }: ColumnRef): number =>
  Number(table.columns()[index]?.attributes.id ?? index + 1);

const within = ({ table, index }: ColumnRef, area: Area) => {
  const column = table.area.left + index;
  return { sheet: table.sheet, area: { ...area, left: column, right: column } };
};

/** `Excel.TableColumn`. */
const tableColumn = defineClass<ColumnRef>({
  name: "TableColumn",
  key: idOf,
  scalars: {
    id: { since: "1.1", get: idOf },
    index: { since: "1.1", get: ({ index }) => index },
    name: { since: "1.1", get: ({ table, index }) => table.columnNames[index] ?? "" },
    values: { since: "1.1", get: (ref) => valuesOf(within(ref, ref.table.area)) },
  },
  methods: {
    getRange: { since: "1.1", run: (ref) => rangeOf(within(ref, ref.table.area)) },
    getDataBodyRange: { since: "1.1", run: (ref) => rangeOf(within(ref, ref.table.bodyArea)) },
    getHeaderRowRange: {
      since: "1.1",
      run: (ref) => rangeOf(within(ref, ref.table.headerArea ?? ref.table.area)),
    },
  },
});

/** A column by its name or its id. */
function find(table: TableStore, key: Argument | undefined): HostObject | null {
  const index = table
    .columns()
    .findIndex(
      ({ attributes }) =>
        (typeof key === "number" && Number(attributes.id) === key) ||
        (typeof key === "string" && attributes.name?.toLowerCase() === text(key).toLowerCase()),
    );
  return index < 0 ? null : tableColumn({ table, index });
}

/** `Excel.TableColumnCollection`. */
export const tableColumns = defineClass<TableStore>({
  name: "TableColumnCollection",
  items: (table) => table.columns().map((_, index) => tableColumn({ table, index })),
  methods: {
    getItem: {
      since: "1.1",
      run: (table, [key]) => {
        const found = find(table, key);
        if (found === null) throw itemNotFound(`the column ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: "1.4", run: (table, [key]) => find(table, key) },
    getItemAt: {
      since: "1.1",
      run: (table, [given]) => {
        const index = whole(given);
        if (index < 0 || index >= table.columns().length)
          throw invalidArgument("There is no such column.");
        return tableColumn({ table, index });
      },
    },
  },
});
