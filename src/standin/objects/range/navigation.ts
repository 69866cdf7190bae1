import {
  type Area,
  COLUMN_LIMIT,
  cellArea,
  intersection,
  ROW_LIMIT,
  union,
} from "../../store/address/area";
import { ApiError } from "../../wire/apiError";
import { flag, optional, whole } from "../../wire/arguments";
import type { Argument, HostObject } from "../../wire/hostObject";
import type { Method } from "../../wire/objectClass";
import { rangeAreasOf, rangeOf } from "../base/forward";
import type { RangeRef } from "../base/ref";
import { areaAt, cellIn, onSheet } from "./address";

const at = ({ sheet }: RangeRef, area: Area): HostObject => rangeOf({ sheet, area: onSheet(area) });

/** A method that leads to other cells of the same sheet. */
const to = (
  since: string,
  find: (area: Area, args: readonly Argument[], ref: RangeRef) => Area,
): Method<RangeRef> => ({ since, run: (ref, args) => at(ref, find(ref.area, args, ref)) });

/** Another range, given as one or by its address. */
function areaArgument({ sheet }: RangeRef, other: Argument | undefined): Area {
  return typeof other === "string" ? areaAt(sheet, other) : rangeOf.argument(other).area;
}

const used = ({ sheet, area }: RangeRef, valuesOnly: Argument | undefined): Area | null =>
  sheet.cells.used(optional(flag, valuesOnly, false), area);

/** Merged areas of a range above which, as documented, the method fails to return them. */
const MERGED_AREAS_LIMIT = 512;

function mergedAreas({ sheet, area }: RangeRef): HostObject | null {
  const areas = sheet.mergedAreas().filter((merged) => intersection(merged, area) !== null);
  if (areas.length > MERGED_AREAS_LIMIT) {
    if (sheet.workbook.circumstances.manyMergedAreas === "none") return null;
    throw new ApiError("GeneralException", "The range has more merged areas than can be given.");
  }
  return areas.length === 0 ? null : rangeAreasOf({ sheet, areas });
}

/** The cells between an area's first one and another, which may lie above it or to its left. */
const between = ({ top, left }: Area, row: number, column: number): Area => ({
  top: Math.min(top, row),
  bottom: Math.max(top, row),
  left: Math.min(left, column),
  right: Math.max(left, column),
});

/** The methods of a range that lead to other ranges. */
export const RANGE_NAVIGATION: Readonly<Record<string, Method<RangeRef>>> = {
  getCell: to("1.1", (area, [row, column]) => cellIn(area, whole(row), whole(column))),
  getRow: to("1.1", (area, [index]) => {
    const row = area.top + whole(index);
    return { ...area, top: row, bottom: row };
  }),
  getColumn: to("1.1", (area, [index]) => {
    const column = area.left + whole(index);
    return { ...area, left: column, right: column };
  }),
  getLastCell: to("1.1", ({ bottom, right }) => cellArea(bottom, right)),
  getLastRow: to("1.1", (area) => ({ ...area, top: area.bottom })),
  getLastColumn: to("1.1", (area) => ({ ...area, left: area.right })),
  getEntireColumn: to("1.1", (area) => ({ ...area, top: 0, bottom: ROW_LIMIT - 1 })),
  getEntireRow: to("1.1", (area) => ({ ...area, left: 0, right: COLUMN_LIMIT - 1 })),
  getOffsetRange: to("1.1", ({ top, left, bottom, right }, [rows, columns]) => ({
    top: top + whole(rows),
    bottom: bottom + whole(rows),
    left: left + whole(columns),
    right: right + whole(columns),
  })),
  getResizedRange: to("1.2", (area, [rows, columns]) =>
    between(area, area.bottom + whole(rows), area.right + whole(columns)),
  ),
  getAbsoluteResizedRange: to("1.7", (area, [rows, columns]) => ({
    ...area,
    bottom: area.top + whole(rows) - 1,
    right: area.left + whole(columns) - 1,
  })),
  getBoundingRect: to("1.1", (area, [other], ref) => union(area, areaArgument(ref, other))),
  getUsedRange: to(
    "1.1",
    ({ top, left }, [valuesOnly], ref) => used(ref, valuesOnly) ?? cellArea(top, left),
  ),
  getUsedRangeOrNullObject: {
    since: "1.4",
    run: (ref, [valuesOnly]) => {
      const area = used(ref, valuesOnly);
      return area === null ? null : at(ref, area);
    },
  },
  getMergedAreasOrNullObject: { since: "1.13", run: mergedAreas },
};
