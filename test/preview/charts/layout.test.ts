import { describe, expect, test } from "@jest/globals";
import { extentsOf } from "../../../src/preview/charts/extents";
import { layoutOf } from "../../../src/preview/charts/layout";
import type { SheetChart } from "../../../src/preview/charts/sheetChart";
import { valueScale } from "../../../src/preview/charts/valueScale";
import { aChart } from "./aChart";

const SIZE = { width: 500, height: 300 };
const layout = (changes: Partial<SheetChart>, size = SIZE) => {
  const chart = aChart(changes);
  return layoutOf(chart, size, valueScale(extentsOf(chart).flat(), chart.valueAxis));
};

describe("the plot of a chart", () => {
  test("leaves room for titles, and takes it where there are none", () => {
    const titled = layout({}).plot;
    const bare = layout({
      title: "",
      categoryAxis: { title: "", reversed: false },
      valueAxis: { ...aChart().valueAxis, title: "" },
    }).plot;
    expect(bare.top).toBeLessThan(titled.top);
    expect(bare.left).toBeLessThan(titled.left);
    expect(bare.bottom).toBeGreaterThan(titled.bottom);
  });

  test.each(["top", "bottom", "left", "right"] as const)("leaves room for a legend: %s", (side) => {
    const [before, after] = [layout({}), layout({ legend: side })];
    expect(after.plot[side]).not.toBe(before.plot[side]);
    expect(after.legend?.entries.map(({ name }) => name)).toEqual(["Initial", "Review"]);
  });
});

describe("labels", () => {
  const LONG = ["Physical abuse and emotional harm", "Neglect", "Sexual abuse", "Plan ended"];

  test("break between words where they have room side by side", () => {
    expect(layout({ labels: LONG }).labels).toMatchObject({
      turned: false,
      lines: [
        ["Physical abuse", "and emotional", "harm"],
        ["Neglect"],
        ["Sexual abuse"],
        ["Plan ended"],
      ],
    });
  });

  test("turn where they have not, and stay inside the picture", () => {
    const { labels, plot } = layout({ labels: LONG.concat(LONG, LONG, LONG) });
    expect(labels.turned).toBe(true);
    expect(labels.lines[0]?.[0]).toMatch(/^Physical.*…$/);
    expect(plot.bottom + labels.takes).toBeLessThanOrEqual(SIZE.height);
  });

  test("of bars stand beside them, cut where they would leave no room", () => {
    const narrow = layout({ kind: "bar", labels: LONG }, { width: 240, height: 300 });
    expect(narrow.labels.lines[0]?.[0]).toMatch(/^Physical.*…$/);
    expect(narrow.plot.right - narrow.plot.left).toBeGreaterThan(100);
  });
});
