import { describe, expect, test } from "@jest/globals";
import { asked, fixture } from "../../support/inspected";
import { smallWorkbook } from "../../support/open";

const SIZES =
  '<cols><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols><sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" ht="30" customHeight="1"/></sheetData>';

describe("Range.getRowProperties and getColumnProperties", () => {
  const bytes = smallWorkbook({ sheets: { Sheet1: SIZES } });

  test("tell each row's height, and that a row without height is hidden", async () => {
    const rows = await asked(bytes, (sheet) => {
      const answer = sheet.getRange("A1:A4").getRowProperties({
        rowHidden: true,
        rowIndex: true,
        format: { rowHeight: true },
      });
      return () => answer.value;
    });
    expect(rows).toEqual([
      { rowHidden: false, rowIndex: 0, format: { rowHeight: 15 } },
      { rowHidden: true, rowIndex: 1, format: { rowHeight: 0 } },
      { rowHidden: true, rowIndex: 2, format: { rowHeight: 0 } },
      { rowHidden: false, rowIndex: 3, format: { rowHeight: 30 } },
    ]);
  });

  test("tell each column's width in points", async () => {
    const columns = await asked(bytes, (sheet) => {
      const answer = sheet
        .getRange("B1:C1")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      return () => answer.value;
    });
    expect(columns).toEqual([
      { columnHidden: true, format: { columnWidth: 0 } },
      { columnHidden: false, format: { columnWidth: 52.5 } },
    ]);
  });

  test("refuse what they do not know", async () => {
    const question = asked(bytes, (sheet) => {
      const answer = sheet.getRange("A1").getRowProperties({ style: true });
      return () => answer.value;
    });
    await expect(question).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("Range.getCellProperties", () => {
  test("gives colours, sizes and links of every cell, in the shape of the range", async () => {
    const cells = await asked(fixture("links-in-cells.carrying.xlsx"), (sheet) => {
      const answer = sheet.getRange("A1:B2").getCellProperties({
        hyperlink: true,
        format: { font: { color: true, size: true }, fill: { color: true } },
      });
      return () => answer.value;
    });
    const format = { font: { color: "#000000", size: 11 }, fill: { color: "#FFFFFF" } };
    expect(cells).toEqual([
      [
        { hyperlink: null, format },
        { hyperlink: null, format },
      ],
      [
        {
          hyperlink: { address: "https://intranet.example/cases?id=1", textToDisplay: "F-001" },
          format,
        },
        { hyperlink: null, format },
      ],
    ]);
  });
});
