import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { addDays, fromIso } from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import { workingDaysTaken } from "../../../src/domain/judging/daysTaken";

const days = workingDays(ENGLAND_AND_WALES);

describe("The working days that something took", () => {
  it.each([
    ["2013-06-07", "2013-06-07", 0],
    ["2013-06-07", "2013-06-10", 1],
    ["2013-06-07", "2013-06-14", 5],
    ["2013-06-07", "2013-06-15", 6],
    ["2013-06-07", "2013-06-17", 6],
    ["2013-05-24", "2013-05-28", 1],
    ["2013-05-24", "2013-05-27", 1],
    ["2013-06-08", "2013-06-08", 0],
    ["2013-06-08", "2013-06-09", 1],
  ])("from %s to %s are %i", (start, end, taken) => {
    expect(workingDaysTaken(fromIso(start), fromIso(end), days)).toBe(taken);
  });

  it("are the shortest limit that was kept", () => {
    const start = fc.nat(4000).map((later) => addDays(fromIso("2012-01-01"), later));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 80 }), (from, later) => {
        const end = addDays(from, later);
        const taken = workingDaysTaken(from, end, days);
        expect(days.add(from, taken)).toBeGreaterThanOrEqual(end);
        if (taken > 0) expect(days.add(from, taken - 1)).toBeLessThan(end);
      }),
    );
  });
});
