import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { openedBlank, savedPart } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("conditional formats", () => {
  test("keep fill, font and borders in their own format", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1").conditionalFormats.add("Custom").custom;
      format.fill.color = "#FFC7CE";
      format.font.color = "#9C0006";
      format.font.bold = true;
      format.borders.getItem("EdgeLeft").style = "Continuous";
      format.borders.getItem("EdgeLeft").color = "#9C0006";
      format.load("fill/color,font/color,font/bold");
      const left = format.borders.getItem("EdgeLeft").load("style,color");
      await context.sync();
      expect([
        format.fill.color,
        format.font.color,
        format.font.bold,
        left.style,
        left.color,
      ]).toEqual(["#FFC7CE", "#9C0006", true, "Continuous", "#9C0006"]);
    });
    expect(await savedPart(standIn, "xl/styles.xml")).toContain(
      '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>',
    );
  });

  test("can be put in another order and stop", async () => {
    await onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1").conditionalFormats;
      const [first, second] = ["=1=1", "=2=2"].map((formula) => {
        const added = formats.add("Custom");
        added.custom.rule.formula = formula;
        return added;
      });
      await context.sync();
      if (first) first.priority = 0;
      if (second) second.stopIfTrue = true;
      formats.load("items/priority,items/stopIfTrue,items/custom/rule/formula");
      const count = formats.getCount();
      await context.sync();
      expect(
        formats.items.map(({ custom, stopIfTrue }) => [custom.rule.formula, stopIfTrue]),
      ).toEqual([
        ["=1=1", false],
        ["=2=2", true],
      ]);
      expect(count.value).toBe(2);
    });
  });

  test("know their cells, one area or several", async () => {
    await onSheet(async (sheet, context) => {
      const one = sheet.getRange("A1:B2").conditionalFormats.add("Custom");
      const several = sheet.getRanges("D1,F1").conditionalFormats.add("Custom");
      const ranges = [
        one.getRange().load("address"),
        one.getRanges().load("address"),
        several.getRanges().load("address"),
      ];
      const none = several.getRangeOrNullObject();
      await context.sync();
      expect([...ranges.map(({ address }) => address), none.isNullObject]).toEqual([
        "Sheet1!A1:B2",
        "Sheet1!A1:B2",
        "Sheet1!D1,Sheet1!F1",
        true,
      ]);
    });
  });
});
