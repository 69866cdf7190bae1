import { describe, expect, it } from "@jest/globals";
import { privateColumns } from "../../../src/workbook/headings/privateColumns";
import type { RawValue, WorkbookSnapshot } from "../../../src/workbook/snapshot/snapshot";

function snapshot(...sheets: readonly (readonly RawValue[])[][]): WorkbookSnapshot {
  return {
    dateSystem: 1900,
    skipped: [],
    sheets: sheets.map((values, position) => ({
      name: `Sheet ${position + 1}`,
      position,
      visibility: "visible",
      protected: false,
      firstRow: 0,
      firstColumn: 0,
      values,
      hiddenColumns: [],
      merged: [],
    })),
  };
}

describe("private columns", () => {
  it.each([
    "Name",
    "Child's name",
    "Home address",
    "Postcode",
    "DOB",
    "D.O.B.",
    "NHS no",
    "Mother",
    "Family",
    "Social worker",
    "Key worker",
  ])("takes the texts under the heading %s", (heading) => {
    const sheet = [
      ["Tracker"],
      [heading, "Venue"],
      ["Zara Testchild", "x"],
      ["", ""],
      [" 1 Nowhere ", 3],
    ];
    expect(privateColumns(snapshot(sheet))).toEqual([
      { heading, texts: ["Zara Testchild", "1 Nowhere"], ofNames: expect.any(Boolean) },
    ]);
  });

  it.each([
    ["Child's name", true],
    ["Chair", true],
    ["Lead practitioner", true],
    ["Social worker", true],
    ["Home address", false],
    ["NHS no", false],
  ])("tells of %s whether it names people: %s", (heading, ofNames) => {
    expect(privateColumns(snapshot([[heading], ["Zara 1"]]))[0]?.ofNames).toBe(ofNames);
  });

  it.each([
    "No. children",
    "Number of children",
    "Conference date",
    "Agency",
    "Minutes to chair",
    "Plan ended - child in need plan",
    "Previous child/ren removed",
  ])("leaves the column %s alone", (heading) => {
    expect(privateColumns(snapshot([[heading], ["GP"]]))).toEqual([]);
  });

  it("reads every sheet and numbers long enough to be a reference", () => {
    const found = privateColumns(snapshot([["Other"]], [["NHS"], [9_434_765_919], [12]]));
    expect(found).toEqual([{ heading: "NHS", texts: ["9434765919"], ofNames: false }]);
  });

  it("leaves out agencies where people are named: a social worker can be one of their list", () => {
    const sheet = snapshot([["Social worker", "Address"], [" Barnardos ", "Barnardos"], ["A. Li"]]);
    const texts = privateColumns(sheet, ["barnardos"]).map((column) => column.texts);
    expect(texts).toEqual([["A. Li"], ["Barnardos"]]);
    expect(privateColumns(snapshot([["Social worker"], ["Police"]]), ["Police"])).toEqual([]);
    expect(privateColumns(snapshot([["Agency name"], ["Barnardos"]]))).toEqual([]);
  });

  it("does not take a long text for a heading", () => {
    const note = `Please enter the name of the child in full in this column ${"x".repeat(60)}`;
    expect(privateColumns(snapshot([[note], ["GP"]]))).toEqual([]);
  });

  it("gives days under a heading of days as ISO dates, whichever system the workbook counts in", () => {
    const sheet = [["Mother's DOB"], [30741], ["29/2/1984"], [0.5]];
    const textsIn = (dateSystem: 1900 | 1904) =>
      privateColumns({ ...snapshot(sheet), dateSystem })[0]?.texts;
    expect(textsIn(1900)?.slice(0, 2)).toEqual(["1984-02-29", "29/2/1984"]);
    expect(textsIn(1904)?.[0]).toBe("1988-03-01");
  });
});
