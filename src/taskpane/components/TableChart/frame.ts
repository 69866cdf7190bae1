import type { TableChart } from "../../../domain/tables/engine/table";
import type { ChartData } from "./chartData";
import { type ChartText, LINE_HEIGHT, type Measure, type Point, type Shape } from "./drawing";
import { wrapped } from "./lettering";

/** What a chart is laid out from. */
export interface Plan {
  readonly chart: TableChart;
  readonly data: ChartData;
  readonly width: number;
  readonly measure: Measure;
}

/** Shapes below one another, and how far down they reach. */
export interface Part {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const SWATCH = 10;
const GAP = 6;

/** Lines of text from `top` down, all at one place across. */
export function textLines(
  lines: readonly string[],
  [x, top]: Point,
  look: Pick<ChartText, "anchor" | "strong">,
): Part {
  return {
    shapes: lines.map((text, at) => ({
      kind: "text",
      text,
      at: [x, top + (at + 0.5) * LINE_HEIGHT],
      ...look,
    })),
    bottom: top + lines.length * LINE_HEIGHT,
  };
}

/** The chart's title, as many lines as it needs. */
export function titlePart({ chart, width, measure }: Plan): Part {
  const lines = wrapped(chart.title, width * 0.9, measure);
  return textLines(lines, [width / 2, 0], { anchor: "middle", strong: true });
}

/** What each series is called, beside a piece of how it looks; nothing where there is one alone. */
export function legendPart({ chart, data, width, measure }: Plan, top: number): Part {
  if (data.series.length < 2) return { shapes: [], bottom: top };
  const shapes: Shape[] = [];
  let [x, y] = [0, top];
  for (const [series, { name }] of data.series.entries()) {
    const lines = wrapped(name, width - SWATCH - GAP, measure);
    const needed = SWATCH + GAP + Math.max(...lines.map(measure));
    if (x > 0 && x + needed > width) [x, y] = [0, y + LINE_HEIGHT + 2];
    const middle = y + LINE_HEIGHT / 2;
    if (chart.kind === "line") {
      shapes.push({
        kind: "stroke",
        series,
        points: [
          [x, middle],
          [x + SWATCH, middle],
        ],
      });
      shapes.push({ kind: "marker", series, at: [x + SWATCH / 2, middle] });
    } else {
      const at = [x, middle - SWATCH / 2] as const;
      shapes.push({ kind: "bar", series, at, width: SWATCH, height: SWATCH });
    }
    const text = textLines(lines, [x + SWATCH + GAP, y], { anchor: "start" });
    shapes.push(...text.shapes);
    x += needed + 2 * GAP;
    if (lines.length > 1) [x, y] = [0, text.bottom + 2];
  }
  return { shapes, bottom: x > 0 ? y + LINE_HEIGHT + 2 : y };
}
