import { describe, expect, test } from "@jest/globals";
import { barsOf } from "../../../src/preview/charts/bars";
import { extentsOf } from "../../../src/preview/charts/extents";
import type { SheetChart } from "../../../src/preview/charts/sheetChart";
import { valueScale } from "../../../src/preview/charts/valueScale";
import { aChart, series } from "./aChart";

/** 100 pixels a label along the axis, and 100 pixels for the axis of the values. */
const PLOT = { left: 50, top: 20, right: 250, bottom: 120 };
const LYING = { left: 50, top: 20, right: 150, bottom: 220 };

const drawn = (chart: SheetChart, plot = PLOT) =>
  barsOf(chart, plot, valueScale(extentsOf(chart).flat(), chart.valueAxis));

describe("columns", () => {
  test("stand on the axis, as high as their numbers, those of a label side by side", () => {
    const bars = drawn(aChart());
    expect(bars.map(({ height }) => height)).toEqual([50, 100, 25, 75]);
    expect(bars.every(({ y, height }) => y + height === 120)).toBe(true);
    const [first, , review] = bars;
    expect(first?.x).toBeCloseTo(67);
    expect(review?.x).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0));
  });

  test("say what they stand for", () => {
    expect(drawn(aChart()).map(({ words }) => words)).toEqual([
      "Neglect, Initial: 2",
      "Sexual abuse, Initial: 4",
      "Neglect, Review: 1",
      "Sexual abuse, Review: 3",
    ]);
  });

  test("have the colour of their series", () => {
    const [initial, review] = aChart().series;
    const two = aChart({
      series: [
        { ...(initial ?? series("", 1)), colour: "#111111" },
        { ...(review ?? series("", 1)), colour: "#222222" },
      ],
    });
    expect(drawn(two).map(({ colour }) => colour)).toEqual([
      "#111111",
      "#111111",
      "#222222",
      "#222222",
    ]);
  });

  test("are left out where there is no number, and flat where it is 0", () => {
    const bars = drawn(aChart({ series: [series("Initial", null, 0)] }));
    expect(bars.map(({ label, height }) => [label, height])).toEqual([[1, 0]]);
  });

  test("hang from the axis below 0", () => {
    const bars = drawn(aChart({ series: [series("Change", 5, -5)] }));
    const [up, down] = bars;
    expect((up?.y ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.y ?? 0);
    expect(down?.height).toBeCloseTo(up?.height ?? 0);
  });
});

describe("stacked columns", () => {
  test("stand on one another", () => {
    const bars = drawn(aChart({ stacking: "sums", series: [series("a", 2), series("b", 3)] }));
    const [low, high] = bars;
    expect(low?.x).toBe(high?.x);
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(low?.y ?? 0);
    expect((high?.height ?? 0) / (low?.height ?? 1)).toBeCloseTo(1.5);
  });

  test("as shares fill the whole height, and none has a share of nothing", () => {
    const bars = drawn(
      aChart({ stacking: "shares", series: [series("a", 1, 0), series("b", 3, 0)] }),
    );
    expect(bars.map(({ height }) => Math.round(height))).toEqual([25, 0, 75, 0]);
  });
});

describe("bars", () => {
  test("lie along the axis, the first label at the bottom as Excel has it", () => {
    const bars = drawn(aChart({ kind: "bar", series: [series("Initial", 2, 4)] }), LYING);
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [50, 50],
      [50, 100],
    ]);
    expect(bars[0]?.y).toBeGreaterThan(bars[1]?.y ?? 0);
  });

  test("have the first label on top where the axis is reversed", () => {
    const categoryAxis = { title: "", reversed: true };
    const bars = drawn(aChart({ kind: "bar", categoryAxis }), LYING);
    expect(bars.map(({ y }) => Math.round(y))).toEqual([37, 137, 70, 170]);
  });
});
