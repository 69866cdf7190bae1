import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "../address/area";
import { columnWidth, rowHeight } from "../grid/sizes";
import type { SheetStore } from "../model/workbook";
import { childOf, element, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** English metric units, in which drawings measure, of one point. */
const UNITS = 12_700;

/** A place and a size on a sheet, in points from its first cell's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The corner of an anchor by cell and by points into that cell. */
export interface Corner {
  readonly column: number;
  readonly row: number;
  readonly right: number;
  readonly down: number;
}

/** The corner where an anchor's drawing begins; the opposite one, or its size in points. */
export function cornersOf(anchor: XmlElement): {
  readonly from: Corner;
  readonly to: Corner | Pick<Frame, "width" | "height">;
} {
  const size = childOf(anchor, "xdr:ext")?.attributes;
  return {
    from: cornerOf(anchor, "xdr:from"),
    to:
      size === undefined
        ? cornerOf(anchor, "xdr:to")
        : { width: Number(size.cx) / UNITS, height: Number(size.cy) / UNITS },
  };
}

/** Where an anchor's drawing lies. */
export function frameOf(sheet: SheetStore, anchor: XmlElement): Frame {
  const { from, to } = cornersOf(anchor);
  const left = before(from.column, (column) => columnWidth(sheet, column)) + from.right;
  const top = before(from.row, (row) => rowHeight(sheet, row)) + from.down;
  if ("width" in to) return { left, top, ...to };
  const right = before(to.column, (column) => columnWidth(sheet, column)) + to.right;
  const bottom = before(to.row, (row) => rowHeight(sheet, row)) + to.down;
  return { left, top, width: right - left, height: bottom - top };
}

/** Lays an anchor's drawing over a place in points. */
export function setFrame(
  sheet: SheetStore,
  anchor: XmlElement,
  { left, top, width, height }: Frame,
): void {
  const corner = (x: number, y: number): Corner => {
    const [column, right] = place(x, COLUMN_LIMIT, (index) => columnWidth(sheet, index));
    const [row, down] = place(y, ROW_LIMIT, (index) => rowHeight(sheet, index));
    return { column, right, row, down };
  };
  setCorner(anchor, "xdr:from", corner(left, top));
  setCorner(anchor, "xdr:to", corner(left + width, top + height));
}

/** Lays an anchor's drawing over whole cells. */
export function coverCells(anchor: XmlElement, area: Area): void {
  setCorner(anchor, "xdr:from", { column: area.left, row: area.top, right: 0, down: 0 });
  setCorner(anchor, "xdr:to", { column: area.right + 1, row: area.bottom + 1, right: 0, down: 0 });
}

/** The element of one corner. */
export const cornerElement = (name: string, { column, row, right, down }: Corner): XmlElement =>
  element(name, {}, [
    element("xdr:col", {}, [String(column)]),
    element("xdr:colOff", {}, [String(Math.round(right * UNITS))]),
    element("xdr:row", {}, [String(row)]),
    element("xdr:rowOff", {}, [String(Math.round(down * UNITS))]),
  ]);

function setCorner(anchor: XmlElement, name: string, corner: Corner): void {
  const present = childOf(anchor, name);
  if (present) present.children = cornerElement(name, corner).children;
}

function cornerOf(anchor: XmlElement, name: string): Corner {
  const corner = childOf(anchor, name) ?? element(name);
  const number = (part: string): number => {
    const found = childOf(corner, part);
    return found === undefined ? 0 : Number(textOf(found));
  };
  return {
    column: number("xdr:col"),
    row: number("xdr:row"),
    right: number("xdr:colOff") / UNITS,
    down: number("xdr:rowOff") / UNITS,
  };
}

function before(index: number, size: (index: number) => number): number {
  let sum = 0;
  for (let at = 0; at < index; at += 1) sum += size(at);
  return sum;
}

function place(
  points: number,
  limit: number,
  size: (index: number) => number,
): readonly [number, number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < limit - 1; index += 1) {
    const own = size(index);
    if (rest < own) return [index, rest];
    rest -= own;
  }
  return [limit - 1, 0];
}
