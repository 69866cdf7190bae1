import { LOOKS } from "../tables/looks";
import { drawFindingsChart } from "./findingsChart";
import { commentOn, digestOfCells, topCells } from "./topMark";
import { RIGHT, TOP_LOOKS, type Top, type TopKind, type TopRow } from "./topRows";

/** Where the lines above the findings are to stand. */
export interface TopPlace {
  readonly worksheet: Excel.Worksheet;
  /** The mark of the sheet, and the cell that it marks. */
  readonly mark: Excel.NamedItem;
  readonly marked: Excel.Range;
  /** Lines that are there: as many as the top has, or more. */
  readonly lines: number;
  readonly isNew: boolean;
}

/** Writes the lines above the findings with their chart, and what the mark remembers of them, with the next round trip. */
export function writeTop(place: TopPlace, top: Top): void {
  const { mark, marked, lines, isNew } = place;
  const missing = lines - top.rows.length;
  const rows = [...top.rows, ...Array.from({ length: missing }, () => blankLike(top))];
  const cells = topCells(marked, lines);
  mark.comment = commentOn({ lines, digest: null });
  if (!isNew) cells.clear("Formats");
  const values = rows.map((row) => [...row.cells]);
  cells.numberFormat = values.map((row) => row.map(formatOf));
  cells.values = values;
  for (const run of runsOf(rows)) dress(cells, run, rows);
  drawFindingsChart(place, top.timescales);
  mark.comment = commentOn({ lines, digest: digestOfCells(values) });
}

const blankLike = ({ rows }: Top): TopRow => ({
  kind: "blank",
  cells: (rows[0]?.cells ?? []).map(() => ""),
  keptWithNext: false,
});

const formatOf = (value: string | number) => (typeof value === "number" ? "#,##0" : "@");

/** What stands on the right keeps off the numbers on the left. */
const INDENT = 1;

interface Run {
  readonly kind: TopKind;
  readonly from: number;
  readonly count: number;
}

/** Lines of one kind that follow one another are dressed together. */
function runsOf(rows: readonly TopRow[]): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach(({ kind }, at) => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ kind, from: at, count: 1 });
  });
  return runs;
}

function dress(cells: Excel.Range, { kind, from, count }: Run, rows: readonly TopRow[]): void {
  const width = rows[from]?.cells.length ?? 0;
  const part = (column: number, columns: number) =>
    cells.getCell(from, column).getAbsoluteResizedRange(count, columns);
  const { format } = part(0, width);
  const { size, bold = false, height } = TOP_LOOKS[kind];
  format.font.size = size;
  format.font.bold = bold;
  format.rowHeight = height;
  if (kind !== "headings" && kind !== "numbers") return;
  part(1, RIGHT - 1).format.horizontalAlignment = "Right";
  part(RIGHT + 1, width - RIGHT - 1).format.horizontalAlignment = "Right";
  part(RIGHT, 1).format.horizontalAlignment = "Left";
  part(RIGHT, 1).format.indentLevel = INDENT;
  if (kind === "numbers") return;
  const { fill = "#FFFFFF" } = LOOKS.headings;
  if (rows[from]?.cells[0] !== "") part(0, RIGHT).format.fill.color = fill;
  if (rows[from]?.cells[RIGHT] !== "") part(RIGHT, width - RIGHT).format.fill.color = fill;
}
