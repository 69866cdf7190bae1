import { parseArea } from "../../store/address/a1";
import type { SheetStore } from "../../store/model/workbook";
import { childrenOf } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";

/** The filter of a sheet's list or of a table; `filter` is `undefined` where there is none. */
interface FilterRef {
  readonly sheet: SheetStore;
  readonly filter: XmlElement | undefined;
}

/** A column that only hides its button chooses nothing. */
const choosesRows = (filter: XmlElement): boolean =>
  childrenOf(filter, "filterColumn").some((column) => childrenOf(column).length > 0);

/** `Excel.AutoFilter`, for reading. */
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
    getRangeOrNullObject: {
      since: "1.9",
      run: ({ sheet, filter }) => {
        const area = parseArea(filter?.attributes.ref ?? "");
        return area === null ? null : rangeOf({ sheet, area });
      },
    },
  },
});
