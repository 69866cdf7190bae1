import { COLUMN_LIMIT, columnsOf, rowsOf } from "../store/address/area";
import { isColumnHidden } from "../store/sheet/columns";
import { hasLinks } from "../store/sheet/hyperlinks";
import { invalidArgument } from "../wire/apiError";
import { flag, optional, whole } from "../wire/arguments";
import type { Argument } from "../wire/hostObject";
import type { Method } from "../wire/objectClass";
import { rangeOf } from "./forward";
import { cellIn, onSheet } from "./rangeAddress";
import { addHyperlink, setHyperlink } from "./rangeHyperlink";
import type { RangeRef } from "./rangeRef";
import { scopedTables } from "./scopedTables";

/** What an add-in may ask of every column at once, as far as the stand-in knows it. */
const COLUMN_PROPERTIES = {
  columnHidden: ({ sheet }: RangeRef, column: number): unknown =>
    isColumnHidden(sheet.part, column),
  columnIndex: (_: RangeRef, column: number): unknown => column,
} as const;

function asked(options: Argument | undefined): readonly (keyof typeof COLUMN_PROPERTIES)[] {
  const wanted = Object.entries(recordOf(options)).filter(([, value]) => value === true);
  return wanted.map(([name]) => {
    if (name === "columnHidden" || name === "columnIndex") return name;
    throw invalidArgument(`The stand-in does not give a column's ${name}.`);
  });
}

function columnProperties(ref: RangeRef, options: Argument | undefined): unknown {
  const names = asked(options);
  return Array.from({ length: columnsOf(ref.area) }, (_, index) =>
    Object.fromEntries(
      names.map((name) => [name, COLUMN_PROPERTIES[name](ref, ref.area.left + index)]),
    ),
  );
}

/** Gives every cell its own properties; of these the stand-in knows links. */
function setCellProperties(ref: RangeRef, given: Argument | undefined): void {
  const rows = listOf(given);
  const link = hasLinks(ref.sheet, ref.area) ? setHyperlink : addHyperlink;
  if (rows.length !== rowsOf(ref.area)) throw WRONG_SHAPE();
  for (const [row, cells] of rows.entries()) {
    const listed = listOf(cells);
    if (listed.length !== columnsOf(ref.area)) throw WRONG_SHAPE();
    for (const [column, properties] of listed.entries()) {
      const { hyperlink, ...others } = recordOf(properties);
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) throw invalidArgument(`The stand-in does not set ${unknown}.`);
      if (hyperlink === undefined) continue;
      link({ sheet: ref.sheet, area: cellIn(ref.area, row, column) }, hyperlink);
    }
  }
}

const WRONG_SHAPE = () =>
  invalidArgument("The input array's rows and columns don't match the range's.");

function listOf(given: Argument | undefined): readonly Argument[] {
  if (Array.isArray(given)) return given;
  throw invalidArgument("Expected a list.");
}

function recordOf(given: Argument | undefined): Readonly<Record<string, Argument>> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw invalidArgument("Expected an object.");
  }
  return given as Readonly<Record<string, Argument>>;
}

/** The methods of a range that ask or set much at once. */
export const RANGE_BULK: Readonly<Record<string, Method<RangeRef>>> = {
  getColumnProperties: { since: "1.9", run: (ref, [options]) => columnProperties(ref, options) },
  setCellProperties: { since: "1.9", run: (ref, [cells]) => setCellProperties(ref, cells) },
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
