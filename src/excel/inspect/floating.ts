import type { Found } from "../../workbook/inspection/found";
import { contentAt, placeOfCells, type SheetContents } from "./inspectedSheet";
import type { LineSizes } from "./lines";

/** Something that lies over cells: in points from the sheet's corner. */
export interface Floating {
  readonly name: string;
  readonly visible: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Asks for pictures, shapes and charts; the answer is there after the next round trip. Some versions of Excel
 * count charts among the shapes: each is reported once.
 */
export function askFloating(worksheet: Excel.Worksheet): () => readonly Floating[] {
  const { shapes, charts } = worksheet;
  shapes.load("items/name,items/visible,items/left,items/top,items/width,items/height");
  charts.load("items/name,items/left,items/top,items/width,items/height");
  return () => {
    const drawn = shapes.items.map(({ name, visible, left, top, width, height }) => {
      return { name, visible, left, top, width, height };
    });
    const charted = charts.items.map(({ name, left, top, width, height }) => {
      return { name, visible: true, left, top, width, height };
    });
    const isDrawn = ({ name, left, top }: Floating) =>
      drawn.some((each) => each.name === name && each.left === left && each.top === top);
    return [...drawn, ...charted.filter((each) => !isDrawn(each))];
  };
}

/** Cells with something in them that lie wholly under an object. */
export function coveredCells(
  sheet: SheetContents,
  floating: readonly Floating[],
  { heights, widths }: LineSizes,
): readonly Found[] {
  return floating
    .filter(({ visible }) => visible)
    .flatMap(({ name, left, top, width, height }): readonly Found[] => {
      const rows = linesWithin(heights, top, top + height);
      const columns = linesWithin(widths, left, left + width);
      const cells = rows
        .flatMap((row) => columns.map((column) => ({ row, column })))
        .filter(({ row, column }) => contentAt(sheet, row, column) !== "");
      if (cells.length === 0) return [];
      const place = placeOfCells(sheet, cells);
      return [{ kind: "covered cells", place, count: cells.length, object: name }];
    });
}

/** Points by which a cell may stick out and still count as covered. */
const SLACK = 1;

/** Rows or columns that lie wholly between two points and are not hidden, by their sizes from the first on. */
function linesWithin(sizes: readonly number[], from: number, to: number): readonly number[] {
  const within: number[] = [];
  let start = 0;
  for (const [line, size] of sizes.entries()) {
    const end = start + size;
    if (size > 0 && start >= from - SLACK && end <= to + SLACK) within.push(line);
    start = end;
  }
  return within;
}
