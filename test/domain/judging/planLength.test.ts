import { describe, expect, it } from "@jest/globals";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import { isSecondPlan, lastDayOfPlan } from "../../../src/domain/judging/planLength";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";

const days = workingDays(ENGLAND_AND_WALES);
const orMore = { ...DEFAULT_SETTINGS, planLength: "or more" as const };
const withinLimit = { ...DEFAULT_SETTINGS, secondPlan: "within the limit" as const };

describe("A long plan", () => {
  it("is longer than two years: the anniversary is not too long", () => {
    expect(lastDayOfPlan(fromIso("2012-03-01"), DEFAULT_SETTINGS, days)).toBe(
      fromIso("2014-03-01"),
    );
  });

  it("has lasted two years on the anniversary where the team counts so", () => {
    expect(lastDayOfPlan(fromIso("2012-03-01"), orMore, days)).toBe(fromIso("2014-02-28"));
  });
});

describe("A second plan", () => {
  const start = fromIso("2014-03-01");

  it("is any plan after another, however long ago and whether its end is known or not", () => {
    expect(isSecondPlan(start, fromIso("2005-01-01"), DEFAULT_SETTINGS, days)).toBe(true);
    expect(isSecondPlan(start, undefined, DEFAULT_SETTINGS, days)).toBe(true);
  });

  it.each([
    ["2012-03-01", true],
    ["2012-02-29", false],
    [undefined, false],
  ])("within two years of the end of the one before: ended %s, %s", (ended, second) => {
    const end = ended === undefined ? undefined : fromIso(ended);
    expect(isSecondPlan(start, end, withinLimit, days)).toBe(second);
  });
});
