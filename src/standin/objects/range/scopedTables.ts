import { type Area, intersection } from "../../store/address/area";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { defineClass } from "../../wire/objectClass";
import { tableOf } from "../base/forward";
import type { RangeRef } from "../base/ref";

/** Where tables are looked for. */
interface Scope {
  readonly ref: RangeRef;
  /** Whether only tables count that lie within the range whole. */
  readonly whole: boolean;
}

function listed({ ref: { sheet, area }, whole }: Scope): readonly TableStore[] {
  return tablesOn(sheet)
    .all()
    .filter((table) => (whole ? isWithin(table.area, area) : intersection(table.area, area)));
}

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}

/** `Excel.TableScopedCollection`: the tables of a range. */
export const scopedTables = defineClass<Scope>({
  name: "TableScopedCollection",
  items: (scope) => listed(scope).map(tableOf),
  methods: {},
});
