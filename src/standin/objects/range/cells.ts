import { cellArea, columnsOf, rowsOf } from "../../store/address/area";
import { hasLinks } from "../../store/sheet/hyperlinks";
import { invalidArgument, notInStandIn } from "../../wire/apiError";
import type { Argument, HostObject } from "../../wire/hostObject";
import type { Method } from "../../wire/objectClass";
import type { RangeRef } from "../base/ref";
import { rangeFill } from "../format/fill";
import { rangeFont } from "../format/font";
import { cellIn } from "./address";
import { type Asked, askedProperties, recordOf } from "./askedProperties";
import { addHyperlink, hyperlinkOf, setHyperlink } from "./hyperlink";

/** Tells every cell's own properties; of these the stand-in knows colours, sizes of text and links. */
function cellProperties(
  ref: RangeRef,
  options: Argument | undefined,
): readonly (readonly Asked[])[] {
  const { sheet, area } = ref;
  const anyLinks = hasLinks(sheet, area);
  const looks = new Map<number, Look>();
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_, across) => {
      const cell = { sheet, area: cellArea(area.top + down, area.left + across) };
      const style = sheet.styleAt(cell.area.top, cell.area.left);
      const look = looks.get(style) ?? lookOf(cell);
      looks.set(style, look);
      const link = anyLinks ? hyperlinkOf(cell) : null;
      return askedProperties(options, (path) => (path === "hyperlink" ? link : look[path]));
    }),
  );
}

type Look = Readonly<Record<string, unknown>>;

function lookOf({ sheet, area }: RangeRef): Look {
  const target = { sheet, areas: [area] };
  const [font, fill] = [rangeFont(target), rangeFill(target)];
  const of = (object: HostObject, property: string): unknown => object.get(property, () => true);
  return {
    "format/font/color": of(font, "color"),
    "format/font/size": of(font, "size"),
    "format/fill/color": of(fill, "color"),
  };
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
      if (unknown !== undefined) throw notInStandIn(`Setting a cell's ${unknown}`);
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

/** The methods of a range that ask or set much of every cell at once. */
export const RANGE_CELLS: Readonly<Record<string, Method<RangeRef>>> = {
  getCellProperties: { since: "1.9", run: (ref, [options]) => cellProperties(ref, options) },
  setCellProperties: { since: "1.9", run: (ref, [cells]) => setCellProperties(ref, cells) },
};
