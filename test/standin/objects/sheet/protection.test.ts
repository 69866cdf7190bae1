import { beforeEach, describe, expect, test } from "@jest/globals";
import { opened, openedBlank, smallWorkbook } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("WorksheetProtection", () => {
  test("refuses to write locked cells and to format, until it is taken away", async () => {
    await onSheet(async ({ protection }, context) => {
      protection.protect({ allowFormatColumns: true });
      protection.load("protected,options");
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowFormatColumns,
        protection.options.allowFormatCells,
      ]).toEqual([true, true, false]);
    });
    await refused((sheet) => {
      sheet.getRange("A1").values = [[1]];
    }).toMatchObject({ code: "AccessDenied" });
    await refused((sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
    }).toMatchObject({ code: "AccessDenied" });
    await onSheet(async (sheet, context) => {
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
  });

  test("does not give way without the password", async () => {
    await opened(
      smallWorkbook({
        sheets: { Sheet1: '<sheetData/><sheetProtection password="CC1A" sheet="1"/>' },
      }),
    );
    await refused((sheet) => sheet.protection.unprotect()).toMatchObject({ code: "AccessDenied" });
  });
});
