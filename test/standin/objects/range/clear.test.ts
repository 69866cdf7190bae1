import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { openedBlank, savedPart } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("clear", () => {
  const before = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#00FF00";
    await context.sync();
    return range;
  };

  test.each([
    ["All", "", "#FFFFFF"],
    ["Contents", "", "#00FF00"],
    ["Formats", "x", "#FFFFFF"],
  ] as const)("of %s", async (applyTo, value, colour) => {
    await onSheet(async (sheet, context) => {
      const range = await before(sheet, context);
      range.clear(applyTo);
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[value]], colour]);
    });
  });

  test("cuts conditional formats out of the cells and leaves them elsewhere", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      sheet.getRange("A3").clear();
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain('sqref="A1:A2 A4:A9"');
  });
});
