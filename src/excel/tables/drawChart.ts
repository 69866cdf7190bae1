import type { AppendixTable } from "../../domain/tables/table";
import { type Area, areaAddress } from "../address";
import type { TableLayout } from "./layout";
import { chartArea } from "./places";

const CHART_TYPES = {
  column: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const;

/** Dark to light, so that the series are told apart when printed in grey. */
const SERIES_COLOURS = ["#12355B", "#5B8DB8", "#B9D3E8", "#7A7A7A", "#D9D9D9"] as const;

/**
 * Draws a table's chart beside it, or brings the one that stands there up to date: its place and size are
 * the user's from then on.
 */
export function drawChart(
  worksheet: Excel.Worksheet,
  name: string,
  table: AppendixTable,
  layout: TableLayout,
  area: Area,
  standing: boolean,
): void {
  if (!table.chart) return;
  const source = worksheet.getRange(areaAddress(sourceArea(table.chart, table, layout, area)));
  if (standing) {
    worksheet.charts.getItem(name).setData(source, "Columns");
    return;
  }
  const chart = worksheet.charts.add(CHART_TYPES[table.chart.kind], source, "Columns");
  chart.name = name;
  chart.title.text = table.chart.title;
  chart.axes.categoryAxis.title.text = table.chart.categoryAxis;
  chart.axes.valueAxis.title.text = table.chart.valueAxis;
  if (table.chart.series.length > 1) chart.legend.position = "Bottom";
  else chart.legend.visible = false;
  if (table.chart.kind === "bar") {
    // The first row on top, and the numbers below the bars all the same.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = "Maximum";
  }
  for (const index of table.chart.series.keys()) {
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
    chart.series.getItemAt(index).format.fill.setSolidColor(colour);
  }
  const [from = "", to = from] = areaAddress(chartArea(area)).split(":");
  chart.setPosition(from, to);
}

/** Headings and rows of the chart's columns, totals left out. */
function sourceArea(
  chart: NonNullable<AppendixTable["chart"]>,
  table: AppendixTable,
  { rowLines }: TableLayout,
  area: Area,
): Area {
  const drawn = rowLines.filter((_, row) => !table.rows[row]?.total);
  const columns = [chart.labels, ...chart.series];
  const headingLine = (drawn[0] ?? 1) - 1;
  return {
    firstRow: area.firstRow + headingLine,
    lastRow: area.firstRow + (drawn.at(-1) ?? headingLine),
    firstColumn: area.firstColumn + Math.min(...columns),
    lastColumn: area.firstColumn + Math.max(...columns),
  };
}
