import { textWidth } from "../looks/textWidth";
import { cut, LABEL, lineHeight } from "./lettering";
import type { SheetChart } from "./sheetChart";

/** One name of a legend, its place in pixels from the legend's own corner. */
export interface LegendEntry {
  readonly place: number;
  readonly name: string;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

/** A legend, without its place in the picture. */
export interface Legend {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly height: number;
}

/** Pixels of an entry's patch of colour with the gap behind it, and between entries. */
export const PATCH = 14;
const BETWEEN = 16;
const ROW = lineHeight(LABEL) + 3;
/** Share of the picture that a legend at its side may take. */
const SIDE = 0.3;

/** What a chart's legend says, laid out for a picture of this width; `null` for a chart without. */
export function legendOf(chart: SheetChart, width: number): Legend | null {
  if (chart.legend === null) return null;
  const beside = chart.legend === "left" || chart.legend === "right";
  const most = width * (beside ? SIDE : 1) - 2 * PATCH;
  const entries: LegendEntry[] = [];
  let [x, y, reached] = [0, 0, 0];
  namesIn(chart).forEach(({ name, colour }, place) => {
    const shown = cut(name, most, LABEL);
    const takes = PATCH + textWidth(shown, LABEL);
    if (entries.length > 0 && (beside || x + takes > most)) {
      x = 0;
      y += ROW;
    }
    entries.push({ place, name: shown, colour, x, y });
    reached = Math.max(reached, x + takes);
    x += takes + BETWEEN;
  });
  return { entries, width: reached, height: y + ROW };
}

function namesIn({ kind, series, labels, sliceColours }: SheetChart) {
  return kind === "pie"
    ? labels.map((name, label) => ({ name, colour: sliceColours[label] ?? "#000000" }))
    : series;
}
