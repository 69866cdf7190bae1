import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addDays,
  type CalendarDate,
  fromIso,
  toIso,
} from "../../../src/domain/calendar/calendarDate";
import {
  between,
  calendarMonth,
  contains,
  financialYear,
  financialYearOf,
  type Period,
  quarter,
} from "../../../src/domain/calendar/periods";

const bounds = ({ from, to }: Period) => [toIso(from), toIso(to)];
const QUARTERS = [1, 2, 3, 4] as const;

describe("a financial year", () => {
  it("runs from 1 April to 31 March, both included", () => {
    const year = financialYear(2013);
    expect(year.label).toBe("2013-14");
    expect(bounds(year)).toEqual(["2013-04-01", "2014-03-31"]);
    expect(
      ["2013-03-31", "2013-04-01", "2014-03-31", "2014-04-01"].map((date) =>
        contains(year, fromIso(date)),
      ),
    ).toEqual([false, true, true, false]);
  });

  it("is labelled across a century", () => {
    expect(financialYear(1999).label).toBe("1999-00");
    expect(financialYear(2008).label).toBe("2008-09");
  });

  it.each([
    ["2014-03-31", "2013-14"],
    ["2014-04-01", "2014-15"],
    ["2014-01-01", "2013-14"],
    ["2014-12-31", "2014-15"],
  ])("holds %s in %s", (date, label) => {
    expect(financialYearOf(fromIso(date)).label).toBe(label);
  });

  it("is its four quarters, and every day lies in one of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
        const date = number as CalendarDate;
        const year = financialYearOf(date);
        const startYear = Number(year.label.slice(0, 4));
        const quarters = QUARTERS.map((n) => quarter(startYear, n));
        expect(contains(year, date)).toBe(true);
        expect(quarters.filter((one) => contains(one, date))).toHaveLength(1);
        expect([quarters[0]?.from, quarters[3]?.to]).toEqual([year.from, year.to]);
      }),
    );
  });
});

describe("a quarter", () => {
  it("takes the months of the financial year three by three", () => {
    expect(QUARTERS.map((n) => bounds(quarter(2013, n)))).toEqual([
      ["2013-04-01", "2013-06-30"],
      ["2013-07-01", "2013-09-30"],
      ["2013-10-01", "2013-12-31"],
      ["2014-01-01", "2014-03-31"],
    ]);
    expect(quarter(2013, 4).label).toBe("Quarter 4 of 2013-14");
  });
});

describe("a month", () => {
  it("ends on its last day", () => {
    expect(calendarMonth(2012, 2)).toEqual({
      label: "February 2012",
      from: fromIso("2012-02-01"),
      to: fromIso("2012-02-29"),
    });
    expect(bounds(calendarMonth(2013, 12))).toEqual(["2013-12-01", "2013-12-31"]);
  });
});

describe("any two days", () => {
  it("are both included, and may be one day", () => {
    const one = fromIso("2013-06-05");
    expect(contains(between(one, one), one)).toBe(true);
    expect(contains(between(one, one), addDays(one, 1))).toBe(false);
    expect(between(fromIso("2013-04-01"), one).label).toBe("1 April 2013 to 5 June 2013");
  });

  it("may not be the wrong way round", () => {
    expect(() => between(fromIso("2013-06-05"), fromIso("2013-06-04"))).toThrow(RangeError);
  });
});
