import { columnsOf, rowsOf } from "../../store/address/area";
import { isColumnHidden } from "../../store/grid/columns";
import { columnWidth, isRowHidden, rowHeight } from "../../store/grid/sizes";
import type { SheetStore } from "../../store/model/workbook";
import type { Argument } from "../../wire/hostObject";
import type { Method } from "../../wire/objectClass";
import type { RangeRef } from "../base/ref";
import { type Asked, askedProperties } from "./askedProperties";

type Properties = Readonly<Record<string, (sheet: SheetStore, line: number) => unknown>>;

/** What an add-in may ask of every column or row at once, as far as the stand-in knows it. */
const COLUMN: Properties = {
  columnHidden: ({ part }, column) => isColumnHidden(part, column),
  columnIndex: (_, column) => column,
  "format/columnWidth": columnWidth,
};
const ROW: Properties = {
  rowHidden: isRowHidden,
  rowIndex: (_, row) => row,
  "format/rowHeight": rowHeight,
};

function each(
  known: Properties,
  sheet: SheetStore,
  lines: readonly [first: number, count: number],
  options: Argument | undefined,
): readonly Asked[] {
  const [first, count] = lines;
  return Array.from({ length: count }, (_, index) =>
    askedProperties(options, (path) => known[path]?.(sheet, first + index)),
  );
}

/** The methods of a range that tell of its rows and columns one by one. */
export const RANGE_LINES: Readonly<Record<string, Method<RangeRef>>> = {
  getColumnProperties: {
    since: "1.9",
    run: ({ sheet, area }, [options]) => each(COLUMN, sheet, [area.left, columnsOf(area)], options),
  },
  getRowProperties: {
    since: "1.9",
    run: ({ sheet, area }, [options]) => each(ROW, sheet, [area.top, rowsOf(area)], options),
  },
};
