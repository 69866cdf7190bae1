import { describe, expect, test } from "@jest/globals";
import type { SheetChart } from "../../../src/preview/charts/sheetChart";
import { sheetCharts } from "../../../src/preview/charts/sheetCharts";
import { chartName, chartWords } from "../../../src/preview/charts/words";
import { enterText } from "../../../src/preview/typing/enterText";
import { packed, partsOf } from "../../../src/scrutiny-copy/xlsx/writeXlsx";
import { openStandIn } from "../../../src/standin/standIn";
import { openedBlank } from "../../standin/support/open";
import { onSheet } from "../../standin/support/sheet1";

const CATEGORIES = [
  ["Category", "Plans made"],
  ["Neglect", 2],
  ["Emotional abuse", 4],
  ["Physical abuse", 1],
] as const;

/** A workbook with plans by category in B1:C4 and a chart of them. */
function chartedWorkbook(): Uint8Array {
  const rows = CATEGORIES.map((values) => ({
    height: 15,
    cells: values.map((value, column) => ({ column, value, look: {} })),
  }));
  const sheet = {
    name: "Appendix 1",
    widths: [20, 10],
    rows,
    landscape: false,
    repeated: 1,
    breaksAfter: [],
    footer: "",
    charts: [
      {
        kind: "column" as const,
        title: "Plans by category",
        altText: "",
        categoryAxis: "",
        valueAxis: "",
        isShare: false,
        labels: { column: 0, rows: [[2, 4]] as const },
        series: [{ heading: 1, values: { column: 1, rows: [[2, 4]] as const }, colour: "1F4E4A" }],
        over: { top: 2, bottom: 16, left: 3, right: 9 },
      },
    ],
  };
  return packed(partsOf({ title: "", sheets: [sheet] }));
}

async function chartedSheet() {
  const { workbook } = await openStandIn(chartedWorkbook());
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
}

const values = (chart: SheetChart | undefined) =>
  chart?.series.map(({ points }) => points.map(({ value }) => value));

describe("a chart that the file holds", () => {
  test("shows what its cells say, where the file places it", async () => {
    const [chart] = sheetCharts(await chartedSheet());
    expect(chart).toMatchObject({
      kind: "column",
      stacking: "none",
      title: "Plans by category",
      labels: ["Neglect", "Emotional abuse", "Physical abuse"],
      series: [{ name: "Plans made" }],
      from: { row: 1, column: 3 },
    });
    expect(values(chart)).toEqual([[2, 4, 1]]);
  });

  test("follows what is written into its cells", async () => {
    const sheet = await chartedSheet();
    enterText(sheet, 2, 1, "9");
    expect(values(sheetCharts(sheet)[0])).toEqual([[2, 9, 1]]);
  });

  test("has no number where a text or nothing stands in its cell", async () => {
    const sheet = await chartedSheet();
    enterText(sheet, 1, 1, "not known");
    enterText(sheet, 2, 1, "");
    expect(values(sheetCharts(sheet)[0])).toEqual([[null, null, 1]]);
  });

  test("shows what the file remembers where its cells are gone", async () => {
    const sheet = await chartedSheet();
    sheet.name = "Renamed behind the chart's back";
    expect(values(sheetCharts(sheet)[0])).toEqual([[2, 4, 1]]);
  });

  test("is told in words", async () => {
    const [chart] = sheetCharts(await chartedSheet());
    if (chart === undefined) throw new Error("The sheet has no chart");
    expect([chartName(chart), chartWords(chart)]).toEqual([
      "Column chart: Plans by category",
      "Plans made: Neglect 2, Emotional abuse 4, Physical abuse 1.",
    ]);
  });
});

describe("a chart that the add-in draws", () => {
  test("is there at once, as it was asked for", async () => {
    const standIn = await openedBlank();
    await onSheet(async (worksheet, context) => {
      worksheet.getRange("A1:C3").values = [
        ["Rule", "In time", "Late"],
        ["T01", 0.8, 0.2],
        ["T02", 0.5, 0.5],
      ];
      worksheet.getRange("B2:C3").numberFormat = [
        ["0%", "0%"],
        ["0%", "0%"],
      ];
      const chart = worksheet.charts.add("BarStacked", worksheet.getRange("A1:C3"), "Columns");
      chart.title.text = "Timeliness";
      chart.axes.categoryAxis.title.text = "Rule";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.title.text = "Share";
      chart.axes.valueAxis.numberFormat = "0%";
      chart.axes.valueAxis.maximum = 1;
      chart.legend.position = "Bottom";
      chart.series.getItemAt(0).format.fill.setSolidColor("#12355B");
      chart.setPosition("E2", "J14");
      await context.sync();
    });
    const [sheet] = standIn.workbook.sheets;
    const [chart] = sheet ? sheetCharts(sheet) : [];
    expect(chart).toMatchObject({
      kind: "bar",
      stacking: "sums",
      title: "Timeliness",
      categoryAxis: { title: "Rule", reversed: true },
      valueAxis: { title: "Share", minimum: null, maximum: 1 },
      legend: "bottom",
      from: { row: 1, column: 4, right: 0, down: 0 },
      to: { row: 14, column: 10, right: 0, down: 0 },
    });
    expect(chart?.valueAxis.numberText(0.4)).toBe("40%");
    expect(chart?.series.map(({ name, colour }) => [name, colour])).toEqual([
      ["In time", "#12355B"],
      ["Late", "#ED7D31"],
    ]);
    expect(chart?.series[0]?.points).toEqual([
      { value: 0.8, text: "80%" },
      { value: 0.5, text: "50%" },
    ]);
  });

  test("tells the page to draw the sheet again, without any cell written", async () => {
    const standIn = await openedBlank();
    let drawn = 0;
    standIn.onChange(({ kind }) => {
      if (kind === "drawn") drawn += 1;
    });
    await onSheet(async (worksheet, context) => {
      worksheet.charts.add("Line", worksheet.getRange("A1:B2"));
      await context.sync();
    });
    expect(drawn).toBeGreaterThan(0);
    const before = drawn;
    await onSheet(async (worksheet, context) => {
      worksheet.charts.getItemAt(0).title.text = "Months";
      await context.sync();
    });
    expect(drawn).toBeGreaterThan(before);
  });
});
