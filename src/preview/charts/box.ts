import type { SheetFrame } from "../measures/sheetFrame";
import type { ChartCorner, SheetChart } from "./sheetChart";

/** Below this a picture would have no room for its axes. */
const SMALLEST = { width: 120, height: 100 };

/** Where a chart lies on its sheet as the page draws it, and how large it is: pixels. */
export function boxOf({ from, to }: Pick<SheetChart, "from" | "to">, frame: SheetFrame) {
  const { rows, columns } = frame;
  const at = (corner: ChartCorner) => ({
    x: columns.start(Math.min(corner.column, columns.count)) + corner.right,
    y: rows.start(Math.min(corner.row, rows.count)) + corner.down,
  });
  const start = at(from);
  const end = "row" in to ? at(to) : { x: start.x + to.width, y: start.y + to.height };
  return {
    left: start.x,
    top: start.y,
    width: Math.max(SMALLEST.width, end.x - start.x),
    height: Math.max(SMALLEST.height, end.y - start.y),
  };
}
