import type { SheetChart } from "./sheetCharts";

/** The part of a chart's picture between its axes, in pixels of the picture. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What both kinds of drawing need. */
export interface PlotProps {
  readonly chart: SheetChart;
  readonly plot: Plot;
  /** The values that have a line of their own, from 0 up. */
  readonly steps: readonly number[];
}

export const CHART_COLOURS = ["#14687a", "#d98324", "#7d6b91", "#5b8c5a", "#b8433f", "#4a6fa5"];

export const AXIS_TEXT = {
  fontSize: 10.5,
  fontFamily: '"Segoe UI", Arial, sans-serif',
  fill: "#3b4045",
} as const;

/** A label cut to what has room; the whole is in its tooltip. */
export const cut = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1))}…`;
