import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, savedPart, smallWorkbook } from "../../support/open";

const THEIRS =
  '<sheetData/><conditionalFormatting sqref="B1:B9"><cfRule type="expression" priority="1"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(smallWorkbook({ sheets: { Sheet1: THEIRS } }));
});

const savedSheet = () => savedPart(standIn, "xl/worksheets/sheet1.xml");

describe("ConditionalFormatCollection", () => {
  test("adds a custom format in front of the others", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const added = sheet
        .getRanges("A1:A2,C3")
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      added.custom.rule.formula = '=N("ours")=0';
      added.custom.format.fill.color = "#FFC7CE";
      added.custom.format.font.bold = true;
      const all = sheet
        .getRange()
        .conditionalFormats.load("items/type,items/priority,items/custom/rule/formula");
      await context.sync();
      expect(all.items.map((item) => [item.priority, item.type, item.custom.rule.formula])).toEqual(
        [
          [0, "Custom", '=N("ours")=0'],
          [1, "Custom", "=B1>1"],
        ],
      );
    });
    expect(await savedSheet()).toContain('<conditionalFormatting sqref="A1:A2 C3">');
  });

  test("leaves no trace when an added format is deleted", async () => {
    const before = await savedSheet();
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1").conditionalFormats;
      const added = formats.add(Excel.ConditionalFormatType.custom);
      await context.sync();
      added.delete();
      await context.sync();
    });
    expect(await savedSheet()).toBe(before);
  });
});
