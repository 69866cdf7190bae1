import { extentsOf } from "./extents";
import type { Plot } from "./layout";
import type { SheetChart } from "./sheetChart";
import type { ValueScale } from "./valueScale";
import { pointWords } from "./words";

/** One number of a line, in pixels of the picture. */
export interface Dot {
  readonly label: number;
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** One series as a line; it breaks where a number is missing. */
export interface Line {
  readonly series: number;
  readonly name: string;
  readonly colour: string;
  readonly runs: readonly (readonly Dot[])[];
}

/** The lines of a chart. */
export function linesOf(chart: SheetChart, plot: Plot, scale: ValueScale): readonly Line[] {
  const room = (plot.right - plot.left) / Math.max(1, chart.labels.length);
  const extents = extentsOf(chart);
  return chart.series.map(({ name, colour }, series) => {
    const runs: Dot[][] = [[]];
    extents[series]?.forEach((extent, label) => {
      if (extent === null) {
        runs.push([]);
        return;
      }
      const along = (label + 0.5) * room;
      runs.at(-1)?.push({
        label,
        x: chart.categoryAxis.reversed ? plot.right - along : plot.left + along,
        y: plot.bottom - scale.at(extent.to) * (plot.bottom - plot.top),
        words: pointWords(chart, series, label),
      });
    });
    return { series, name, colour, runs: runs.filter(({ length }) => length > 0) };
  });
}
