import type { Line, TableLayout } from "./layout";
import { LOOKS } from "./looks";

/** Lines around and within a table, from its headings to its last row. */
const GRID = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const GRID_COLOUR = "#8C8C8C";

/** Writes the values of a table with their number formats, text always as text. */
export function writeLines(range: Excel.Range, lines: readonly Line[]): void {
  range.numberFormat = lines.map(({ formats }) => [...formats]);
  range.values = lines.map(({ values }) => [...values]);
}

/** Gives a table its looks, on cells that have none. */
export function formatLines(range: Excel.Range, layout: TableLayout): void {
  range.format.font.size = LOOKS.body.size;
  for (const [index, line] of layout.lines.entries()) {
    if (line.kind !== "body") formatLine(range.getRow(index), line);
  }
  const [first, count] = gridOf(layout.lines);
  const grid = range.getCell(first, 0).getAbsoluteResizedRange(count, layout.width);
  grid.format.wrapText = true;
  for (const edge of GRID) {
    const border = grid.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = GRID_COLOUR;
  }
  grid.format.verticalAlignment = "Center";
  grid.getColumn(0).format.horizontalAlignment = "Left";
  if (layout.width === 1) return;
  const numbers = range.getCell(first, 1).getAbsoluteResizedRange(count, layout.width - 1);
  numbers.format.horizontalAlignment = "Center";
}

function formatLine({ format }: Excel.Range, { kind }: Line): void {
  const { bold, italic, size, fill } = LOOKS[kind];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== LOOKS.body.size) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
}

/** The first line from the headings to the last row, and how many they are. */
function gridOf(lines: readonly Line[]): readonly [number, number] {
  const printed = ["headings", "group", "body", "total"];
  const first = lines.findIndex(({ kind }) => kind === "headings");
  return [first, lines.filter(({ kind }) => printed.includes(kind)).length];
}
