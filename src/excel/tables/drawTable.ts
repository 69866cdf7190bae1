import type { Line, LineKind, TableLayout } from "./layout";

interface LineLooks {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fill?: string;
  readonly edge?: "EdgeTop" | "EdgeBottom";
}

const LOOKS: Readonly<Record<LineKind, LineLooks>> = {
  caption: { bold: true, size: 12 },
  subtitle: { italic: true },
  headings: { bold: true, fill: "#DCE6F1", edge: "EdgeBottom" },
  group: { bold: true, fill: "#F2F2F2" },
  body: {},
  total: { bold: true, edge: "EdgeTop" },
  note: { italic: true, size: 9 },
};

/** Points: the first column holds the rows' names, the others a number under a wrapped heading. */
const LABEL_WIDTH = 260;
const NUMBER_WIDTH = 66;
const HEADING_HEIGHT = 45;

/** Writes the values of a table with their number formats, text always as text. */
export function writeLines(range: Excel.Range, { lines }: TableLayout): void {
  range.numberFormat = lines.map(({ formats }) => [...formats]);
  range.values = lines.map(({ values }) => [...values]);
}

/** Gives a table its looks, on cells that have none. */
export function formatLines(range: Excel.Range, layout: TableLayout): void {
  for (const [index, line] of layout.lines.entries()) {
    if (LOOKS[line.kind] !== LOOKS.body) formatLine(range.getRow(index), line);
  }
  for (const [first, count] of bodyRuns(layout.lines)) {
    const numbers = range.getCell(first, 1).getAbsoluteResizedRange(count, layout.width - 1);
    if (layout.width > 1) numbers.format.horizontalAlignment = "Center";
  }
}

/** Makes room for a table's words on a sheet of our own: the team's own columns and rows keep their sizes. */
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
  const headings = layout.lines.findIndex(({ kind }) => kind === "headings");
  range.getRow(headings).format.rowHeight = HEADING_HEIGHT;
}

function formatLine({ format }: Excel.Range, { kind }: Line): void {
  const { bold, italic, size, fill, edge } = LOOKS[kind];
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size !== undefined) format.font.size = size;
  if (fill !== undefined) format.fill.color = fill;
  if (edge !== undefined) format.borders.getItem(edge).style = "Continuous";
  if (kind === "headings") {
    format.wrapText = true;
    format.verticalAlignment = "Center";
  }
}

/** Runs of rows that hold numbers, as their first line and length. */
function bodyRuns(lines: readonly Line[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== "body" && kind !== "total") continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}
