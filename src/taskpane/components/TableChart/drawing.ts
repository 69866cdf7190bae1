/**
 * A chart as shapes, in units of which one is a CSS pixel at the least size: drawn on the screen as SVG, and as a
 * picture on a canvas. `series` says whose shape it is (zero-based), by which both choose how it looks.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Point = readonly [x: number, y: number];

export type Shape =
  | {
      readonly kind: "line";
      readonly from: Point;
      readonly to: Point;
      readonly of: "axis" | "grid";
    }
  | {
      readonly kind: "bar";
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly series: number;
    }
  | { readonly kind: "stroke"; readonly points: readonly Point[]; readonly series: number }
  | { readonly kind: "marker"; readonly at: Point; readonly series: number }
  | ChartText;

/** A line of text, its middle line at `at`; `turned` reads from the bottom up. */
export interface ChartText {
  readonly kind: "text";
  readonly at: Point;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly strong?: true;
  readonly turned?: true;
}

/** Size of all text, and the height of a line of it. */
export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 15;

/** How wide a text is in these units. */
export type Measure = (text: string) => number;
