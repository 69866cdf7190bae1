import { describe, expect, it } from "@jest/globals";
import {
  isOurName,
  ourMarks,
  sheetMark,
  tableMark,
  tableOfMark,
} from "../../../src/excel/base/ourMarks";

describe("the marks in a workbook", () => {
  it("know a table by its id and copy", () =>
    expect(tableOfMark(tableMark("timeliness-by-month", 2))).toEqual({
      id: "timeliness-by-month",
      copy: 2,
    }));

  it("leave other names alone", () => {
    expect(isOurName("Print_Area")).toBe(false);
    expect(tableOfMark("Cases")).toBeNull();
  });

  it("say which sheets and cells are ours", () => {
    const marks = ourMarks([
      { name: sheetMark("appendix_3"), formula: "='Appendix 3'!$A$1" },
      { name: tableMark("table-2a", 1), formula: "='Appendix 3'!$A$1:$G$9" },
      { name: "Team_List", formula: "=Lists!$A$1:$A$9" },
    ]);
    expect([...marks.sheets.values()]).toEqual(["Appendix 3"]);
    expect(marks.tables).toEqual([
      {
        name: "ConferenceCheck.table.table_2a.1",
        sheet: "Appendix 3",
        firstRow: 0,
        firstColumn: 0,
        lastRow: 8,
        lastColumn: 6,
      },
    ]);
  });

  it("tell a name whose cells were deleted", () => {
    const marks = ourMarks([{ name: tableMark("table-2a", 1), formula: "=#REF!" }]);
    expect(marks.tables).toEqual([]);
    expect(marks.stale).toEqual(["ConferenceCheck.table.table_2a.1"]);
  });
});
