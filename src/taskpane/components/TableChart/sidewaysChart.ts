import { type Drawing, LINE_HEIGHT, type Shape } from "./drawing";
import { legendPart, type Plan, textLines, titlePart } from "./frame";
import { widest, wrapped } from "./lettering";
import { valueScale } from "./valueScale";

const GAP = 6;
const BAR = 9;
/** Share of the width that the categories' names may take. */
const NAMES = 0.45;

/** A chart of bars: categories from the top down, the first uppermost, values to the right. */
export function sidewaysChart(plan: Plan): Drawing {
  const { chart, data, width, measure } = plan;
  const scale = valueScale(data);
  const names = data.categories.map((name) => wrapped(name, width * NAMES, measure));
  const left = Math.min(widest(names.flat(), measure), width * 0.6) + GAP;
  const right = measure(scale.ticks.at(-1)?.text ?? "") / 2;
  const xOf = (value: number) => left + (value / scale.top) * (width - left - right);
  const title = titlePart(plan);
  const categoryTitle = textLines(
    wrapped(chart.categoryAxis, width, measure),
    [0, title.bottom + GAP],
    { anchor: "start" },
  );
  const shapes: Shape[] = [];
  const top = categoryTitle.bottom + GAP;
  let y = top;
  for (const [at, lines] of names.entries()) {
    const bars = data.series.length * BAR;
    const height = Math.max(bars, lines.length * LINE_HEIGHT) + GAP;
    const middle = y + height / 2;
    const first = middle - (lines.length * LINE_HEIGHT) / 2;
    shapes.push(...textLines(lines, [left - GAP, first], { anchor: "end" }).shapes);
    for (const [series, { values }] of data.series.entries()) {
      const value = values[at] ?? 0;
      if (value === 0) continue;
      const from = [left, middle - bars / 2 + series * BAR] as const;
      shapes.push({ kind: "bar", series, at: from, width: xOf(value) - left, height: BAR });
    }
    y += height;
  }
  const ticks = scale.ticks.flatMap(({ value, text }): Shape[] => [
    {
      kind: "line",
      of: value === 0 ? "axis" : "grid",
      from: [xOf(value), top],
      to: [xOf(value), y],
    },
    { kind: "text", text, at: [xOf(value), y + LINE_HEIGHT / 2 + 2], anchor: "middle" },
  ]);
  const valueTitle = textLines(
    wrapped(chart.valueAxis, width, measure),
    [left + (width - left) / 2, y + LINE_HEIGHT + 4],
    { anchor: "middle" },
  );
  const legend = legendPart(plan, valueTitle.bottom + GAP);
  return {
    width,
    height: legend.bottom,
    shapes: [
      ...title.shapes,
      ...categoryTitle.shapes,
      ...ticks,
      ...shapes,
      ...valueTitle.shapes,
      ...legend.shapes,
    ],
  };
}
