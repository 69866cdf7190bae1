import type { Line, LineKind, TableLayout } from "./layout";
import { LABEL_WIDTH, NUMBER_WIDTH, wrappedLines } from "./wrapping";

/** Points of a line with one line of words: enough for a caption. */
export const ONE_LINE = 16;

/** Points that Excel gives a row at most: words that need more are cut off on screen, and whole in the cell. */
const HIGHEST = 409;

/** Points that a letter takes on average, and one of a bold heading. */
const LETTER = 5;
const BOLD_LETTER = 5.8;

interface LineLooks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
}

const LOOKS: Readonly<Record<LineKind, LineLooks>> = {
  caption: { bold: true, size: 12 },
  subtitle: { italic: true },
  headings: { bold: true, fill: "#DCE6F1" },
  group: { bold: true, fill: "#F2F2F2" },
  body: {},
  total: { bold: true },
  note: { italic: true, size: 9 },
};

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
  for (const [index, line] of layout.lines.entries()) {
    if (LOOKS[line.kind] !== LOOKS.body) formatLine(range.getRow(index), line);
  }
  const [first, count] = gridOf(layout.lines);
  const grid = range.getCell(first, 0).getAbsoluteResizedRange(count, layout.width);
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

/**
 * Makes room for a table's words on a sheet of our own, and lets it be printed no wider than a page: the team's
 * own columns, rows and pages stay as they are.
 */
export function fitSheet(
  worksheet: Excel.Worksheet,
  range: Excel.Range,
  layout: TableLayout,
): void {
  worksheet.getRange("A:A").format.columnWidth = LABEL_WIDTH;
  if (layout.width > 1) {
    range.getCell(0, 1).getAbsoluteResizedRange(1, layout.width - 1).format.columnWidth =
      NUMBER_WIDTH;
  }
  const [first, count] = gridOf(layout.lines);
  range.getCell(first, 0).getAbsoluteResizedRange(count, layout.width).format.wrapText = true;
  range.format.rowHeight = ONE_LINE;
  for (const [index, line] of layout.lines.entries()) {
    const height = heightOfLine(line);
    if (height > ONE_LINE) range.getRow(index).format.rowHeight = height;
  }
  worksheet.pageLayout.orientation = "Landscape";
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

/**
 * Points that a line needs for its words to be seen whole, wrapped within their columns. Excel fits no row that was
 * written by an add-in, nor does every program that opens the file.
 */
export function heightOfLine({ kind, values }: Line): number {
  const isWrapped = kind === "headings" || kind === "body" || kind === "total";
  if (!isWrapped) return ONE_LINE;
  const letter = kind === "body" ? LETTER : BOLD_LETTER;
  const lines = values.map((value, column) => {
    const width = column === 0 ? LABEL_WIDTH : NUMBER_WIDTH;
    return typeof value === "string" ? wrappedLines(value, Math.floor(width / letter)) : 1;
  });
  return Math.min(HIGHEST, ONE_LINE * Math.max(...lines));
}

function formatLine({ format }: Excel.Range, { kind }: Line): void {
  const { bold, italic, size, fill } = LOOKS[kind];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (kind === "headings") {
    format.wrapText = true;
  }
}

/** The first line from the headings to the last row, and how many they are. */
function gridOf(lines: readonly Line[]): readonly [number, number] {
  const printed = ["headings", "group", "body", "total"];
  const first = lines.findIndex(({ kind }) => kind === "headings");
  return [first, lines.filter(({ kind }) => printed.includes(kind)).length];
}
