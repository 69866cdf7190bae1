import { describe, expect, it } from "@jest/globals";
import { groupFindings, listRows, stepTo } from "../../../src/taskpane/findings/listRows";
import { couldNotRun, lateMinutes, missingDate } from "../support/findings";

const GROUPS = groupFindings([couldNotRun("T11"), missingDate(12), lateMinutes(1), lateMinutes(2)]);

describe("the list", () => {
  it("puts the gravest checks first and keeps the findings of a check together", () => {
    expect(GROUPS.map(({ code, findings }) => [code, findings.length])).toEqual([
      ["T08", 2],
      ["D01", 1],
      ["R00", 1],
    ]);
  });

  it("ranks a check by its gravest finding", () => {
    const [first] = groupFindings([
      missingDate(12),
      lateMinutes(1, { severity: "at risk" }),
      lateMinutes(2),
    ]);
    expect(first).toMatchObject({ code: "T08", severity: "breach" });
  });

  it("shows the findings of open groups only, numbered through", () => {
    const rows = listRows(GROUPS, new Set(["D01"]));
    expect(rows.map((row) => (row.kind === "group" ? row.group.code : row.number))).toEqual([
      "T08",
      1,
      2,
      "D01",
      "R00",
      3,
    ]);
  });

  it("steps over headings and stops at either end", () => {
    const rows = listRows(GROUPS, new Set());
    expect(stepTo(rows, -1, 1)).toBe(1);
    expect(stepTo(rows, 2, 1)).toBe(4);
    expect(stepTo(rows, 6, 1)).toBeNull();
    expect(stepTo(rows, 1, -1)).toBeNull();
    expect(stepTo(rows, rows.length, -1)).toBe(6);
  });
});
