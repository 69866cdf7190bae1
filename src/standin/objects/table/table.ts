import { type Area, columnsOf, intersection, ROW_LIMIT, rowsOf } from "../../store/address/area";
import { setRowHidden } from "../../store/grid/sizes";
import { tablesOn } from "../../store/tables/sheetTables";
import type { TableStore } from "../../store/tables/tableStore";
import { childOf, childrenOf, removeChild } from "../../store/xml/elements";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { flag, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, objectArgument, type Scalar } from "../../wire/objectClass";
import { rangeOf, tableOf, worksheetOf } from "../base/forward";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { areaAt } from "../range/address";
import { clearRange } from "../range/clear";
import { range } from "../range/range";
import { autoFilter } from "./autoFilter";
import { tableColumns } from "./columns";
import { settleHeaders } from "./headers";
import { tableRows } from "./rows";
import { refuseOverlap, refuseTableName } from "./rules";
import { setTotals } from "./totals";

const rangeIn = ({ sheet }: TableStore, area: Area) => rangeOf({ sheet, area });

const styleFlag = (since: string, attribute: string): Scalar<TableStore> => ({
  since,
  get: (table) => table.styleShows(attribute),
  set: (table, value) => {
    table.editStyle().attributes[attribute] = flag(value) ? "1" : "0";
  },
});

/** `Excel.Table`. */
export const table = tableOf.settle(
  defineClass<TableStore>({
    name: "Table",
    key: ({ id }) => String(id),
    scalars: {
      id: { since: "1.1", get: ({ id }) => String(id) },
      name: {
        since: "1.1",
        get: ({ name }) => name,
        set: (self, value) => {
          const name = text(value, "name");
          if (name.toLowerCase() !== self.name.toLowerCase())
            refuseTableName(self.sheet.workbook, name);
          self.name = name;
          self.sheet.workbook.calculation.forget();
        },
      },
      showTotals: {
        since: "1.1",
        get: ({ hasTotals }) => hasTotals,
        set: (self, value) => setTotals(self, flag(value)),
      },
      style: {
        since: "1.1",
        get: ({ style }) => style.attributes.name ?? "",
        set: (self, value) => {
          self.editStyle().attributes.name = text(value, "style");
          self.sheet.workbook.changes.looksDifferent(self.sheet, self.area);
        },
      },
      showBandedRows: styleFlag("1.3", "showRowStripes"),
      showFilterButton: {
        since: "1.3",
        get: ({ filters }) => filters,
        set: (self, value) => {
          self.filters = flag(value);
        },
      },
    },
    links: {
      autoFilter: {
        since: "1.9",
        to: (self) => autoFilter({ sheet: self.sheet, filter: childOf(self.root, "autoFilter") }),
      },
      worksheet: { since: "1.2", to: ({ sheet }) => worksheetOf(sheet) },
      columns: { since: "1.1", to: tableColumns },
      rows: { since: "1.1", to: tableRows },
    },
    methods: {
      getRange: { since: "1.1", run: (self) => rangeIn(self, self.area) },
      getHeaderRowRange: {
        since: "1.1",
        run: (self) => {
          if (self.headerArea === null)
            throw new ApiError("InvalidOperation", "The table has no headers.");
          return rangeIn(self, self.headerArea);
        },
      },
      getDataBodyRange: { since: "1.1", run: (self) => rangeIn(self, self.bodyArea) },
      resize: { since: "1.13", run: (self, [to]) => resize(self, to) },
      convertToRange: {
        since: "1.2",
        run: (self) => {
          tablesOn(self.sheet).remove(self);
          self.sheet.workbook.calculation.forget();
          return rangeIn(self, self.area);
        },
      },
      delete: {
        since: "1.1",
        run: (self) => {
          refuseUnlessAllowed(self.sheet, "deleteRows");
          tablesOn(self.sheet).remove(self);
          self.sheet.workbook.calculation.forget();
          clearRange(self.sheet, [self.area], "All");
        },
      },
      clearFilters: { since: "1.2", run: clearFilters },
    },
  }),
);

/** Shows all rows again; which columns can be filtered stays. */
function clearFilters(self: TableStore): void {
  const filter = childOf(self.root, "autoFilter");
  if (filter === undefined || childrenOf(filter).length === 0) return;
  for (const column of childrenOf(childOf(self.edit(), "autoFilter") ?? filter)) {
    removeChild(filter, column);
  }
  for (let row = self.area.top; row <= self.area.bottom; row += 1) {
    setRowHidden(self.sheet, row, false);
  }
}

/** The header row stays where it is and keeps at least one row below it. */
function resize(self: TableStore, to: Argument | undefined): void {
  const area = typeof to === "string" ? areaAt(self.sheet, to) : objectArgument(range, to).area;
  if (area.top !== self.area.top) throw invalidArgument("The header row must stay in its row.");
  if (intersection(area, self.area) === null) {
    throw invalidArgument("The new range must overlap the table's own.");
  }
  if (rowsOf(area) < 2 || area.bottom >= ROW_LIMIT)
    throw invalidArgument("A table has a row below its headers.");
  refuseOverlap(self.sheet, area, self);
  self.area = area;
  if (self.hasHeaders) self.setColumns(settleHeaders(self.sheet, area));
  else self.setColumns(Array.from({ length: columnsOf(area) }, (_, index) => `Column${index + 1}`));
  self.sheet.workbook.changes.wrote(self.sheet, area);
  self.sheet.workbook.calculation.forget();
}
