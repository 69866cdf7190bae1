import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, openedBlank, savedPart, smallWorkbook } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("DataValidation", () => {
  test("is read, and cleared where asked", async () => {
    standIn = await opened(
      smallWorkbook({
        sheets: {
          Sheet1:
            '<sheetData/><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A1:A9"><formula1>"Yes,No"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="B1"><formula1>3</formula1></dataValidation></dataValidations>',
        },
      }),
    );
    await onSheet(async (sheet, context) => {
      const ranges = [
        sheet.getRange("A1:A2"),
        sheet.getRange("B1"),
        sheet.getRange("A1:B1"),
        sheet.getRange("C1"),
      ];
      for (const { dataValidation } of ranges) dataValidation.load("type,rule");
      await context.sync();
      expect(
        ranges.map(({ dataValidation }) => [dataValidation.type, dataValidation.rule]),
      ).toEqual([
        ["List", { list: { inCellDropDown: true, source: "Yes,No" } }],
        ["WholeNumber", { wholeNumber: { formula1: 3, operator: "GreaterThan" } }],
        ["Inconsistent", null],
        ["None", {}],
      ]);
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain('sqref="A1:A2 A4:A9"');
  });
});
