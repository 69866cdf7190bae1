import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("navigation", () => {
  test("leads to the cells that the documentation says", async () => {
    await onSheet(async (sheet, context) => {
      const from = sheet.getRange("B2:D6");
      const found = {
        getCell: from.getCell(1, 1),
        getRow: from.getRow(2),
        getColumn: from.getColumn(0),
        getLastCell: from.getLastCell(),
        getLastRow: from.getLastRow(),
        getLastColumn: from.getLastColumn(),
        getEntireRow: from.getEntireRow(),
        getEntireColumn: from.getEntireColumn(),
        getOffsetRange: from.getOffsetRange(1, -1),
        getResizedRange: from.getResizedRange(-4, 1),
        getAbsoluteResizedRange: from.getAbsoluteResizedRange(2, 2),
        getBoundingRect: from.getBoundingRect("F8"),
      };
      for (const range of Object.values(found)) range.load("address");
      await context.sync();
      expect(
        Object.fromEntries(
          Object.entries(found).map(([name, { address }]) => [name, address.slice(7)]),
        ),
      ).toEqual({
        getCell: "C3",
        getRow: "B4:D4",
        getColumn: "B2:B6",
        getLastCell: "D6",
        getLastRow: "B6:D6",
        getLastColumn: "D2:D6",
        getEntireRow: "2:6",
        getEntireColumn: "B:D",
        getOffsetRange: "A3:C7",
        getResizedRange: "B2:E2",
        getAbsoluteResizedRange: "B2:C3",
        getBoundingRect: "B2:F8",
      });
    });
  });

  test("refuses to leave the sheet", async () => {
    await refused((sheet) =>
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    ).toMatchObject({ code: "InvalidArgument" });
  });

  test("tells size and place", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet
        .getRange("C4:D9")
        .load("rowIndex,columnIndex,rowCount,columnCount,cellCount");
      const whole = sheet.getRange().load("cellCount");
      await context.sync();
      expect([
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
        range.cellCount,
      ]).toEqual([3, 2, 6, 2, 12]);
      expect(whole.cellCount).toBe(-1);
    });
  });
});

describe("used range", () => {
  test("is a null object on a blank sheet, A1 where an object is asked for", async () => {
    await onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([nothing.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    });
  });

  test("counts formatted cells unless only values are asked for", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B3").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("C:F").getUsedRangeOrNullObject().load("address");
      const none = sheet.getRange("C:F").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([all.address, values.address, within.address, none.isNullObject]).toEqual([
        "Sheet1!B3:D9",
        "Sheet1!B3",
        "Sheet1!D9",
        true,
      ]);
    });
  });

  test("shrinks when cells are cleared", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet.getRange("C1:C3").clear();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:B3");
    });
  });
});
