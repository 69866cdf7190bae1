import type { Point } from "./drawing";

/** How series are told apart without colour: whether filled, how dashed, and what stands at each value. */
export interface SeriesLook {
  readonly filled: boolean;
  readonly dashes: readonly number[];
  readonly corners: number;
  /** Turned by this part of a full turn. */
  readonly turn: number;
}

const CIRCLE = 24;
const LOOKS: readonly SeriesLook[] = [
  { filled: true, dashes: [], corners: CIRCLE, turn: 0 },
  { filled: false, dashes: [6, 3], corners: 4, turn: 1 / 8 },
  { filled: true, dashes: [2, 3], corners: 3, turn: 3 / 4 },
  { filled: false, dashes: [8, 3, 2, 3], corners: 4, turn: 0 },
  { filled: true, dashes: [4, 4], corners: 5, turn: 3 / 4 },
  { filled: false, dashes: [1, 3], corners: CIRCLE, turn: 0 },
];

/** The look of a series by its number in the chart; beyond the sixth they begin again. */
export function seriesLook(series: number): SeriesLook {
  return LOOKS[series % LOOKS.length] ?? { filled: true, dashes: [], corners: CIRCLE, turn: 0 };
}

const RADIUS = 3.5;

/** The corners of the mark that stands at a value. */
export function markerOutline(series: number, [x, y]: Point): readonly Point[] {
  const { corners, turn } = seriesLook(series);
  return Array.from({ length: corners }, (_, at) => {
    const angle = 2 * Math.PI * (at / corners + turn);
    return [x + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)];
  });
}
