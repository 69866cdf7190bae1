import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromIso, toIso } from "../../../../src/domain/calendar/calendarDate";
import { dateOfSerial, serialOfDate } from "../../../../src/workbook/snapshot/values/serials";

const iso = (serial: number, system: 1900 | 1904) => {
  const date = dateOfSerial(serial, system);
  return date === null ? null : toIso(date);
};

describe("date serials", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, null],
    [61, "1900-03-01"],
    [25_569, "1970-01-01"],
    [41_414, "2013-05-20"],
    [41_414.99, "2013-05-20"],
    [2_958_465, "9999-12-31"],
    [2_958_466, null],
    [0, null],
    [0.5, null],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])("in the 1900 system, %p is %p", (serial, expected) => {
    expect(iso(serial, 1900)).toBe(expected);
  });

  it.each([
    [0, "1904-01-01"],
    [1, "1904-01-02"],
    [59, "1904-02-29"],
    [60, "1904-03-01"],
    [39_952, "2013-05-20"],
    [2_957_003, "9999-12-31"],
    [2_957_004, null],
    [-1, null],
  ])("in the 1904 system, %p is %p", (serial, expected) => {
    expect(iso(serial, 1904)).toBe(expected);
  });

  it("has no serial for days before its system begins", () => {
    expect(serialOfDate(fromIso("1899-12-31"), 1900)).toBeNull();
    expect(serialOfDate(fromIso("1900-01-01"), 1900)).toBe(1);
    expect(serialOfDate(fromIso("1903-12-31"), 1904)).toBeNull();
    expect(serialOfDate(fromIso("9999-12-31"), 1904)).toBe(2_957_003);
  });

  it("goes to the date and back", () => {
    const system = fc.constantFrom(1900 as const, 1904 as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), system, (serial, dateSystem) => {
        const date = dateOfSerial(serial, dateSystem);
        if (date === null) return;
        expect(serialOfDate(date, dateSystem)).toBe(serial);
      }),
    );
  });

  it("the two systems lie 1,462 days apart, as Excel's own conversion has it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), (serial) => {
        expect(dateOfSerial(serial + 1462, 1900)).toBe(dateOfSerial(serial, 1904));
        const date = dateOfSerial(serial, 1900);
        expect(date === null ? null : addDays(date, 1)).toBe(dateOfSerial(serial + 1, 1900));
      }),
    );
  });
});
