import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import {
  addDays,
  type CalendarDate,
  fromIso,
  toIso,
  weekday,
} from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import cases from "../../fixtures/working-day-cases.json";

const days = workingDays(ENGLAND_AND_WALES);
const day = fromIso;

/** Any day the bank holidays cover, and some years on either side, beyond the index too. */
const anyDay = fc
  .integer({ min: day("1990-01-01"), max: day("2060-12-31") })
  .map((date) => date as CalendarDate);
const someClosures = fc.uniqueArray(anyDay, { maxLength: 40 });

describe("working days of England and Wales", () => {
  it.each(cases.add as [string, number, string][])("%s + %i is %s", (start, count, expected) => {
    expect(toIso(days.add(day(start), count))).toBe(expected);
  });

  it.each(cases.count as [string, string, number][])(
    "from %s to %s are %i",
    (from, to, expected) => {
      expect(days.between(day(from), day(to))).toBe(expected);
    },
  );

  it("counts the day after the start as day 1, the limit day included", () => {
    expect(days.add(day("2013-05-20"), 1)).toBe(day("2013-05-21"));
    expect(days.add(day("2013-05-20"), 15)).toBe(day("2013-06-11"));
    expect(days.between(day("2013-05-20"), day("2013-06-11"))).toBe(15);
  });

  it.each([
    ["Saturday", "2013-06-08"],
    ["Sunday", "2013-06-09"],
  ])("counts from a %s as day 0", (_, start) => {
    expect(days.add(day(start), 1)).toBe(day("2013-06-10"));
    expect(days.add(day(start), -1)).toBe(day("2013-06-07"));
  });

  it.each([
    ["2011-04-29", "royal wedding"],
    ["2012-06-04", "spring bank holiday moved to June"],
    ["2012-06-05", "Diamond Jubilee"],
    ["2020-05-08", "VE Day, moved from Monday"],
    ["2022-06-02", "spring bank holiday moved to June"],
    ["2022-06-03", "Platinum Jubilee"],
    ["2022-09-19", "state funeral"],
    ["2023-05-08", "coronation"],
  ])("knows the one-off bank holiday of %s (%s)", (date) => {
    expect(days.dayOff(day(date))).toBe("bank holiday");
    expect(days.add(addDays(day(date), -1), 1)).not.toBe(day(date));
  });

  it.each(["2012-05-28", "2020-05-04", "2022-05-30"])(
    "works on %s, from which a bank holiday was moved",
    (date) => {
      expect(days.dayOff(day(date))).toBeNull();
    },
  );

  it.each([
    ["2021-12-27", "2021-12-28"],
    ["2027-12-27", "2027-12-28"],
  ])("takes %s and %s off where Christmas falls on a weekend", (...dates) => {
    expect(dates.map((date) => days.dayOff(day(date)))).toEqual(["bank holiday", "bank holiday"]);
  });

  it("crosses Christmas and New Year", () => {
    expect(toIso(days.add(day("2013-12-24"), 1))).toBe("2013-12-27");
    expect(toIso(days.add(day("2013-12-24"), 3))).toBe("2013-12-31");
    expect(toIso(days.add(day("2013-12-24"), 4))).toBe("2014-01-02");
    expect(toIso(days.add(day("2014-01-02"), -4))).toBe("2013-12-24");
  });

  it("gives the start for a count of nothing, worked or not", () => {
    expect(days.add(day("2013-06-08"), 0)).toBe(day("2013-06-08"));
  });

  it("refuses a part of a day", () => {
    expect(() => days.add(day("2013-06-10"), 1.5)).toThrow(RangeError);
    expect(() => days.add(day("2013-06-10"), Number.NaN)).toThrow(RangeError);
  });

  it("counts backwards the days from the earlier day up to but not including the later", () => {
    expect(days.between(day("2013-06-12"), day("2013-06-07"))).toBe(-3);
    expect(days.between(day("2013-06-12"), day("2013-06-08"))).toBe(-2);
  });
});

