import type { SheetChart } from "./sheetChart";

/** Where on the value axis a bar begins and ends. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The extent of every point, by series and then by label; `null` where there is no number. */
export function extentsOf({
  series,
  stacking,
}: Pick<SheetChart, "series" | "stacking">): readonly (readonly (Extent | null)[])[] {
  if (stacking === "none") {
    return series.map(({ points }) =>
      points.map(({ value }) => (value === null ? null : { from: 0, to: value })),
    );
  }
  const above: number[] = [];
  const below: number[] = [];
  return series.map(({ points }) =>
    points.map(({ value }, label) => {
      if (value === null) return null;
      const size = stacking === "shares" ? value / sumAt(series, label) : value;
      const pile = size < 0 ? below : above;
      const from = pile[label] ?? 0;
      pile[label] = from + size;
      return { from, to: from + size };
    }),
  );
}

/** The size of all numbers of a label together; 1 where they are all 0, which nothing can be a share of. */
const sumAt = (series: SheetChart["series"], label: number): number =>
  series.reduce((sum, { points }) => sum + Math.abs(points[label]?.value ?? 0), 0) || 1;
