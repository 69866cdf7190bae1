import { chartsOf, firstCharted, isCharted } from "../../domain/tables/engine/charts";
import type { AppendixTable, TableChart } from "../../domain/tables/engine/table";
import { titleChart } from "../base/chartLetters";
import { chartSize, linesAbove } from "./chartPlace";
import type { PlacedTable } from "./place";

interface DrawnTable extends Pick<AppendixTable, "columns" | "rows"> {
  readonly chart: TableChart;
}

const CHART_TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const;

/** Far enough apart that neighbours are told from one another when printed in grey. */
const SERIES_COLOURS = ["#12355B", "#5B8DB8", "#000000", "#949494", "#B9D3E8"] as const;

/** The name of one of a table's charts, the first being 0: the table's mark, and a number from the second on. */
export function chartName(mark: string, place: number): string {
  return place === 0 ? mark : `${mark}_${place + 1}`;
}

/**
 * Draws a table's charts below it, or brings those that stand there up to date: their place and size are
 * the user's from then on, until their table has more lines or fewer and they go below it again.
 */
export function drawCharts(
  worksheet: Excel.Worksheet,
  cells: Excel.Range,
  placed: PlacedTable,
): void {
  const isToMove = hasLeftItsCharts(placed);
  for (const [place, chart] of chartsOf(placed.table).entries()) {
    const start = () =>
      cells.getCell(0, 0).getOffsetRange(placed.layout.lines.length + linesAbove(place), 0);
    drawChart(worksheet, cells, placed, {
      chart,
      name: chartName(placed.mark, place),
      isToMove,
      start,
    });
  }
}

interface ChartToDraw {
  readonly chart: TableChart;
  readonly name: string;
  readonly isToMove: boolean;
  /** The cell at which it begins. */
  readonly start: () => Excel.Range;
}

/**
 * Whether charts that stand below a table are no longer right below it: what is inserted for more lines moves them
 * down by itself.
 */
function hasLeftItsCharts({ area, linesToInsert, where }: PlacedTable): boolean {
  if (where.kind !== "standing" || where.standing.chartsBelow === 0) return false;
  return linesToInsert === 0 && area.lastRow !== where.standing.area.lastRow;
}

function drawChart(
  worksheet: Excel.Worksheet,
  cells: Excel.Range,
  { layout, table, where }: PlacedTable,
  { chart: toDraw, name, isToMove, start }: ChartToDraw,
): void {
  const drawn = { ...table, chart: toDraw };
  const source = sourceOf(drawn, layout, cells);
  if (where.kind === "standing" && where.standing.chart) {
    // One that someone deleted is a null object, on which nothing is done: it stays deleted.
    const chart = worksheet.charts.getItemOrNullObject(name);
    chart.setData(source, "Columns");
    nameSeries(chart, drawn);
    if (leaveOut(chart, toDraw)) paint(chart, toDraw);
    if (isToMove) chart.setPosition(start());
    return;
  }
  const chart = worksheet.charts.add(CHART_TYPES[toDraw.kind], source, "Columns");
  chart.name = name;
  dress(chart, drawn);
  nameSeries(chart, drawn);
  leaveOut(chart, toDraw);
  paint(chart, toDraw);
  chart.setPosition(start());
  const size = chartSize(layout.width);
  chart.width = size.width;
  chart.height = size.height;
}

/** Names the series of a chart whose rows do not stand under the headings. */
function nameSeries(chart: Excel.Chart, { chart: drawn, columns }: DrawnTable): void {
  if (firstCharted(drawn) === 0) return;
  for (const column of drawn.series) {
    chart.series.getItemAt(column - drawn.labels - 1).name = columns[column] ?? "";
  }
}

/** Gives a new chart its titles, legend and axes. */
function dress(chart: Excel.Chart, { chart: drawn, rows }: DrawnTable): void {
  titleChart(chart, drawn.title);
  chart.axes.categoryAxis.title.text = drawn.categoryAxis;
  chart.axes.valueAxis.title.text = drawn.valueAxis;
  if (drawn.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  if (drawn.kind === "bar") {
    // The first row on top, and the numbers below the bars all the same.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
  if (rows[firstCharted(drawn)]?.cells[drawn.series[0] ?? 0]?.format === "percentage") {
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
  }
}

/**
 * Takes out what stands between the chart's columns: a chart is drawn from one block of cells.
 * @returns whether there was any.
 */
function leaveOut(chart: Excel.Chart, { labels, series }: TableChart): boolean {
  const last = Math.max(...series);
  const between = Array.from({ length: last - labels }, (_, at) => at).filter(
    (at) => !series.includes(labels + 1 + at),
  );
  for (const at of between.reverse()) chart.series.getItemAt(at).delete();
  return between.length > 0;
}

function paint(chart: Excel.Chart, { kind, series }: TableChart): void {
  for (const index of series.keys()) {
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
    const { format } = chart.series.getItemAt(index);
    if (kind === "line") format.line.color = colour;
    else format.fill.setSolidColor(colour);
  }
}

/** Headings and rows of the chart's columns, totals left out; rows alone where other rows stand between. */
function sourceOf(
  { chart, rows }: DrawnTable,
  { rowLines }: PlacedTable["layout"],
  cells: Excel.Range,
): Excel.Range {
  const drawn = rowLines.filter((_, row) => isCharted(chart, row, rows[row] ?? {}));
  const columns = [chart.labels, ...chart.series];
  const firstLine = (drawn[0] ?? 1) - (firstCharted(chart) === 0 ? 1 : 0);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const lines = (drawn.at(-1) ?? firstLine) - firstLine + 1;
  return cells.getCell(firstLine, first).getAbsoluteResizedRange(lines, last - first + 1);
}

/** Names of the charts on each sheet, by the sheet's name. */
export type SheetCharts = ReadonlyMap<string, ReadonlySet<string>>;

/** Asks for the charts on every sheet; the answer is there after the next round trip. */
export function askCharts(context: Excel.RequestContext): () => SheetCharts {
  const worksheets = context.workbook.worksheets.load("items/name,items/charts/items/name");
  return () =>
    new Map(
      worksheets.items.map(({ name, charts }) => [
        name,
        new Set(charts.items.map((chart) => chart.name)),
      ]),
    );
}
