import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { protectSheet } from "../../../src/preview/faults/protectSheet";
import { editableText } from "../../../src/preview/typing/editableText";
import { britishDate, enterText } from "../../../src/preview/typing/enterText";
import { openStandIn, type StandIn } from "../../../src/standin/standIn";
import type { SheetStore } from "../../../src/standin/store/model/workbook";

const bytes = readFileSync("assets/sample/conference-tracking-2013-14.xlsx");
let standIn: StandIn;
let sheet: SheetStore;

beforeEach(async () => {
  standIn = await openStandIn(bytes);
  const conferences = standIn.workbook.sheetNamed("Conferences");
  if (conferences === undefined) throw new Error("The sample has no sheet Conferences");
  sheet = conferences;
});

const cellAt = (row: number, column: number) => {
  const cell = sheet.cells.at(row, column);
  return cell && { kind: cell.kind, value: cell.value };
};

describe("typing into a cell", () => {
  test("a date is read day first and keeps the cell's format", () => {
    enterText(sheet, 4, 5, "9/4/2013");
    expect(cellAt(4, 5)).toEqual({ kind: "number", value: 41_373 });
    expect(editableText(sheet, 4, 5)).toBe("09/04/2013");
  });

  test("a date in a cell without a format is shown day first", () => {
    enterText(sheet, 90, 20, "3/6/13");
    expect(editableText(sheet, 90, 20)).toBe("03/06/2013");
  });

  test("text that is no date stays text", () => {
    enterText(sheet, 4, 5, "TBC");
    expect(cellAt(4, 5)).toEqual({ kind: "text", value: "TBC" });
  });

  test("what is read as an edit and typed again changes nothing", () => {
    const before = cellAt(5, 5);
    enterText(sheet, 5, 5, editableText(sheet, 5, 5));
    expect(cellAt(5, 5)).toEqual(before);
  });

  test("nothing empties the cell", () => {
    enterText(sheet, 4, 5, "");
    expect(cellAt(4, 5)).toEqual({ kind: "blank", value: "" });
  });

  test("listeners hear which cell was written", () => {
    const heard: unknown[] = [];
    standIn.onChange((change) => {
      if (change.kind === "cells") heard.push(change.area);
    });
    enterText(sheet, 4, 5, "TBC");
    expect(heard).toEqual([{ top: 4, left: 5, bottom: 4, right: 5 }]);
  });

  test("a locked cell of a protected sheet is refused, until the protection is taken away", () => {
    const before = cellAt(4, 5);
    protectSheet(sheet, true);
    expect(() => enterText(sheet, 4, 5, "TBC")).toThrow("the sheet Conferences is protected");
    expect(cellAt(4, 5)).toEqual(before);
    protectSheet(sheet, false);
    enterText(sheet, 4, 5, "TBC");
    expect(cellAt(4, 5)).toEqual({ kind: "text", value: "TBC" });
  });
});

test.each([
  ["3/6/2013", "2013-06-03"],
  ["03.06.13", "2013-06-03"],
  ["31-12-99", "1999-12-31"],
  [" 29/2/2016 ", "2016-02-29"],
  ["29/2/2015", null],
  ["13/13/2013", null],
  ["2013-06-03", null],
  ["3/6", null],
  ["hello", null],
])("the date typed as %j is %j", (text, date) => {
  expect(britishDate(text)).toBe(date);
});
