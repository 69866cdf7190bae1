import { extentsOf } from "./extents";
import type { Plot } from "./layout";
import type { SheetChart } from "./sheetChart";
import type { ValueScale } from "./valueScale";
import { pointWords } from "./words";

/** One bar or column, in pixels of the picture. */
export interface Bar {
  readonly series: number;
  readonly label: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
  readonly words: string;
}

/** Share of a label's room that its bars take. */
const FILLED = 0.66;

/** The columns that stand on the axis, or the bars that lie along it. */
export function barsOf(chart: SheetChart, plot: Plot, scale: ValueScale): readonly Bar[] {
  const lying = chart.kind === "bar";
  const along = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const up = lying ? plot.right - plot.left : plot.bottom - plot.top;
  const room = along / Math.max(1, chart.labels.length);
  const beside = chart.stacking === "none" ? chart.series.length : 1;
  const thick = (room * FILLED) / Math.max(1, beside);
  const backwards = lying !== chart.categoryAxis.reversed;
  return extentsOf(chart).flatMap((extents, series) =>
    extents.flatMap((extent, label) => {
      if (extent === null) return [];
      const [low, high] = [scale.at(extent.from), scale.at(extent.to)].sort((a, b) => a - b);
      const [start = 0, end = 0] = [low, high].map((share) => (share ?? 0) * up);
      const place = chart.stacking === "none" ? series : 0;
      const forwards = label * room + (room * (1 - FILLED)) / 2 + place * thick;
      const across = backwards ? along - forwards - thick : forwards;
      return {
        series,
        label,
        x: lying ? plot.left + start : plot.left + across,
        y: lying ? plot.top + across : plot.bottom - end,
        width: lying ? end - start : thick,
        height: lying ? thick : end - start,
        colour: chart.series[series]?.colour ?? "#000000",
        words: pointWords(chart, series, label),
      };
    }),
  );
}
