import { describe, expect, it } from "@jest/globals";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import { limitDay, limitDayBefore, limitInWords } from "../../../src/domain/calendar/limit";
import { workingDays } from "../../../src/domain/calendar/workingDays";

const days = workingDays(ENGLAND_AND_WALES);

describe("the limit day", () => {
  it.each([
    ["2013-05-20", 15, "working days", "2013-06-11"],
    ["2013-06-08", 1, "working days", "2013-06-10"],
    ["2013-04-09", 91, "days", "2013-07-09"],
    ["2013-04-09", 3, "months", "2013-07-09"],
    ["2013-08-31", 6, "months", "2014-02-28"],
    ["2012-02-29", 2, "years", "2014-02-28"],
    ["2013-05-20", 0, "working days", "2013-05-20"],
  ] as const)("after %s and %i %s is %s", (start, amount, unit, expected) => {
    expect(toIso(limitDay(days, fromIso(start), { amount, unit }))).toBe(expected);
  });

  it.each([
    ["2013-06-12", 3, "working days", "2013-06-07"],
    ["2013-05-28", 1, "working days", "2013-05-24"],
    ["2013-05-29", 3, "working days", "2013-05-23"],
    ["2013-06-09", 1, "working days", "2013-06-07"],
    ["2013-06-12", 5, "days", "2013-06-07"],
    ["2013-05-31", 3, "months", "2013-02-28"],
  ] as const)("before %s by %i %s is %s", (end, amount, unit, expected) => {
    expect(toIso(limitDayBefore(days, fromIso(end), { amount, unit }))).toBe(expected);
  });
});

describe("a limit in words", () => {
  it("is named in the singular and the plural", () => {
    expect(limitInWords({ amount: 1, unit: "working days" })).toBe("1 working day");
    expect(limitInWords({ amount: 15, unit: "working days" })).toBe("15 working days");
    expect(limitInWords({ amount: 1, unit: "months" })).toBe("1 month");
    expect(limitInWords({ amount: 2, unit: "years" })).toBe("2 years");
  });
});
