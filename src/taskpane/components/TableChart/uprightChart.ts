import { type Drawing, LINE_HEIGHT, type Point, type Shape } from "./drawing";
import { legendPart, type Plan, textLines, titlePart } from "./frame";
import { widest, wrapped } from "./lettering";
import { valueScale } from "./valueScale";

const PLOT_HEIGHT = 140;
const GAP = 6;
/** Share of a category's place that its columns take. */
const FILLED = 0.7;

/** A chart of columns or lines: values upwards, categories from left to right. */
export function uprightChart(plan: Plan): Drawing {
  const { chart, data, width, measure } = plan;
  const scale = valueScale(data);
  const title = titlePart(plan);
  const valueTitle = textLines(wrapped(chart.valueAxis, width, measure), [0, title.bottom + GAP], {
    anchor: "start",
  });
  const left =
    widest(
      scale.ticks.map(({ text }) => text),
      measure,
    ) + GAP;
  // The uppermost number stands half above its line.
  const top = valueTitle.bottom + LINE_HEIGHT / 2 + 1;
  const base = top + PLOT_HEIGHT;
  const slot = (width - left) / Math.max(1, data.categories.length);
  const yOf = (value: number) => base - (value / scale.top) * PLOT_HEIGHT;
  const xOf = (category: number) => left + (category + 0.5) * slot;

  const lines = scale.ticks.flatMap(({ value, text }): Shape[] => [
    {
      kind: "line",
      of: value === 0 ? "axis" : "grid",
      from: [left, yOf(value)],
      to: [width, yOf(value)],
    },
    { kind: "text", text, at: [left - GAP, yOf(value)], anchor: "end" },
  ]);
  const marks =
    chart.kind === "line" ? lineMarks(plan, xOf, yOf) : columnMarks(plan, slot, xOf, yOf);
  const labels = categoryLabels(plan, slot, xOf, base + LINE_HEIGHT / 2 + 1);
  const categoryTitle = textLines(
    wrapped(chart.categoryAxis, width, measure),
    [left + (width - left) / 2, labels.bottom + 2],
    { anchor: "middle" },
  );
  const legend = legendPart(plan, categoryTitle.bottom + GAP);
  return {
    width,
    height: legend.bottom,
    shapes: [
      title,
      valueTitle,
      { shapes: [...lines, ...marks] },
      labels,
      categoryTitle,
      legend,
    ].flatMap(({ shapes }) => shapes),
  };
}

/** Labels below the axis: across where the widest fits its place, else turned, each as long as it is. */
function categoryLabels(
  { data: { categories }, measure }: Plan,
  slot: number,
  xOf: (category: number) => number,
  top: number,
) {
  const across = categories.map((label) => wrapped(label, slot - 4, measure));
  if (across.every((lines) => widest(lines, measure) <= slot - 2)) {
    const parts = across.map((lines, at) => textLines(lines, [xOf(at), top], { anchor: "middle" }));
    return {
      shapes: parts.flatMap(({ shapes }) => shapes),
      bottom: Math.max(top, ...parts.map(({ bottom }) => bottom)),
    };
  }
  const most = Math.max(1, Math.floor(slot / LINE_HEIGHT));
  const turned = categories.map((label) => inLines(label, most, measure));
  const shapes = turned.flatMap((lines, at) =>
    lines.map((text, line): Shape => {
      const x = xOf(at) + (line - (lines.length - 1) / 2) * LINE_HEIGHT;
      return { kind: "text", text, at: [x, top], anchor: "end", turned: true };
    }),
  );
  return { shapes, bottom: top + widest(turned.flat(), measure) };
}

/** A text in at most so many lines, each as short as that allows. */
function inLines(text: string, most: number, measure: Plan["measure"]): readonly string[] {
  const whole = measure(text);
  for (let width = whole / most; width < whole; width += 4) {
    const lines = wrapped(text, width, measure);
    if (lines.length <= most) return lines;
  }
  return [text];
}

function columnMarks(
  { data: { series } }: Plan,
  slot: number,
  xOf: (category: number) => number,
  yOf: (value: number) => number,
): readonly Shape[] {
  const thick = (slot * FILLED) / series.length;
  return series.flatMap(({ values }, index) =>
    values.flatMap((value, at): Shape[] => {
      if (value === null || value === 0) return [];
      const x = xOf(at) - (slot * FILLED) / 2 + index * thick;
      const height = yOf(0) - yOf(value);
      return [{ kind: "bar", series: index, at: [x, yOf(value)], width: thick, height }];
    }),
  );
}

/** Lines with a mark at each value; a value that is missing breaks the line. */
function lineMarks(
  { data: { series } }: Plan,
  xOf: (category: number) => number,
  yOf: (value: number) => number,
): readonly Shape[] {
  return series.flatMap(({ values }, index) => {
    const runs: Point[][] = [[]];
    for (const [at, value] of values.entries()) {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push([xOf(at), yOf(value)]);
    }
    return [
      ...runs
        .filter(({ length }) => length > 1)
        .map((points): Shape => ({ kind: "stroke", series: index, points })),
      ...runs.flat().map((at): Shape => ({ kind: "marker", series: index, at })),
    ];
  });
}
