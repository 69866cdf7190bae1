import { COLUMN_LIMIT } from "../../store/address/area";
import { invalidArgument } from "../../wire/apiError";
import { flag, optional, whole } from "../../wire/arguments";
import type { Method } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import type { RangeRef } from "../base/ref";
import { onSheet } from "./address";
import { RANGE_CELLS } from "./cells";
import { RANGE_LINES } from "./lines";
import { scopedTables } from "./scopedTables";

/** The methods of a range that ask or set much at once. */
export const RANGE_BULK: Readonly<Record<string, Method<RangeRef>>> = {
  ...RANGE_CELLS,
  ...RANGE_LINES,
  getColumnsAfter: {
    since: "1.2",
    run: ({ sheet, area }, [count]) => {
      const columns = optional(whole, count, 1);
      if (columns === 0 || Math.abs(columns) >= COLUMN_LIMIT) throw invalidArgument("Bad count.");
      const right = area.right + columns;
      const left = columns > 0 ? area.right + 1 : right + 1;
      return rangeOf({
        sheet,
        area: onSheet({ ...area, left, right: columns > 0 ? right : area.right }),
      });
    },
  },
  getTables: {
    since: "1.9",
    run: (ref, [fullyContained]) =>
      scopedTables({ ref, whole: optional(flag, fullyContained, false) }),
  },
};
