import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, openedBlank, savedPart } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:C4").values = [
      ["", "Initial", "Review"],
      ["Q1", 10, 20],
      ["Q2", 12, 18],
      ["Q3", 9, 21],
    ];
    await context.sync();
  });
});

/** A column chart of the cells above. */
function drawn(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  chart.name = "Figure 1";
  return chart;
}

describe("ChartCollection", () => {
  test("adds a chart that keeps its name over batches and is found by it", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet).load("name,chartType,id");
      await context.sync();
      chart.load("name");
      const found = sheet.charts.getItemOrNullObject("figure 1").load("id");
      const missing = sheet.charts.getItemOrNullObject("Figure 2");
      sheet.charts.load("items/name");
      await context.sync();
      expect([chart.name, chart.chartType, found.id, missing.isNullObject]).toEqual([
        "Figure 1",
        "ColumnClustered",
        chart.id,
        true,
      ]);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Figure 1"]);
    });
  });

  test.each([
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
    "LineMarkers",
    "Pie",
  ] as const)("draws %s", async (type) => {
    await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add(type, sheet.getRange("A1:B4")).load("chartType");
      await context.sync();
      expect(chart.chartType).toBe(type);
    });
  });

  test("refuses kinds that it does not draw", async () => {
    const use = onSheet(async (sheet, context) => {
      sheet.charts.add("Waterfall", sheet.getRange("A1:B4"));
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("Chart", () => {
  test("takes its series from columns or rows, with their names", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      const names = async () => {
        const series = chart.series.load("items/name");
        await context.sync();
        return series.items.map(({ name }) => name);
      };
      expect(await names()).toEqual(["Initial", "Review"]);
      chart.setData(sheet.getRange("A1:C4"), "Rows");
      expect(await names()).toEqual(["Q1", "Q2", "Q3"]);
      chart.setData(sheet.getRange("A1:C3"));
      expect(await names()).toEqual(["Initial", "Review"]);
    });
  });

  test("has titles, a legend and axes", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      const { categoryAxis, valueAxis } = chart.axes;
      chart.title.text = "Conferences & reviews";
      chart.legend.position = "Bottom";
      categoryAxis.title.text = "Quarter";
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = "Maximum";
      valueAxis.title.text = "Number";
      valueAxis.minimum = 0;
      valueAxis.maximum = 30;
      valueAxis.majorGridlines.visible = false;
      chart.title.load("text,visible");
      chart.legend.load("visible,position");
      categoryAxis.load("reversePlotOrder,position,title/text");
      valueAxis.load("minimum,maximum,title/text,majorGridlines/visible");
      await context.sync();
      expect([
        chart.title.text,
        chart.title.visible,
        chart.legend.visible,
        chart.legend.position,
      ]).toEqual(["Conferences & reviews", true, true, "Bottom"]);
      const { title, reversePlotOrder, position } = categoryAxis;
      expect([title.text, reversePlotOrder, position]).toEqual(["Quarter", true, "Maximum"]);
      expect([
        valueAxis.title.text,
        valueAxis.minimum,
        valueAxis.maximum,
        valueAxis.majorGridlines.visible,
      ]).toEqual(["Number", 0, 30, false]);
      chart.legend.visible = false;
      chart.title.visible = false;
      chart.legend.load("visible");
      chart.title.load("visible");
      await context.sync();
      expect([chart.legend.visible, chart.title.visible]).toEqual([false, false]);
    });
  });

  test("leaves out a series", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      const series = chart.series.load("items/name");
      await context.sync();
      const [first, ...others] = series.items.map(({ name }) => name);
      chart.series.getItemAt(0).delete();
      const left = chart.series.load("items/name");
      await context.sync();
      expect(first).toBeDefined();
      expect(left.items.map(({ name }) => name)).toEqual(others);
    });
  });

  test("paints series, and keeps their paint when its cells change", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      chart.series.getItemAt(0).format.fill.setSolidColor("#12355B");
      chart.series.getItemAt(0).format.line.color = "#000000";
      chart.setData(sheet.getRange("A1:C3"), "Columns");
      const line = chart.series.getItemAt(0).format.line.load("color");
      await context.sync();
      expect(line.color).toBe("#000000");
    });
    expect(await savedPart(standIn, "xl/charts/chart1.xml")).toContain(
      '<a:solidFill><a:srgbClr val="12355B"/></a:solidFill>',
    );
  });

  test("has letters of its own, and its titles theirs", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      chart.title.text = "Conferences";
      chart.axes.valueAxis.title.text = "Number";
      const [title, axis] = [chart.title.format.font, chart.axes.valueAxis.title.format.font];
      for (const font of [chart.format.font, title, axis]) font.load("size,bold");
      await context.sync();
      expect([chart.format.font.size, title.size, axis.size]).toEqual([10, 14, 10]);
      chart.format.font.size = 11;
      title.size = 12;
      title.bold = true;
      axis.size = 9;
      chart.title.text = "Renamed";
      for (const font of [chart.format.font, title, axis]) font.load("size,bold");
      await context.sync();
      expect([chart.format.font.size, title.size, title.bold, axis.size]).toEqual([
        11,
        12,
        true,
        9,
      ]);
      title.size = 410;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
    const part = (await savedPart(standIn, "xl/charts/chart1.xml")) ?? "";
    expect(part).toMatch(/<\/c:chart><c:txPr>.*sz="1100"/);
    expect(part).toContain('<a:r><a:rPr sz="1200" b="1"/><a:t>Renamed</a:t></a:r>');
  });

  test("without a title has no letters for it", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      chart.title.format.font.size = 12;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });

  test("is placed over cells or by points", async () => {
    await onSheet(async (sheet, context) => {
      const chart = drawn(sheet);
      chart.setPosition("E2", "H12");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 165]);
      chart.width = 300;
      chart.left = 10;
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height].map(Math.round)).toEqual([
        10, 15, 300, 165,
      ]);
    });
  });

  test("goes and takes its parts along", async () => {
    await onSheet(async (sheet, context) => {
      drawn(sheet);
      await context.sync();
      sheet.charts.getItem("Figure 1").delete();
      await context.sync();
    });
    const [chart, drawing, sheet] = await Promise.all(
      ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/worksheets/sheet1.xml"].map((part) =>
        savedPart(standIn, part),
      ),
    );
    expect([chart, drawing]).toEqual([null, null]);
    expect(sheet).not.toContain("drawing");
  });

  test("is there when the saved workbook is opened, and follows inserted rows", async () => {
    await onSheet(async (sheet, context) => {
      drawn(sheet).title.text = "Kept";
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/charts/chart1.xml")).toContain(
      "<c:f>Sheet1!$B$3:$B$5</c:f>",
    );
    await opened(await standIn.save());
    await onSheet(async (sheet, context) => {
      const { title } = sheet.charts.getItem("Figure 1");
      title.load("text");
      await context.sync();
      expect(title.text).toBe("Kept");
    });
  });
});
