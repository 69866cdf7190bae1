import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../../support/open";
import { onSheet } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

describe("Range.text", () => {
  test.each([
    [41428, "dd/mm/yyyy", "03/06/2013"],
    [41428.5, "m/d/yyyy h:mm", "6/3/2013 12:00"],
    [0.6412, "0%", "64%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1 / 3, "General", "0.333333333"],
    [123456789012, "General", "1.23457E+11"],
    [true, "General", "TRUE"],
  ])("shows %s as %s", async (value, format, shown) => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [[format]];
      range.values = [[value]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([[shown]]);
    });
  });
});
