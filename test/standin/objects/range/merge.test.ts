import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { openedBlank, savedPart } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("merge", () => {
  test("keeps the first cell's content and is reported", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["title", 1],
        [2, 3],
      ];
      sheet.getRange("A1:B2").merge();
      const cells = sheet.getRange("A1:B2").load("values");
      const merged = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D9").getMergedAreasOrNullObject();
      await context.sync();
      expect([cells.values, merged.address, none.isNullObject]).toEqual([
        [
          ["title", ""],
          ["", ""],
        ],
        "Sheet1!A1:B2",
        true,
      ]);
    });
  });

  test("across merges each row by itself", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/></mergeCells>',
    );
  });
});
