import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../../support/open";
import { onSheet } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("hidden rows and columns", () => {
  test("are reported, all or some", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("3:3").rowHidden = true;
      const ranges = [
        sheet.getRange("B1:C1"),
        sheet.getRange("A1:B1"),
        sheet.getRange("A3"),
        sheet.getRange("E9"),
      ];
      for (const range of ranges) range.load("columnHidden,rowHidden,hidden");
      await context.sync();
      expect(
        ranges.map(({ columnHidden, rowHidden, hidden }) => [columnHidden, rowHidden, hidden]),
      ).toEqual([
        [true, false, true],
        [null, false, null],
        [false, true, true],
        [false, false, false],
      ]);
    });
  });
});
