import { beforeEach, describe, expect, test } from "@jest/globals";
import { opened, smallWorkbook } from "../../support/open";

const SHEET =
  '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row></sheetData>';

beforeEach(async () => {
  await opened(smallWorkbook({ sheets: { Cases: SHEET, "O'Brien": "<sheetData/>" } }));
});

describe("Range.getColumnProperties", () => {
  test("tells of every column whether it is hidden", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Cases").getRange("A1:C2");
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      await context.sync();
      expect(columns.value).toEqual([
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: true, columnIndex: 1 },
        { columnHidden: false, columnIndex: 2 },
      ]);
    }));
});

describe("Range.setCellProperties", () => {
  test("links each cell on its own", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      const documentReference = "'O''Brien'!B3";
      sheet
        .getRange("C1:C2")
        .setCellProperties([
          [{ hyperlink: { documentReference, textToDisplay: "B3 on O'Brien" } }],
          [{}],
        ]);
      const [first, second] = ["C1", "C2"].map((address) =>
        sheet.getRange(address).load("values,hyperlink"),
      );
      await context.sync();
      expect(first?.hyperlink.documentReference).toBe(documentReference);
      expect(first?.values).toEqual([["B3 on O'Brien"]]);
      expect(second?.hyperlink).toBeNull();
    }));

  test("refuses a list of another shape", () =>
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Cases")
        .getRange("C1:C2")
        .setCellProperties([[{}]]);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));
});

describe("Range.getColumnsAfter", () => {
  test("gives the columns to the right, as many as asked for", () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Cases").getRange("A1:B2");
      const after = range.getColumnsAfter(3).load("address");
      await context.sync();
      expect(after.address).toBe("Cases!C1:E2");
    }));
});

describe("Range.getTables", () => {
  test("gives the tables that touch the range, or lie within it whole", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      const table = sheet.tables.add("A1:A2", true);
      table.name = "Cases_1";
      const [touched, whole, none] = [
        sheet.getRange("A2:B9").getTables(false).load("items/name"),
        sheet.getRange("A2:B9").getTables(true).load("items/name"),
        sheet.getRange("C1:C9").getTables().load("items/name"),
      ];
      await context.sync();
      expect(touched?.items.map(({ name }) => name)).toEqual(["Cases_1"]);
      expect(whole?.items).toEqual([]);
      expect(none?.items).toEqual([]);
    }));
});

describe("Table.clearFilters", () => {
  test("shows all rows again", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Cases");
      const table = sheet.tables.add("A1:A2", true);
      table.clearFilters();
      const row = sheet.getRange("A2").load("rowHidden");
      await context.sync();
      expect(row.rowHidden).toBe(false);
    }));
});
