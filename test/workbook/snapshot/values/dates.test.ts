import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type CalendarDate,
  dateParts,
  fromIso,
  toIso,
} from "../../../../src/domain/calendar/calendarDate";
import { dateInWords } from "../../../../src/domain/calendar/words";
import { isKnown } from "../../../../src/domain/records/field";
import { dateKind } from "../../../../src/workbook/snapshot/values/dates";
import { readDateText } from "../../../../src/workbook/snapshot/values/dateTexts";
import { Reservation } from "../../../../src/workbook/snapshot/values/reading";
import { serialOfDate } from "../../../../src/workbook/snapshot/values/serials";

const kind = dateKind(1900, fromIso("2014-04-25"));

const read = (text: string) => {
  const { date, possible } = readDateText(text, 2014);
  return [date === null ? null : toIso(date), possible.map(toIso)];
};

describe("dates typed as text", () => {
  it.each([
    "03/06/2013",
    "3/6/13",
    "3.6.13",
    "03-06-2013",
    "3 6 2013",
    "03 / 06 / 2013",
    "03/06/2013 00:00",
    "03/06/2013 14:30:00",
    "03/06/2013, 2:30 pm",
    "\u00a03/6/2013 ",
  ])("%p is 3 June, and could be 6 March", (text) => {
    expect(read(text)).toEqual(["2013-06-03", ["2013-06-03", "2013-03-06"]]);
  });

  it.each([
    "3-Jun-13",
    "3 Jun 2013",
    "3 June 2013",
    "03 JUNE 2013",
    "3rd June 2013",
    "3rd of June 2013",
    "3 June, 2013",
    "3Jun2013",
    "3/Jun/2013",
    "3-June-2013",
    "3 Jun '13",
    "June 3, 2013",
    "Jun 3rd 2013",
    "2013-06-03",
    "2013/06/03",
    "2013.6.3",
    "2013-06-03T00:00:00",
    "2013-06-03T00:00:00.000Z",
    "Mon 3 June 2013",
    "Monday, 3rd June 2013",
    "Mon. 3.6.13",
    "Mon 03/06/2013",
    "monday 3-Jun-13",
  ])("%p is 3 June and nothing else", (text) => {
    expect(read(text)).toEqual(["2013-06-03", ["2013-06-03"]]);
  });

  it.each([
    ["6/6/2013", "2013-06-06"],
    ["25/12/13", "2013-12-25"],
    ["29 Feb 2012", "2012-02-29"],
    ["1 Sept 2013", "2013-09-01"],
    ["Thurs 5 September 2013", "2013-09-05"],
    ["Tues 4/6/13", "2013-06-04"],
    ["Weds 5/6/13", "2013-06-05"],
  ])("%p is %p", (text, expected) => {
    expect(read(text)).toEqual([expected, [expected]]);
  });

  it.each([
    ["13/25/2013", []],
    ["06/13/2013", ["2013-06-13"]],
    ["29/02/2013", []],
    ["31 April 2013", []],
    ["0/6/2013", []],
    ["w/c 3 June", []],
    ["3 June", []],
    ["June 2013", []],
    ["3rd or 4th June 2013", []],
    ["c. 3/6/13", []],
    ["3/6/2013?", []],
    ["3/6", []],
    ["3/6/013", []],
    ["Sent 3/6/2013", []],
    ["3/6/2013 and 5/6/2013", []],
    ["Octopus 3 June 2013", []],
    ["Sunny 3 June 2013", []],
    ["Tue 3 June 2013", ["2013-06-03"]],
    ["Wed 03/06/2013", ["2013-06-03", "2013-03-06"]],
    ["3 Febuary 2013", ["2013-02-03"]],
    ["3 Augst 2013", ["2013-08-03"]],
  ])("%p is not read, and %p is offered", (text, offered) => {
    expect(read(text)).toEqual([null, offered]);
  });

  it.each([
    ["2013-05-09T23:00:00Z", "2013-05-10"],
    ["2013-05-09T23:00:00.000Z", "2013-05-10"],
    ["2013-05-09 23:00:00 UTC", "2013-05-10"],
    ["2013-05-09 23:00:00+00:00", "2013-05-10"],
    ["2013-05-09T23:00:00.000+0000", "2013-05-10"],
    ["20130509T230000Z", "2013-05-10"],
    ["09/05/2013 23:00 GMT", "2013-05-10"],
    ["Thu May 09 2013 23:00:00 GMT+0000 (Coordinated Universal Time)", "2013-05-10"],
    ["Fri May 10 2013 00:00:00 GMT+0100 (British Summer Time)", "2013-05-10"],
    ["Thu, 09 May 2013 23:00:00 GMT", "2013-05-10"],
    ["2013-05-10T00:00:00+01:00", "2013-05-10"],
    ["2013-05-10T00:00:00 BST", "2013-05-10"],
    ["2013-05-10T09:30:00+01:00", "2013-05-10"],
    ["2013-05-10T02:00:00+03:00", "2013-05-10"],
    ["2013-05-09T19:00:00-04:00", "2013-05-10"],
    ["2013-12-09T00:00:00Z", "2013-12-09"],
    ["2013-10-27T00:00:00Z", "2013-10-27"],
    ["2013-12-31T20:00:00-05:00", "2014-01-01"],
  ])("%p was on %s in Britain", (text, day) => {
    expect(read(text)[0]).toBe(day);
  });

  it("takes a two-digit year to lie from 79 years before to 20 years after the as-at year", () => {
    const year = (text: string, asAt: number) => {
      const { date } = readDateText(text, asAt);
      return date === null ? null : dateParts(date).year;
    };
    expect(
      ["1/1/13", "1/1/34", "1/1/35", "1/1/99", "1/1/00"].map((text) => year(text, 2014)),
    ).toEqual([2013, 2034, 1935, 1999, 2000]);
    expect(["1/1/13", "1/1/46", "1/1/47"].map((text) => year(text, 2026))).toEqual([
      2013, 2046, 1947,
    ]);
    expect(["1/1/99", "1/1/00", "1/1/19"].map((text) => year(text, 1999))).toEqual([
      1999, 2000, 2019,
    ]);
  });

  it("reads back every day it writes", () => {
    const day = fc.integer({ min: fromIso("1990-01-01"), max: fromIso("2100-12-31") });
    fc.assert(
      fc.property(day, (days) => {
        const date = days as CalendarDate;
        expect(readDateText(dateInWords(date), 2014)).toEqual({ date, possible: [date] });
        expect(readDateText(toIso(date), 2014).date).toBe(date);
        const { year, month, day: dayOfMonth } = dateParts(date);
        const british = readDateText(`${dayOfMonth}/${month}/${year}`, 2014);
        expect(british.date).toBe(date);
        expect(british.possible.length).toBe(dayOfMonth <= 12 && dayOfMonth !== month ? 2 : 1);
      }),
    );
  });

  it("never throws, and offers real days only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const date of readDateText(text, 2014).possible)
          expect(toIso(date)).toMatch(/^\d{4}-/);
      }),
    );
  });
});

