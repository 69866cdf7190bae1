import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openStandIn } from "../../../../src/preview/host/standIn";
import { axisSteps } from "../../../../src/preview/page/charts/scale";
import { sheetCharts } from "../../../../src/preview/page/charts/sheetCharts";
import { enterText } from "../../../../src/preview/page/workbook/enterText";

/** A workbook with plans by category in B1:C4 and a chart of them. */
async function chartedWorkbook(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Appendix 1");
  sheet.addRows([
    ["Category", "Plans"],
    ["Neglect", 2],
    ["Emotional abuse", 4],
    ["Physical abuse", 1],
  ]);
  sheet.addColumnChart(
    {
      title: "Plans by category",
      series: [
        {
          name: "Plans made",
          categories: "'Appendix 1'!$A$2:$A$4",
          values: "'Appendix 1'!$B$2:$B$4",
        },
      ],
    },
    "D2:J16",
  );
  return workbook.xlsx.writeBuffer();
}

async function chartedSheet() {
  const { workbook } = await openStandIn(await chartedWorkbook());
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
}

describe("the charts of a sheet", () => {
  test("show what their cells say", async () => {
    expect(sheetCharts(await chartedSheet())).toEqual([
      expect.objectContaining({
        kind: "column",
        title: "Plans by category",
        labels: ["Neglect", "Emotional abuse", "Physical abuse"].map((text, place) => ({
          place,
          text,
        })),
        series: [{ place: 0, name: "Plans made", values: [2, 4, 1] }],
        from: expect.objectContaining({ row: 1, column: 3 }),
      }),
    ]);
  });

  test("follow what is written into their cells", async () => {
    const sheet = await chartedSheet();
    enterText(sheet, 2, 1, "9");
    expect(sheetCharts(sheet)[0]?.series[0]?.values).toEqual([2, 9, 1]);
  });
});

describe("the steps of an axis", () => {
  test.each([
    [7, [0, 2, 4, 6, 8]],
    [3, [0, 1, 2, 3]],
    [70, [0, 20, 40, 60, 80]],
    [0.8, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, [0, 1]],
  ])("up to %d", (largest, steps) => {
    expect(axisSteps(largest)).toEqual(steps);
  });

  test("are few, even and reach the largest value", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e7, noNaN: true }), (largest) => {
        const steps = axisSteps(largest);
        expect(steps[0]).toBe(0);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(largest * 0.999_999);
        expect(steps.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
