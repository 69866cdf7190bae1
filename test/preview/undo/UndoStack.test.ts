import { beforeEach, describe, expect, test } from "@jest/globals";
import { protectSheet } from "../../../src/preview/faults/protectSheet";
import { editableText } from "../../../src/preview/typing/editableText";
import { UndoStack } from "../../../src/preview/undo/UndoStack";
import type { StandIn } from "../../../src/standin/standIn";
import type { SheetStore } from "../../../src/standin/store/model/workbook";
import { opened, sampleBytes } from "../../standin/support/open";

let standIn: StandIn;
let sheet: SheetStore;
let undo: UndoStack;

beforeEach(async () => {
  standIn = await opened(sampleBytes());
  const conferences = standIn.workbook.sheetNamed("Conferences");
  if (conferences === undefined) throw new Error("The sample has no sheet Conferences");
  sheet = conferences;
  undo = new UndoStack(standIn);
});

const text = (row: number, column: number) => editableText(sheet, row, column);

describe("what was typed is taken back and done again", () => {
  test("one entry after another, the last first", () => {
    const [first, second] = [text(4, 5), text(5, 5)];
    undo.enter(sheet, 4, 5, "TBC");
    undo.enter(sheet, 5, 5, "3/6/2013");
    undo.undo();
    expect([text(4, 5), text(5, 5)]).toEqual(["TBC", second]);
    undo.undo();
    expect([text(4, 5), text(5, 5)]).toEqual([first, second]);
    expect(undo.undo()).toBeNull();
    undo.redo();
    undo.redo();
    expect([text(4, 5), text(5, 5)]).toEqual(["TBC", "03/06/2013"]);
    expect(undo.redo()).toBeNull();
  });

  test("a cell that was not there, with the format that the date brought", () => {
    const style = sheet.styleAt(90, 20);
    undo.enter(sheet, 90, 20, "3/6/13");
    expect(sheet.styleAt(90, 20)).not.toBe(style);
    undo.undo();
    expect(sheet.styleAt(90, 20)).toBe(style);
    expect(text(90, 20)).toBe("");
    undo.redo();
    expect(text(90, 20)).toBe("03/06/2013");
  });

  test("a formula comes back as a formula, and what reads the cell follows", () => {
    undo.enter(sheet, 90, 20, "=1+1");
    undo.enter(sheet, 91, 20, "=U91*10");
    undo.enter(sheet, 90, 20, "5");
    const result = () => {
      standIn.workbook.calculation.bringUpToDate();
      return sheet.cells.at(91, 20)?.value;
    };
    expect(result()).toBe(50);
    undo.undo();
    expect(text(90, 20)).toBe("=1+1");
    expect(result()).toBe(20);
  });

  test("a new entry leaves nothing to do again", () => {
    undo.enter(sheet, 4, 5, "TBC");
    undo.undo();
    undo.enter(sheet, 5, 5, "TBC");
    expect(undo.nextAgain).toBeNull();
    expect(undo.redo()).toBeNull();
  });

  test("at most the last 100", () => {
    for (let row = 0; row <= 100; row += 1) undo.enter(sheet, 200 + row, 20, "x");
    let steps = 0;
    while (undo.undo() !== null) steps += 1;
    expect(steps).toBe(100);
    expect(text(200, 20)).toBe("x");
    expect(text(201, 20)).toBe("");
  });

  test("a refused entry is no step, and a step that is refused stays", () => {
    undo.enter(sheet, 4, 5, "TBC");
    protectSheet(sheet, true);
    expect(() => undo.enter(sheet, 5, 5, "TBC")).toThrow("protected");
    expect(() => undo.undo()).toThrow("protected");
    expect(text(4, 5)).toBe("TBC");
    protectSheet(sheet, false);
    expect(undo.undo()?.row).toBe(4);
    expect(text(4, 5)).not.toBe("TBC");
  });
});

/** Has the add-in act on the workbook. */
const addIn = (act: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

describe("what the add-in does", () => {
  const left = () => undo.next !== null;
  beforeEach(() => undo.enter(sheet, 4, 5, "TBC"));

  test("elsewhere leaves the steps", async () => {
    await addIn((workbook) => {
      workbook.worksheets.add("Notes").getRange("F5").values = [["x"]];
      workbook.worksheets.getItem("Conferences").getRange("F6").format.fill.color = "#FF0000";
      workbook.worksheets.getItem("Conferences").getRange("F6:F7").values = [["x"], ["y"]];
    });
    expect(left()).toBe(true);
  });

  test.each<[string, (workbook: Excel.Workbook) => void]>([
    ["renaming a sheet", ({ worksheets }) => (worksheets.getItem("Children").name = "Pupils")],
    ["deleting a sheet", ({ worksheets }) => worksheets.getItem("Read me").delete()],
    [
      "writing over the cell",
      ({ worksheets }) => (worksheets.getItem("Conferences").getRange("E4:F5").values = XX),
    ],
    [
      "moving cells of the sheet",
      ({ worksheets }) => worksheets.getItem("Conferences").getRange("3:3").insert("Down"),
    ],
  ])("%s leaves none", async (_, act) => {
    await addIn(act);
    expect(left()).toBe(false);
    expect(undo.undo()).toBeNull();
  });

  test("a format that it gives the cell stays", async () => {
    undo.undo();
    undo.enter(sheet, 90, 20, "3/6/13");
    await addIn(({ worksheets }) => {
      worksheets.getItem("Conferences").getRange("U91").format.fill.color = "#FF0000";
    });
    const style = sheet.styleAt(90, 20);
    undo.undo();
    expect(text(90, 20)).toBe("");
    expect(sheet.styleAt(90, 20)).toBe(style);
  });
});

const XX = [
  ["x", "x"],
  ["x", "x"],
];
