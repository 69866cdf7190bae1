import { describe, expect, it } from "@jest/globals";
import type { Found } from "../../../src/workbook/inspection/found";
import { FOUND_KINDS, KINDS } from "../../../src/workbook/inspection/kinds";
import { areaWords } from "../../../src/workbook/inspection/placeWords";
import {
  foundSentence,
  inspectionVerdict,
  notLookedSentence,
} from "../../../src/workbook/inspection/sentences";

const place = { sheet: "Cases", shown: true, areas: [] };
const area = { firstRow: 3, lastRow: 8, firstColumn: 1, lastColumn: 1 };

describe("the words of the inspector", () => {
  it.each(FOUND_KINDS)("%s: a title, why it matters and what to do", (kind) => {
    const { title, reason, remedy } = KINDS[kind];
    expect([title, reason, remedy].every((text) => text.length > 4)).toBe(true);
    expect([reason, remedy].every((text) => text.endsWith("."))).toBe(true);
  });

  it.each<readonly [Found, string]>([
    [{ kind: "hidden sheet", place, very: true }, "The sheet is very hidden"],
    [{ kind: "hidden rows", place, count: 1 }, "1 row"],
    [{ kind: "hidden columns", place, count: 1_200 }, "1,200 columns"],
    [{ kind: "far cells", place, count: 3 }, "3 cells"],
    [{ kind: "covered cells", place, count: 2, object: "Box 1" }, "2 cells under “Box 1”"],
    [
      { kind: "name", name: "All", hidden: true, formula: "=A!A1", sheet: "A" },
      "Hidden name All (on A only) =A!A1",
    ],
    [{ kind: "custom XML", namespace: "" }, "A part without a namespace"],
    [
      { kind: "document property", property: "Title", value: "👪".repeat(200) },
      `Title: ${"👪".repeat(120)}…`,
    ],
  ])("%j", (found, sentence) => {
    expect(foundSentence(found)).toBe(sentence);
  });

  it("name rows and columns by their headings, cells by address", () => {
    expect([
      areaWords("hidden rows", area),
      areaWords("filtered rows", { ...area, lastRow: 3 }),
      areaWords("hidden columns", { ...area, lastColumn: 2 }),
      areaWords("notes", area),
    ]).toEqual(["rows 4–9", "row 4", "columns B–C", "B4:B9"]);
  });

  it("count things and kinds", () => {
    const found: Found = { kind: "hidden rows", place, count: 9 };
    expect(inspectionVerdict({ found: [found, found] })).toBe(
      "2 things of 1 kind that a reader would not see",
    );
  });

  it("say what was not looked at, where and why", () => {
    expect(notLookedSentence({ what: "number formats", sheet: "Cases", why: "too large" })).toBe(
      "Number formats on Cases: there are too many cells to look at all of them. Look at the sheet yourself.",
    );
  });
});
