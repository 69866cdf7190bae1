import { describe, expect, it } from "@jest/globals";
import { otherWorkbooks } from "../../../src/workbook/inspection/otherWorkbooks";

describe("otherWorkbooks", () => {
  it.each([
    ["a path", "='C:\\Team\\[Cases 2012.xlsx]List'!$A$1", ["C:\\Team\\Cases 2012.xlsx"]],
    ["an open workbook", "=[Cases.xlsx]List!A1", ["Cases.xlsx"]],
    ["a number in its place", "=SUM([1]List!A1:A9)", ["1"]],
    [
      "a web address",
      "='https://share.example/[Cases.xlsx]List'!A1",
      ["https://share.example/Cases.xlsx"],
    ],
    ["a name of another workbook", "='C:\\Team\\Cases.xlsx'!AllCases", ["C:\\Team\\Cases.xlsx"]],
    ["an apostrophe in its name", "='[O''Brien.xlsx]It''s'!A1", ["O'Brien.xlsx"]],
    ["two of them, each once", "=[a.xlsx]S!A1+[b.xlsx]S!A1+[a.xlsx]S!B1", ["a.xlsx", "b.xlsx"]],
    ["this workbook's sheet", "='O''Brien & Sons'!A1", []],
    ["a column of a table", "=[@Date]-Cases!A1+Table1[Days]", []],
    ["a text that looks like one", "=\"'[a.xlsx]S'!A1\"", []],
    ["a text in a cell", "[a.xlsx]S!A1", []],
  ])("%s", (_what, formula, found) => {
    expect(otherWorkbooks(formula)).toEqual(found);
  });
});
