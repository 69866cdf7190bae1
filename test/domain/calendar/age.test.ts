import { describe, expect, it } from "@jest/globals";
import { wholeYears } from "../../../src/domain/calendar/age";
import { fromIso } from "../../../src/domain/calendar/calendarDate";

describe("An age in whole years", () => {
  it.each([
    ["2003-05-20", "2013-05-19", 9],
    ["2003-05-20", "2013-05-20", 10],
    ["2003-05-20", "2013-06-01", 10],
    ["2003-12-31", "2014-01-01", 10],
    ["2004-02-29", "2014-02-28", 9],
    ["2004-02-29", "2014-03-01", 10],
    ["2004-02-29", "2016-02-29", 12],
    ["2013-05-20", "2013-05-20", 0],
    ["2013-05-20", "2013-05-19", -1],
  ])("of one born on %s is on %s %i", (born, on, age) => {
    expect(wholeYears(fromIso(born), fromIso(on))).toBe(age);
  });
});
