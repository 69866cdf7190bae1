import { describe, expect, test } from "@jest/globals";
import { linesOf } from "../../../src/preview/charts/lines";
import { slicesOf } from "../../../src/preview/charts/slices";
import { valueScale } from "../../../src/preview/charts/valueScale";
import { aChart, series } from "./aChart";

const PLOT = { left: 0, top: 0, right: 300, bottom: 100 };
const SCALE = valueScale([{ from: 0, to: 4 }], { minimum: null, maximum: null });

describe("a line", () => {
  const monthly = (...values: readonly (number | null)[]) =>
    aChart({
      kind: "line",
      labels: ["April", "May", "June"],
      series: [series("Held", ...values)],
    });

  test("goes from number to number in the middle of each label's room", () => {
    const [line] = linesOf(monthly(0, 2, 4), PLOT, SCALE);
    expect(line?.runs.map((run) => run.map(({ x, y }) => [x, y]))).toEqual([
      [
        [50, 100],
        [150, 50],
        [250, 0],
      ],
    ]);
    expect(line?.runs[0]?.[1]?.words).toBe("May, Held: 2");
  });

  test("breaks where a month has no number", () => {
    const [line] = linesOf(monthly(1, null, 2), PLOT, SCALE);
    expect(line?.runs.map((run) => run.map(({ label }) => label))).toEqual([[0], [2]]);
  });
});

describe("a pie", () => {
  const pie = (...values: readonly (number | null)[]) =>
    slicesOf(aChart({ kind: "pie", series: [series("Plans", ...values)] }), PLOT);

  test("has a slice for every number above 0", () => {
    expect(pie(1, 0, null, 3).map(({ label }) => label)).toEqual([0, 3]);
    expect(pie(0, 0)).toEqual([]);
  });

  test("begins at the top; a slice of more than half goes the long way round", () => {
    const [quarter, rest] = pie(1, 3);
    expect(quarter?.path).toBe("M150 50 L150 0 A50 50 0 0 1 200 50 Z");
    expect(rest?.path).toMatch(/^M150 50 L200 50 A50 50 0 1 1 /);
  });

  test("is a whole circle where one slice is all", () => {
    expect(pie(5)[0]?.path.match(/A50 50/g)).toHaveLength(2);
  });
});
