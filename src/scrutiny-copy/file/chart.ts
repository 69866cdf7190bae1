import type { Worksheet } from "@cj-tech-master/excelts";
import type { PublishedTable } from "../../domain/disclosure/publication";
import { columnLetters } from "../../domain/records/source";

/** Rows of the sheet that a chart takes. */
const CHART_ROWS = 20;

/** Told apart in greyscale too: dark, middle, light. */
const SERIES_COLOURS = ["1F4E4A", "6FA39C", "B9D3CF", "8A6D3B"] as const;

/** Where a chart's table stands, its totals left out, and where the chart goes: rows from 1. */
interface ChartPlace {
  readonly header: number;
  readonly lastFigure: number;
  readonly top: number;
}

/** Said in place of a chart over a hidden figure. */
export const NO_CHART = "There is no chart: it would show the hidden figures as 0.";

/** Whether a table has a chart that can be drawn: Excel would draw the mark of a hidden figure as 0. */
export function canBeDrawn({ chart, rows }: PublishedTable): boolean {
  return (
    chart !== undefined &&
    !rows.some(({ cells }) => chart.series.some((column) => cells[column]?.hidden !== undefined))
  );
}

/** A native chart over the published cells of its table. */
export function addChart(page: Worksheet, table: PublishedTable, place: ChartPlace): void {
  const { chart } = table;
  if (!chart) return;
  const isShare = chart.series.some(
    (column) => table.rows[0]?.cells[column]?.format === "percentage",
  );
  const cells = (column: number) => {
    const letters = columnLetters(column);
    return `'${page.name}'!$${letters}$${place.header + 1}:$${letters}$${place.lastFigure}`;
  };
  const options = {
    title: chart.title,
    showLegend: chart.series.length > 1,
    categoryAxis: { title: chart.categoryAxis },
    valueAxis: {
      title: chart.valueAxis,
      min: 0,
      ...(isShare && { max: 1 }),
      numFmt: isShare ? "0%" : "0",
      majorGridlines: true,
    },
    series: chart.series.map((column, index) => ({
      name: table.columns[column] ?? "",
      categories: cells(chart.labels),
      values: cells(column),
      ...lookOf(chart.kind, SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0]),
    })),
  };
  const range = {
    tl: { col: 0, row: place.top - 1 },
    br: { col: Math.max(4, table.columns.length), row: place.top + CHART_ROWS - 2 },
  };
  if (chart.kind === "line") page.addLineChart(options, range);
  else if (chart.kind === "bar") page.addBarChart(options, range);
  else page.addColumnChart(options, range);
}

/** Points of a line's width. */
const LINE_WIDTH = 2;

/** Lines go straight from point to point: a curve would run below 0 and above 100 %. */
function lookOf(kind: "line" | "bar" | "column", colour: string) {
  if (kind !== "line") return { fill: colour };
  return { line: colour, lineWidth: LINE_WIDTH, smooth: false };
}
