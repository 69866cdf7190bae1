import type { AppendixTable } from "../../domain/tables/engine/table";
import type { PlacedTable } from "./place";
import { chartRange } from "./placings";

type DrawnChart = NonNullable<AppendixTable["chart"]>;

interface DrawnTable extends Pick<AppendixTable, "rows"> {
  readonly chart: DrawnChart;
}

const CHART_TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const;

/** Far enough apart that neighbours are told from one another when printed in grey. */
const SERIES_COLOURS = ["#12355B", "#5B8DB8", "#000000", "#949494", "#B9D3E8"] as const;

/**
 * Draws a table's chart beside it, or brings the one that stands there up to date: its place and size are
 * the user's from then on.
 */
export function drawChart(
  worksheet: Excel.Worksheet,
  cells: Excel.Range,
  { layout, mark, table, where }: PlacedTable,
): void {
  if (!table.chart) return;
  const drawn = { ...table, chart: table.chart };
  const source = sourceOf(drawn, layout, cells);
  if (where.kind === "standing" && where.standing.chart) {
    // One that someone deleted is a null object, on which nothing is done: it stays deleted.
    const chart = worksheet.charts.getItemOrNullObject(mark);
    chart.setData(source, "Columns");
    if (leaveOut(chart, table.chart)) paint(chart, table.chart);
    return;
  }
  const chart = worksheet.charts.add(CHART_TYPES[table.chart.kind], source, "Columns");
  chart.name = mark;
  dress(chart, drawn);
  leaveOut(chart, table.chart);
  paint(chart, table.chart);
  const covered = chartRange(cells, layout.width);
  chart.setPosition(covered, covered.getLastCell());
}

/** Gives a new chart its titles, legend and axes. */
function dress(chart: Excel.Chart, { chart: drawn, rows }: DrawnTable): void {
  chart.title.text = drawn.title;
  chart.axes.categoryAxis.title.text = drawn.categoryAxis;
  chart.axes.valueAxis.title.text = drawn.valueAxis;
  if (drawn.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  if (drawn.kind === "bar") {
    // The first row on top, and the numbers below the bars all the same.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
  if (rows[0]?.cells[drawn.series[0] ?? 0]?.format === "percentage") {
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
  }
}

/**
 * Takes out what stands between the chart's columns: a chart is drawn from one block of cells.
 * @returns whether there was any.
 */
function leaveOut(chart: Excel.Chart, { labels, series }: DrawnChart): boolean {
  const last = Math.max(...series);
  const between = Array.from({ length: last - labels }, (_, at) => at).filter(
    (at) => !series.includes(labels + 1 + at),
  );
  for (const at of between.reverse()) chart.series.getItemAt(at).delete();
  return between.length > 0;
}

function paint(chart: Excel.Chart, { kind, series }: DrawnChart): void {
  for (const index of series.keys()) {
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
    const { format } = chart.series.getItemAt(index);
    if (kind === "line") format.line.color = colour;
    else format.fill.setSolidColor(colour);
  }
}

/** Headings and rows of the chart's columns, totals left out. */
function sourceOf(
  { chart, rows }: DrawnTable,
  { rowLines }: PlacedTable["layout"],
  cells: Excel.Range,
): Excel.Range {
  const drawn = rowLines.filter((_, row) => !rows[row]?.total);
  const columns = [chart.labels, ...chart.series];
  const headingLine = (drawn[0] ?? 1) - 1;
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const lines = (drawn.at(-1) ?? headingLine) - headingLine + 1;
  return cells.getCell(headingLine, first).getAbsoluteResizedRange(lines, last - first + 1);
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
