import { type Labels, labelsBelow, labelsBeside } from "./labels";
import { type Legend, legendOf } from "./legend";
import { AXIS_TITLE, LABEL, lineHeight, TITLE, widest, wrapped } from "./lettering";
import type { SheetChart } from "./sheetChart";
import type { ValueScale } from "./valueScale";

/** The part of a chart's picture between its axes, in pixels of the picture. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything of a chart's picture stands. */
export interface Layout {
  readonly title: readonly string[];
  readonly plot: Plot;
  readonly labels: Labels;
  /** Where the axes' titles stand: the middle line of the one that runs upwards, the foot of the other. */
  readonly axisTitles: { readonly x: number; readonly y: number };
  readonly legend: (Legend & { readonly left: number; readonly top: number }) | null;
}

const EDGE = 12;
const GAP = 8;
/** Share of the width that the labels of bars may take. */
const LABELS_BESIDE = 0.36;

/** Lays out a chart in a picture of this size. */
export function layoutOf(
  chart: SheetChart,
  { width, height }: { readonly width: number; readonly height: number },
  scale: ValueScale,
): Layout {
  const title = wrapped(chart.title, width - 2 * EDGE, TITLE);
  const legend = legendOf(chart, width);
  const takes = (side: SheetChart["legend"], size: "width" | "height") =>
    legend !== null && chart.legend === side ? legend[size] + GAP : 0;
  const head = EDGE + (title.length > 0 ? title.length * lineHeight(TITLE) + GAP : 0);
  const inner = {
    left: EDGE + takes("left", "width"),
    top: head + takes("top", "height"),
    right: width - EDGE - takes("right", "width"),
    bottom: height - EDGE - takes("bottom", "height"),
  };
  const plotted =
    chart.kind === "pie" ? { plot: inner, labels: NONE } : axesIn(inner, chart, scale);
  return {
    title,
    ...plotted,
    axisTitles: { x: inner.left + AXIS_TITLE.fontSize, y: inner.bottom - GAP / 2 },
    legend: legend && { ...legend, ...placeOf(legend, chart.legend, { head, width, height }) },
  };
}

function placeOf(
  legend: Legend,
  side: SheetChart["legend"],
  {
    head,
    width,
    height,
  }: { readonly head: number; readonly width: number; readonly height: number },
) {
  const middle = { left: (width - legend.width) / 2, top: (head + height - legend.height) / 2 };
  switch (side) {
    case "top":
      return { ...middle, top: head };
    case "left":
      return { ...middle, left: EDGE };
    case "right":
      return { ...middle, left: width - EDGE - legend.width };
    default:
      return { ...middle, top: height - EDGE - legend.height };
  }
}

const NONE: Labels = { lines: [], turned: false, takes: 0 };

/** Leaves room for the axes' titles and labels. */
function axesIn(inner: Plot, chart: SheetChart, { steps }: ValueScale) {
  const { kind, labels: texts, valueAxis, categoryAxis } = chart;
  const line = (title: string) => (title === "" ? 0 : lineHeight(AXIS_TITLE) + GAP / 2);
  const right = inner.right - GAP;
  if (kind === "bar") {
    const labels = labelsBeside(texts, (inner.right - inner.left) * LABELS_BESIDE);
    const plot = {
      left: inner.left + line(categoryAxis.title) + labels.takes,
      top: inner.top,
      right,
      bottom: inner.bottom - line(valueAxis.title) - lineHeight(LABEL) - GAP,
    };
    return { plot, labels };
  }
  const numbers = widest(steps.map(valueAxis.numberText), LABEL);
  const left = inner.left + line(valueAxis.title) + numbers + GAP;
  const room = (right - left) / Math.max(1, texts.length);
  const labels = labelsBelow(texts, room, left + room / 2);
  const bottom = inner.bottom - line(categoryAxis.title) - labels.takes;
  return { plot: { left, top: inner.top + GAP, right, bottom }, labels };
}
