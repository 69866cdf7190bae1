import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../../support/open";

beforeEach(() => openedBlank());

/** Writes into Sheet1 and reads back what the cells then hold. */
async function written(address: string, values: unknown[][], format?: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = values;
    range.load("values,valueTypes,numberFormat");
    await context.sync();
    return {
      values: range.values,
      value: range.values[0]?.[0],
      type: range.valueTypes[0]?.[0],
      valueTypes: range.valueTypes,
      format: range.numberFormat[0]?.[0],
    };
  });
}

describe("Range.values", () => {
  test("keeps numbers, texts, booleans and blanks apart", async () => {
    const range = await written("A1:D1", [[12.5, "Testchild", true, ""]]);
    expect(range.values).toEqual([[12.5, "Testchild", true, ""]]);
    expect(range.valueTypes).toEqual([["Double", "String", "Boolean", "Empty"]]);
  });

  test.each([
    ["1,234", 1234, "#,##0"],
    ["12%", 0.12, "0%"],
    ["(3)", -3, "General"],
    ["-5", -5, "General"],
    ["6/3/2013", 41428, "m/d/yyyy"],
    ["3-Jun-13", 41428, "d-mmm-yy"],
    ["2013-06-03", 41428, "m/d/yyyy"],
    ["6:00", 0.25, "h:mm"],
  ])("reads %s as Excel does", async (input, value, format) => {
    const range = await written("A1", [[input]]);
    expect([range.value, range.format]).toEqual([value, format]);
  });

  test.each(["13/25/2013", "TBC", "3.6.13", "-", "1/2/3/4"])("leaves %s a text", async (input) => {
    const range = await written("A1", [[input]]);
    expect(range.value).toBe(input);
  });

  test("gives errors as their texts", async () => {
    const range = await written("A1", [["#N/A"]]);
    expect([range.value, range.type]).toEqual(["#N/A", "Error"]);
  });

  test("takes a text behind an apostrophe as it is", async () => {
    expect((await written("A1", [["'=1+1"]])).values).toEqual([["=1+1"]]);
  });

  test("keeps everything a text in a cell formatted as text", async () => {
    const range = await written("A1", [["=1+1"]], "@");
    expect([range.value, range.type]).toEqual(["=1+1", "String"]);
  });

  test("refuses rows and columns of another shape", async () => {
    await expect(written("A1:B2", [[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("leaves a cell alone that is given null", async () => {
    await written("A1:B1", [["kept", "x"]]);
    expect((await written("A1:B1", [[null, "y"]])).values).toEqual([["kept", "y"]]);
  });
});
