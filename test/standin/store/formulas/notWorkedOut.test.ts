import { describe, expect, test } from "@jest/globals";
import { opened, savedPart, smallWorkbook } from "../../support/open";
import { onSheet } from "../../support/sheet1";

const sheet = (cells: string) =>
  `<sheetData><row r="1"><c r="A1"><v>41414</v></c>${cells}</row></sheetData>`;

const valuesOf = (address: string) =>
  onSheet(async (worksheet, context) => {
    const range = worksheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

describe("A formula without a result", () => {
  test.each([
    ["no value", '<c r="B1"><f>A1+14</f></c>'],
    ["an empty one", '<c r="B1"><f>A1+14</f><v></v></c>'],
    ["an empty one in short", '<c r="B1"><f>A1+14</f><v/></c>'],
    ["no text", '<c r="B1" t="str"><f>A1&amp;"x"</f></c>'],
    ["a shared formula's cell", '<c r="B1"><f t="shared" si="0"/></c>'],
  ])("is not worked out: %s", async (_, cell) => {
    await opened(smallWorkbook({ sheets: { Sheet1: sheet(cell) } }));
    expect(await valuesOf("B1")).toEqual([["#BUSY!"]]);
  });

  test.each([
    ["an empty text", '<c r="B1" t="str"><f>""</f><v></v></c>', ""],
    ["an empty text in short", '<c r="B1" t="str"><f>""</f><v/></c>', ""],
    ["nought", '<c r="B1"><f>A1-A1</f><v>0</v></c>', 0],
    ["a number", '<c r="B1"><f>A1+1</f><v>41415</v></c>', 41_415],
  ])("has the result that the file keeps: %s", async (_, cell, value) => {
    await opened(smallWorkbook({ sheets: { Sheet1: sheet(cell) } }));
    expect(await valuesOf("B1")).toEqual([[value]]);
  });

  test("has none where a program wrote nought and asks for all to be worked out on opening", async () => {
    const cells =
      '<c r="B1"><f>A1+14</f><v>0</v></c><c r="C1"><f>A1+1</f><v>41415</v></c><c r="D1"><v>0</v></c>';
    const workbook = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
    await opened(smallWorkbook({ sheets: { Sheet1: sheet(cells) }, workbook }));
    expect(await valuesOf("B1:D1")).toEqual([["#BUSY!", 41_415, 0]]);
  });

  test("is saved without one, also where its look or its row changes", async () => {
    const standIn = await opened(
      smallWorkbook({ sheets: { Sheet1: sheet('<c r="B1"><f>A1+14</f></c>') } }),
    );
    await onSheet(async (worksheet, context) => {
      worksheet.getRange("B1").format.fill.color = "#FFFF00";
      worksheet.getRange("A1").insert("Down");
      await context.sync();
    });
    const part = await savedPart(standIn, "xl/worksheets/sheet1.xml");
    expect(part).toMatch(/<c r="B1" s="\d+"><f>A2\+14<\/f>(?:<v>41428<\/v>)?<\/c>/);
    expect(part).not.toContain("BUSY");
  });

  test("is worked out where what it reads is written", async () => {
    await opened(smallWorkbook({ sheets: { Sheet1: sheet('<c r="B1"><f>A1+14</f></c>') } }));
    await onSheet(async (worksheet, context) => {
      worksheet.getRange("A1").values = [[100]];
      await context.sync();
    });
    expect(await valuesOf("B1")).toEqual([[114]]);
  });
});