describe("cells of a date column", () => {
  const reading = (value: string | number) =>
    typeof value === "number" ? kind.number(value) : kind.text(value);
  const reserved = (value: string | number) => {
    const reservation = reading(value);
    if (!(reservation instanceof Reservation)) return "clean";
    const known = isKnown(reservation.value) ? toIso(reservation.value) : null;
    return [reservation.kind, known, (reservation.dates ?? []).map(toIso)];
  };

  it("are plausible from 1990 to 2100, first and last day included", () => {
    expect(kind.number(32_874)).toBe(fromIso("1990-01-01"));
    expect(kind.number(73_415)).toBe(fromIso("2100-12-31"));
    expect(kind.number(73_415.75)).toBe(fromIso("2100-12-31"));
    expect(reserved(32_873)).toEqual(["implausible date", null, ["1989-12-31"]]);
    expect(reserved(73_416)).toEqual(["implausible date", null, ["2101-01-01"]]);
    expect(reserved(74_178)).toEqual(["implausible date", null, ["2103-02-02"]]);
    expect(reserved(0)).toEqual(["implausible date", null, []]);
    expect(reserved(60)).toEqual(["implausible date", null, []]);
    expect(reserved(-5)).toEqual(["implausible date", null, []]);
    expect(reserved("3/6/2103")).toEqual(["implausible date", null, ["2103-06-03"]]);
    expect(reserved("3/6/1913")).toEqual(["implausible date", null, ["1913-06-03"]]);
  });

  it("that hold something else are told apart", () => {
    expect(reserved(20_130_603)).toEqual(["unreadable date", null, ["2013-06-03"]]);
    expect(reserved("41428")).toEqual(["number stored as text", "2013-06-03", ["2013-06-03"]]);
    expect(reserved("12345")).toEqual(["unreadable date", null, []]);
    expect(reserved("03/06/2013")).toEqual([
      "date typed as text",
      "2013-06-03",
      ["2013-06-03", "2013-03-06"],
    ]);
    expect(reserved("06/13/2013")).toEqual(["month-first date", null, ["2013-06-13"]]);
    expect(reserved("w/c 3 June")).toEqual(["unreadable date", null, []]);
    expect(reserved("3 Febuary 2013")).toEqual(["unreadable date", null, ["2013-02-03"]]);
    expect(kind.boolean(true)).toBeInstanceOf(Reservation);
  });

  it.each([
    ["2013-05-09 23:00", ["2013-05-09", "2013-05-10"]],
    ["09/05/2013 22:00:00", ["2013-05-09", "2013-05-10"]],
    ["9 May 2013 11:00 pm", ["2013-05-09", "2013-05-10"]],
    ["2013-12-09T23:00:00Z", ["2013-12-09", "2013-12-10"]],
    ["41403.958333333336", ["2013-05-09", "2013-05-10"]],
    [41_403 + 23 / 24, ["2013-05-09", "2013-05-10"]],
    [41_403 + 22 / 24, ["2013-05-09", "2013-05-10"]],
  ])("that say %p may be of that day or of the next", (value, days) => {
    expect(reserved(value)).toEqual(["time before midnight", null, days]);
  });

  it.each([
    41_403 + 21 / 24,
    41_403 + (23 * 60 + 1) / 1_440,
    41_403 + (22 * 60 + 59) / 1_440,
    41_403 + 14.5 / 24,
    41_403,
  ])("that say %p are of that day", (value) => {
    expect(kind.number(value)).toBe(fromIso("2013-05-09"));
  });

  it("count in the workbook's own system", () => {
    const other = dateKind(1904, fromIso("2014-04-25"));
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 73_415 }), (serial) => {
        const date = kind.number(serial);
        expect(other.number(serial - 1462)).toBe(date);
        expect(serialOfDate(date as CalendarDate, 1900)).toBe(serial);
      }),
    );
  });
});
