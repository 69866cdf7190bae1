/** How a chart shows its numbers. */
export type ChartKind = "column" | "bar" | "line" | "pie";

/** A number of a chart; `null` where its cell is blank or holds a text. */
export interface ChartPoint {
  readonly value: number | null;
  /** The number as its cell shows it. */
  readonly text: string;
}

/** One row of bars, or one line. */
export interface ChartSeries {
  readonly name: string;
  /** `#RRGGBB` */
  readonly colour: string;
  readonly points: readonly ChartPoint[];
}

/** The axis with the numbers; bounds are `null` where the chart leaves them open. */
export interface ValueAxis {
  readonly title: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly numberText: (value: number) => string;
}

/** The axis with the labels. */
export interface CategoryAxis {
  readonly title: string;
  /** Whether the first label stands where the last usually does. */
  readonly reversed: boolean;
}

/** A corner of a chart: a cell, and pixels beyond its own top left corner. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A chart on a sheet, as far as the page draws it. */
export interface SheetChart {
  /** The part of the file that describes it. */
  readonly part: string;
  readonly from: ChartCorner;
  /** The opposite corner, or the size in pixels. */
  readonly to: ChartCorner | { readonly width: number; readonly height: number };
  readonly kind: ChartKind;
  /** Whether the series of a label stand on one another, as they are or as shares of their sum. */
  readonly stacking: "none" | "sums" | "shares";
  readonly title: string;
  /** The alternative text that the file gives it. */
  readonly words: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The colours of a pie's slices, by label; blank in other charts. */
  readonly sliceColours: readonly string[];
  readonly categoryAxis: CategoryAxis;
  readonly valueAxis: ValueAxis;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
}
