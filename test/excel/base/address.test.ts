import { describe, expect, it } from "@jest/globals";
import { quotedSheet } from "../../../src/domain/records/source";
import { areaAddress, overlap, parseReference } from "../../../src/excel/base/address";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe("areaAddress", () => {
  it("names one cell once", () => expect(areaAddress(area(4, 5, 4, 5))).toBe("F5"));
  it("names a rectangle by its corners", () =>
    expect(areaAddress(area(4, 5, 11, 26))).toBe("F5:AA12"));
});

describe("parseReference", () => {
  it("reads what Excel keeps behind a defined name", () =>
    expect(parseReference("='Appendix 3'!$A$1:$G$14")).toEqual({
      sheet: "Appendix 3",
      ...area(0, 0, 13, 6),
    }));
  it("reads a sheet that needs no quotes, and a single cell", () =>
    expect(parseReference("=Findings!$B$2")).toEqual({ sheet: "Findings", ...area(1, 1, 1, 1) }));
  it("reads back every quoted sheet name", () => {
    for (const sheet of ["O'Brien & Sons (2013)", "a!b", "''", "Übersicht 2013–14", "=1+1"]) {
      expect(parseReference(`=${quotedSheet(sheet)}!$AA$10`)).toEqual({
        sheet,
        ...area(9, 26, 9, 26),
      });
    }
  });
  it.each(["=#REF!", "=Sheet1!#REF!", "=SUM(A1:A2)", "=12", "=A!$A$1,A!$B$2", ""])(
    "%s names no area",
    (formula) => expect(parseReference(formula)).toBeNull(),
  );
});

describe("overlap", () => {
  it("is true for a shared corner", () =>
    expect(overlap(area(0, 0, 2, 2), area(2, 2, 4, 4))).toBe(true));
  it("is false for neighbours", () =>
    expect(overlap(area(0, 0, 2, 2), area(0, 3, 2, 4))).toBe(false));
});
