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
    const rows = listRows(GROUPS, (code) => code !== "D01");
    expect(rows.map((row) => (row.kind === "group" ? row.group.code : row.number))).toEqual([
      "T08",
      1,
      2,
      "D01",
      "R00",
      3,
    ]);
  });

  it("says how many findings a check has, those that the filters leave out among them", () => {
    const all = [missingDate(12), lateMinutes(1), lateMinutes(2)];
    const [one] = groupFindings(all.slice(1, 2), all);
    expect(one).toMatchObject({ code: "T08", count: 1, of: 2 });
  });

  it("lists what was accepted a moment ago and does not count it", () => {
    const all = [lateMinutes(1), lateMinutes(2)];
    const [one] = groupFindings(all, all, all[0]);
    expect(one).toMatchObject({ count: 1, of: 2, findings: all });
  });

  it("keeps the order of the checks whatever the order of the findings", () => {
    const all = [missingDate(1), missingDate(2, { code: "D02" })];
    const codes = groupFindings([...all].reverse(), all).map(({ code }) => code);
    expect(codes).toEqual(["D01", "D02"]);
  });

  it("steps from check to check, under folded headings too, and stops at either end", () => {
    const findings = GROUPS.flatMap((group) => group.findings);
    const [first, second, third] = findings;
    const last = findings.at(-1);
    if (!first || !second || !third || !last) throw new Error("There are four findings");
    expect(stepTo(GROUPS, null, 1)).toBe(first);
    expect(stepTo(GROUPS, second, 1)).toBe(third);
    expect(stepTo(GROUPS, last, 1)).toBeNull();
    expect(stepTo(GROUPS, first, -1)).toBeNull();
    expect(stepTo(GROUPS, null, -1)).toBe(last);
  });
});
