import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { moved } from "../../../src/preview/grid/moves";
import { type Drawing, drawingOf } from "../../../src/preview/sheet/drawing";
import { openStandIn } from "../../../src/standin/standIn";

let drawing: Drawing;

beforeAll(async () => {
  const bytes = readFileSync("assets/sample/conference-tracking-2013-14.xlsx");
  const { workbook } = await openStandIn(bytes);
  const sheet = workbook.sheetNamed("Conferences");
  if (sheet === undefined) throw new Error("The sample has no sheet Conferences");
  drawing = drawingOf(sheet);
});

/** Where a key leads, written like "ctrl+shift+ArrowDown". */
function go(row: number, column: number, keys: string): readonly number[] | null {
  const parts = keys.split("+");
  const key = parts.at(-1) ?? "";
  const to = moved(
    { row, column },
    { key, ctrl: parts.includes("ctrl"), shift: parts.includes("shift") },
    drawing,
    30,
  );
  return to && [to.row, to.column];
}

describe("moving about a sheet with keys", () => {
  test.each([
    ["ArrowDown", [10, 5]],
    ["ArrowUp", [8, 5]],
    ["ArrowRight", [9, 6]],
    ["ArrowLeft", [9, 4]],
    ["Enter", [10, 5]],
    ["shift+Enter", [8, 5]],
    ["Tab", [9, 6]],
    ["shift+Tab", [9, 4]],
    ["PageDown", [39, 5]],
    ["PageUp", [0, 5]],
    ["Home", [9, 2]],
    ["ctrl+Home", [4, 2]],
    ["ctrl+End", [73, 16]],
    ["ctrl+ArrowDown", [73, 5]],
    ["ctrl+ArrowUp", [3, 5]],
    ["End", null],
    ["F5", null],
  ])("%s", (keys, to) => {
    expect(go(9, 5, keys)).toEqual(to);
  });

  test("the sheet's first cell is as far as one gets", () => {
    expect(
      ["ArrowUp", "ArrowLeft", "ctrl+ArrowUp", "ctrl+ArrowLeft"].map((key) => go(0, 0, key)),
    ).toEqual(Array(4).fill([0, 0]));
  });

  test("Ctrl and an arrow cross blank cells to the next filled one", () => {
    expect(go(4, 4, "ctrl+ArrowDown")).toEqual([5, 4]);
    expect(go(6, 4, "ctrl+ArrowDown")).toEqual([8, 4]);
  });
});
