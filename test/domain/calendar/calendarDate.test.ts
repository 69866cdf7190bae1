import { describe, expect, it } from "@jest/globals";
import { addMonths as addMonthsLocally } from "date-fns";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dateParts,
  daysInMonth,
  fromIso,
  isRealDate,
  toIso,
  weekday,
} from "../../../src/domain/calendar/calendarDate";

const MILLISECONDS_A_DAY = 86_400_000;
const anyDay = fc
  .integer({ min: fromIso("0100-01-01"), max: fromIso("9999-12-31") })
  .map((date) => date as CalendarDate);

describe("a calendar date", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2013-05-20", 15_845],
    ["1899-12-30", -25_569],
  ])("%s is day %i", (iso, expected) => {
    expect(fromIso(iso)).toBe(expected);
    expect(toIso(expected as CalendarDate)).toBe(iso);
  });

  it("has the parts and the weekday that UTC gives", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const utc = new Date(date * MILLISECONDS_A_DAY);
        expect(dateParts(date)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
        });
        expect(weekday(date)).toBe((utc.getUTCDay() + 6) % 7);
        expect(toIso(date)).toBe(utc.toISOString().slice(0, 10));
        expect(fromIso(toIso(date))).toBe(date);
      }),
    );
  });

  it.each([
    [2013, 2, 29],
    [1900, 2, 29],
    [2013, 4, 31],
    [2013, 13, 1],
    [2013, 0, 1],
    [2013, 1, 0],
    [2013, 1, 1.5],
    [Number.NaN, 1, 1],
  ])("does not exist for %p-%p-%p", (year, month, day) => {
    expect(isRealDate(year, month, day)).toBe(false);
    expect(() => calendarDate(year, month, day)).toThrow(RangeError);
  });

  it.each(["2013-5-20", "20/05/2013", "2013-05-20T00:00", "", "2013-02-29", " 2013-05-20"])(
    "is not read from %p",
    (text) => {
      expect(() => fromIso(text)).toThrow(RangeError);
    },
  );

  it.each([
    [2000, 29],
    [1900, 28],
    [2012, 29],
    [2013, 28],
  ])("knows the length of February %i", (year, length) => {
    expect(daysInMonth(year, 2)).toBe(length);
  });
});

describe("adding months", () => {
  it.each([
    ["2013-11-30", 3, "2014-02-28"],
    ["2011-11-30", 3, "2012-02-29"],
    ["2012-02-29", 12, "2013-02-28"],
    ["2012-02-29", 24, "2014-02-28"],
    ["2012-02-29", 48, "2016-02-29"],
    ["2013-02-28", 3, "2013-05-28"],
    ["2013-08-31", 6, "2014-02-28"],
    ["2013-03-31", 3, "2013-06-30"],
    ["2013-12-31", 6, "2014-06-30"],
    ["2013-10-09", 3, "2014-01-09"],
    ["2014-03-31", -1, "2014-02-28"],
    ["2014-01-15", -1, "2013-12-15"],
    ["2013-05-20", 0, "2013-05-20"],
  ])("%s and %i months is %s", (start, months, expected) => {
    expect(toIso(addMonths(fromIso(start), months))).toBe(expected);
  });

  it("gives the day that date-fns gives at noon in the machine's time zone", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const { year, month, day } = dateParts(date);
        const noon = new Date(2000, 0, 1, 12);
        noon.setFullYear(year, month - 1, day);
        const there = addMonthsLocally(noon, months);
        expect(dateParts(addMonths(date, months))).toEqual({
          year: there.getFullYear(),
          month: there.getMonth() + 1,
          day: there.getDate(),
        });
      }),
    );
  });

  it("never comes out later than the same count of the longest months", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (date, months) => {
        const later = addMonths(date, months);
        expect(later).toBeGreaterThanOrEqual(addDays(date, months * 28));
        expect(later).toBeLessThanOrEqual(addDays(date, months * 31));
      }),
    );
  });
});
