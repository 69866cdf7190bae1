import type { Plot } from "./layout";
import type { SheetChart } from "./sheetChart";
import { pointWords } from "./words";

/** One slice of a pie, as the path of an SVG. */
export interface Slice {
  readonly label: number;
  readonly path: string;
  readonly words: string;
}

/** The first series as slices, clockwise from the top; what is not above 0 has none. */
export function slicesOf(chart: SheetChart, plot: Plot): readonly Slice[] {
  const sizes = (chart.series[0]?.points ?? []).map(({ value }) => Math.max(0, value ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const radius = Math.min(plot.right - plot.left, plot.bottom - plot.top) / 2;
  const centre = { x: (plot.left + plot.right) / 2, y: (plot.top + plot.bottom) / 2 };
  const edge = (share: number): string => {
    const angle = share * 2 * Math.PI;
    return `${centre.x + radius * Math.sin(angle)} ${centre.y - radius * Math.cos(angle)}`;
  };
  let before = 0;
  return sizes.flatMap((size, label) => {
    if (size === 0) return [];
    const start = before / whole;
    before += size;
    const end = before / whole;
    const arcs =
      size === whole
        ? `M${edge(0)} A${radius} ${radius} 0 1 1 ${edge(0.5)} A${radius} ${radius} 0 1 1 ${edge(0)}`
        : `M${centre.x} ${centre.y} L${edge(start)} A${radius} ${radius} 0 ${end - start > 0.5 ? 1 : 0} 1 ${edge(end)}`;
    return { label, path: `${arcs} Z`, words: pointWords(chart, 0, label) };
  });
}
