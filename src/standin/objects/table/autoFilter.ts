import { parseArea } from "../../store/address/a1";
import type { SheetStore } from "../../store/model/workbook";
import { choosesRows } from "../../store/sheet/filteredRows";
import type { XmlElement } from "../../store/xml/tree";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { areaAt } from "../range/address";
import { filterRows } from "./filterRows";

/** The filter of a sheet's list or of a table; `filter` is `undefined` where there is none. */
interface FilterRef {
  readonly sheet: SheetStore;
  readonly filter: XmlElement | undefined;
}

/** `Excel.AutoFilter`, for reading and for filtering by values. */
export const autoFilter = defineClass<FilterRef>({
  name: "AutoFilter",
  scalars: {
    enabled: { since: "1.9", get: ({ filter }) => filter !== undefined },
    isDataFiltered: {
      since: "1.9",
      get: ({ filter }) => filter !== undefined && choosesRows(filter),
    },
  },
  methods: {
    apply: {
      since: "1.9",
      run: ({ sheet }, [range, ...how]) => {
        refuseUnlessAllowed(sheet, "autoFilter");
        const area =
          typeof range === "string" ? areaAt(sheet, range) : rangeOf.argument(range).area;
        filterRows(sheet, area, how);
      },
    },
    getRangeOrNullObject: {
      since: "1.9",
      run: ({ sheet, filter }) => {
        const area = parseArea(filter?.attributes.ref ?? "");
        return area === null ? null : rangeOf({ sheet, area });
      },
    },
  },
});
