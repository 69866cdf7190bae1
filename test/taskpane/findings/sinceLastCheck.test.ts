import { describe, expect, it } from "@jest/globals";
import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import type { Finding } from "../../../src/domain/findings/finding";
import { sinceInWords, sinceLastCheck } from "../../../src/taskpane/findings/sinceLastCheck";
import { changedAmong } from "../../../src/taskpane/session/changedCells";
import { cell, couldNotRun, lateMinutes } from "../support/findings";
import { understanding, validation } from "../support/workflows";

const WITH_THREE = { understanding: understanding(3) };
const check = (findings: readonly Finding[], change = {}) =>
  validation(findings, { ...WITH_THREE, ...change });
const words = (before: readonly Finding[], after: readonly Finding[], change = {}) => {
  const since = sinceLastCheck(check(before), check(after, change));
  return since && sinceInWords(since);
};

describe("what a check found otherwise than the one before", () => {
  it("counts what was put right and what is new", () => {
    expect(words([lateMinutes(1), lateMinutes(2)], [lateMinutes(2), lateMinutes(3)])).toBe(
      "1 put right, 1 new since the last check",
    );
  });

  it("takes a finding whose dates changed for the same, and says nothing where nothing changed", () => {
    const later = lateMinutes(1, { to: calendarDate(2013, 6, 30), daysLate: 20 });
    expect(words([lateMinutes(1)], [later])).toBeNull();
  });

  it("calls nothing put right whose record has gone", () => {
    const without = { understanding: understanding(2) };
    expect(words([lateMinutes(3)], [], without)).toBe("1 no longer found since the last check");
  });

  it("calls nothing put right whose check did not run", () => {
    expect(words([lateMinutes(1)], [couldNotRun("T08")])).toBe(
      "1 no longer found, 1 new since the last check",
    );
  });

  it("does not compare checks as at different days", () => {
    expect(words([lateMinutes(1)], [], { asAt: calendarDate(2014, 4, 26) })).toBeNull();
  });
});

describe("the cells that were changed", () => {
  const change = (firstRow: number, lastRow: number, lastColumn: number) => ({
    sheet: "Conferences",
    area: { firstRow, lastRow, firstColumn: 0, lastColumn },
  });

  it("are those of the areas that Excel reported, their edges included", () => {
    const isChanged = changedAmong([change(4, 5, 14)]);
    expect([4, 5, 6, 7].map((row) => isChanged(cell(row, 15)))).toEqual([false, true, true, false]);
    expect(isChanged(cell(5, 16))).toBe(false);
    expect(isChanged(cell(5, 15, "Another"))).toBe(false);
  });

  it("are none of a sheet on which whole rows moved: nobody knows which cell is which", () => {
    const isChanged = changedAmong([change(4, 5, 14), change(7, 7, 16_383)]);
    expect(isChanged(cell(5, 15))).toBe(false);
  });
});