describe("closure days", () => {
  const closed = [day("2013-12-24"), day("2013-12-27"), day("2013-12-28"), day("2014-01-01")];
  const team = workingDays(ENGLAND_AND_WALES, closed);

  it("are not worked, and are told from weekends and bank holidays", () => {
    expect(closed.map(team.dayOff)).toEqual([
      "closure day",
      "closure day",
      "weekend",
      "bank holiday",
    ]);
    expect(toIso(team.add(day("2013-12-23"), 1))).toBe("2013-12-30");
  });

  it("are named with the bank holidays a span passes over, weekends left out", () => {
    expect(team.weekdaysOff(day("2013-12-23"), day("2014-01-02")).map(toIso)).toEqual([
      "2013-12-24",
      "2013-12-25",
      "2013-12-26",
      "2013-12-27",
      "2014-01-01",
    ]);
  });

  it("do not count twice when listed twice", () => {
    const twice = workingDays(ENGLAND_AND_WALES, [...closed, ...closed]);
    expect(twice.weekdaysOff(day("2013-12-23"), day("2013-12-24"))).toHaveLength(1);
    expect(twice.add(day("2013-12-23"), 1)).toBe(day("2013-12-30"));
  });
});

describe("days off in a span", () => {
  it("leave out the first day and take in the last", () => {
    expect(days.weekdaysOff(day("2013-05-27"), day("2013-08-26")).map(toIso)).toEqual([
      "2013-08-26",
    ]);
    expect(days.weekdaysOff(day("2013-05-26"), day("2013-05-27")).map(toIso)).toEqual([
      "2013-05-27",
    ]);
    expect(days.weekdaysOff(day("2013-05-27"), day("2013-05-24"))).toEqual([]);
  });
});

describe("the published bank holidays", () => {
  it("cover their first and last day, and nothing beyond", () => {
    const { firstDay, lastDay } = days.bankHolidays;
    expect(days.covers(firstDay, lastDay)).toBe(true);
    expect(days.covers(lastDay, firstDay)).toBe(true);
    expect(days.covers(addDays(firstDay, -1), lastDay)).toBe(false);
    expect(days.covers(firstDay, addDays(lastDay, 1))).toBe(false);
  });

  it("are weekdays in order", () => {
    const published = days.bankHolidays.days;
    expect(published.every((date) => weekday(date) < 5)).toBe(true);
    expect([...published].sort((a, b) => a - b)).toEqual(published);
    expect(new Set(published).size).toBe(published.length);
  });

  it("leave weekends known outside them, within the index and beyond it", () => {
    for (const [start, third] of [
      ["2029-12-24", "2029-12-27"],
      ["2059-12-24", "2059-12-29"],
      ["1985-12-24", "1985-12-27"],
    ] as const) {
      expect(toIso(days.add(day(start), 3))).toBe(third);
      expect(days.between(day(start), day(third))).toBe(3);
    }
  });
});

describe("counting day by day", () => {
  const walk = (start: CalendarDate, count: number, closures: readonly CalendarDate[]) => {
    const off = new Set<number>([...ENGLAND_AND_WALES.days, ...closures]);
    let date: number = start;
    for (let left = Math.abs(count); left > 0; ) {
      date += Math.sign(count);
      const weekDay = new Date(date * 86_400_000).getUTCDay();
      if (weekDay !== 0 && weekDay !== 6 && !off.has(date)) left -= 1;
    }
    return date;
  };

  it("gives the same day as the index", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), someClosures, (start, n, closed) => {
        expect(workingDays(ENGLAND_AND_WALES, closed).add(start, n)).toBe(walk(start, n, closed));
      }),
    );
  });

  it("is undone by counting between", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (start, n) => {
        expect(days.between(start, days.add(start, n))).toBe(n);
        expect(days.between(start, days.add(start, -n))).toBe(-n);
      }),
    );
  });

  it("adds up: from a to b and from b to c is from a to c", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...dates) => {
        const [a, b, c] = dates.sort((x, y) => x - y) as [CalendarDate, CalendarDate, CalendarDate];
        expect(days.between(a, b) + days.between(b, c)).toBe(days.between(a, c));
      }),
    );
  });
});
