import { beforeEach, describe, expect, test } from "@jest/globals";
import { opened, openedBlank, smallWorkbook, withText } from "../../support/open";
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

  test.each(["0", "false"])(
    "lets unlocked cells of a protected sheet be written (locked=%s), beside locked ones that are refused",
    async (locked) => {
      const standIn = await openedBlank();
      await onSheet(async (sheet, context) => {
        sheet.getRange("B1:B2").numberFormat = [["0.000"], ["0.000"]];
        sheet.getRange("A1").values = [["Locked"]];
        await context.sync();
      });
      const file = withText(await standIn.save(), "xl/styles.xml", (text) =>
        text.replace(
          /<xf ([^>]*?)\/?>(<\/xf>)?(?=<\/cellXfs>)/,
          `<xf $1 applyProtection="1"><protection locked="${locked}"/></xf>`,
        ),
      );
      await opened(file);
      await onSheet(async (sheet, context) => {
        sheet.protection.protect();
        sheet.getRange("B1:B2").values = [[1], [2]];
        const written = sheet.getRange("B1:B2").load("values");
        await context.sync();
        expect(written.values).toEqual([[1], [2]]);
      });
      for (const [address, values] of [
        ["A1", [[1]]],
        ["A1:B1", [[1, 2]]],
        ["B1:B3", [[1], [2], [3]]],
      ] as const) {
        await refused((sheet) => {
          sheet.getRange(address).values = values.map((row) => [...row]);
        }).toMatchObject({ code: "AccessDenied" });
      }
      await refused((sheet) => {
        sheet.getRange("B1").format.fill.color = "red";
      }).toMatchObject({ code: "AccessDenied" });
    },
  );

  test("does not give way without the password", async () => {
    await opened(
      smallWorkbook({
        sheets: { Sheet1: '<sheetData/><sheetProtection password="CC1A" sheet="1"/>' },
      }),
    );
    await refused((sheet) => sheet.protection.unprotect()).toMatchObject({ code: "AccessDenied" });
  });
});
