import {
  chartsOf,
  firstCharted,
  HIDDEN_MARK,
  isCharted,
  type PublishedTable,
  type TableChart,
} from "../../domain/disclosure/publication";
import type { CellRun, SheetChart } from "../xlsx/sheet";

/** Rows of the sheet that a chart takes. */
export const CHART_ROWS = 20;

/** Told apart in greyscale too: dark, middle, light. */
const SERIES_COLOURS = ["1F4E4A", "6FA39C", "B9D3CF", "8A6D3B"] as const;

/** Where a chart's table stands, and where the chart goes: rows from 1. */
interface ChartPlace {
  readonly heading: number;
  /** The row of each of the table's rows. */
  readonly lines: readonly number[];
  readonly top: number;
  readonly columns: number;
}

/** Said in place of a line over a hidden figure, which Excel would draw down to 0. */
const NO_LINE = "There is no chart: its line would show the hidden figures as 0.";
/** Said of bars: Excel draws the mark of a hidden figure as a bar of no length. */
const NO_BAR = `A figure that is shown as ${HIDDEN_MARK} has no bar in the chart.`;

const NOTHING_SHOWN = "There is no chart: none of its figures is shown.";

/** Whether a chart is drawn, and what must be said of it. */
interface ChartPlan {
  readonly drawn: boolean;
  readonly notes: readonly string[];
}

/**
 * Whether one of a table's charts is drawn, and what must be said of it: with its title, where there are several. Which
 * figures are hidden is there for all to see.
 */
export function chartPlan(table: PublishedTable, chart: TableChart): ChartPlan {
  const plan = planOf(table, chart);
  if (chartsOf(table).length === 1) return plan;
  return { ...plan, notes: plan.notes.map((note) => `${chart.title}. ${note}`) };
}

function planOf({ rows }: PublishedTable, chart: TableChart): ChartPlan {
  const figures = rows.flatMap((row, at) =>
    isCharted(chart, at, {}) ? chart.series.flatMap((column) => row.cells[column] ?? []) : [],
  );
  const shown = figures.filter(({ hidden }) => hidden === undefined);
  if (shown.length === figures.length) return { drawn: true, notes: [] };
  if (shown.length === 0) return { drawn: false, notes: [NOTHING_SHOWN] };
  const drawn = chart.kind !== "line";
  return { drawn, notes: [drawn ? NO_BAR : NO_LINE] };
}

/** A native chart over the published cells of its table, its totals and headings of groups left out. */
export function chartOver(
  table: PublishedTable,
  chart: TableChart,
  place: ChartPlace,
): SheetChart | null {
  const drawn = place.lines.filter((_, row) => isCharted(chart, row, table.rows[row] ?? {}));
  if (drawn.length === 0) return null;
  const cells = (column: number): CellRun => ({ column, rows: runsOf(drawn) });
  return {
    kind: chart.kind,
    title: chart.title,
    altText: chart.altText,
    categoryAxis: chart.categoryAxis,
    valueAxis: chart.valueAxis,
    isShare: chart.series.some(
      (column) => table.rows[firstCharted(chart)]?.cells[column]?.format === "percentage",
    ),
    labels: cells(chart.labels),
    series: chart.series.map((column, index) => ({
      heading: place.heading,
      values: cells(column),
      colour: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
    })),
    over: {
      top: place.top,
      bottom: place.top + CHART_ROWS - 1,
      left: 0,
      right: place.columns - 1,
    },
  };
}

/** Rows that follow one another, as their first and last. */
function runsOf(lines: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}
