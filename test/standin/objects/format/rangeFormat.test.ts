import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../../support/open";
import { onSheet } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("RangeFormat", () => {
  test("keeps fonts", async () => {
    await onSheet(async (sheet, context) => {
      const { font } = sheet.getRange("A1:B2").format;
      font.set({
        bold: true,
        italic: true,
        color: "#1F4E79",
        name: "Arial",
        size: 14,
        underline: "Double",
      });
      font.load();
      await context.sync();
      expect(font.toJSON()).toEqual({
        bold: true,
        italic: true,
        color: "#1F4E79",
        name: "Arial",
        size: 14,
        underline: "Double",
      });
    });
  });

  test("gives null where cells differ", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      const { font } = sheet.getRange("A1:A2").format;
      font.load("bold,italic");
      await context.sync();
      expect([font.bold, font.italic]).toEqual([null, false]);
    });
  });

  test("reads no fill as white and keeps colours", async () => {
    await onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
      fill.color = "yellow";
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFF00");
      fill.clear();
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
    });
  });

  test("draws borders on the edges alone", async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#FF0000";
      borders.getItem("InsideVertical").style = "Dot";
      bottom.load("style,weight,color");
      const [inner, upper] = [
        sheet.getRange("B3").format.borders,
        sheet.getRange("B2").format.borders,
      ].map((all) => all.getItem("EdgeBottom").load("style"));
      const right = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style");
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color]).toEqual([
        "Continuous",
        "Medium",
        "#FF0000",
      ]);
      expect([inner?.style, upper?.style, right.style]).toEqual(["Continuous", "None", "Dot"]);
    });
  });

  test("aligns, wraps, indents and turns", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.set({
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
        textOrientation: -45,
      });
      format.load("horizontalAlignment,verticalAlignment,wrapText,textOrientation");
      await context.sync();
      expect([
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.textOrientation,
      ]).toEqual(["CenterAcrossSelection", "Top", true, -45]);
    });
  });

  test("indents, and refuses what Excel does", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.indentLevel = 2;
      format.load("indentLevel");
      await context.sync();
      expect(format.indentLevel).toBe(2);
      format.indentLevel = 251;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("measures columns and rows in points", async () => {
    await onSheet(async (sheet, context) => {
      const standard = sheet.getRange("A1").format.load("columnWidth,rowHeight");
      const set = sheet.getRange("B2:C3").format;
      set.columnWidth = 96;
      set.rowHeight = 30;
      set.load("columnWidth,rowHeight");
      const mixed = sheet.getRange("A1:B2").format.load("columnWidth,rowHeight");
      await context.sync();
      expect([standard.columnWidth, standard.rowHeight, set.columnWidth, set.rowHeight]).toEqual([
        48, 15, 96, 30,
      ]);
      expect([mixed.columnWidth, mixed.rowHeight]).toEqual([null, null]);
    });
  });

  test("fits columns to their longest text", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["short", ""],
        ["a text of thirty characters ...", ""],
      ];
      sheet.getRange("A:B").format.autofitColumns();
      const [first, second] = ["A1", "B1"].map((address) =>
        sheet.getRange(address).format.load("columnWidth"),
      );
      await context.sync();
      expect(first?.columnWidth).toBeGreaterThan(150);
      expect(second?.columnWidth).toBe(48);
    });
  });

  test("of a whole column holds for cells to come", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("C:C").format.font.bold = true;
      sheet.getRange("C9").values = [["007"]];
      const cell = sheet.getRange("C9").load("format/font/bold");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect([cell.format.font.bold, used.address]).toEqual([true, "Sheet1!C9"]);
    });
  });

  test("leaves the formats of other cells alone", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("B1").format.font.bold = true;
      await context.sync();
      sheet.getRange("B1").format.font.italic = true;
      const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      first.load("fill/color,font/italic");
      second.load("fill/color,font/bold");
      await context.sync();
      expect([first.fill.color, first.font.italic, second.fill.color, second.font.bold]).toEqual([
        "#00FF00",
        false,
        "#FFFFFF",
        true,
      ]);
    });
  });
});
