import type { PlacedTable } from "./place";

/** Cells before tables are written on them: how wide and high they are, and which columns can be made wider. */
export interface Room {
  /** Points of each column of the table, and whether nothing stands in the whole of it. */
  readonly columns: readonly { readonly width: number; readonly isBlank: boolean }[];
  /** Points of each of the table's lines. */
  readonly heights: readonly number[];
}

/** Asks for the room at a table's cells; the answer is there after the next round trip. */
export function askRoom(first: Excel.Range, { layout }: PlacedTable): () => Room {
  const cells = first.getCell(0, 0).getAbsoluteResizedRange(layout.lines.length, layout.width);
  const widths = cells.getColumnProperties({ format: { columnWidth: true } });
  const heights = cells.getRowProperties({ format: { rowHeight: true } });
  const used = Array.from({ length: layout.width }, (_, column) =>
    cells.getColumn(column).getEntireColumn().getUsedRangeOrNullObject(true).load("address"),
  );
  return () => ({
    columns: widths.value.map(({ format }, at) => ({
      width: format?.columnWidth ?? 0,
      isBlank: used[at]?.isNullObject === true,
    })),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
  });
}
