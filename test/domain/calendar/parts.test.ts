import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import {
  monthOf,
  partsOf,
  quarterBefore,
  quarterOf,
  yearBefore,
} from "../../../src/domain/calendar/parts";
import {
  between,
  calendarMonth,
  financialYear,
  quarter,
} from "../../../src/domain/calendar/periods";

const ends = ({ from, to }: { readonly from: number; readonly to: number }) =>
  [from, to].map((date) => toIso(date as ReturnType<typeof fromIso>));

describe("The quarter and month of a day", () => {
  it.each([
    ["2013-04-01", "Quarter 1 of 2013-14", "April 2013"],
    ["2013-06-30", "Quarter 1 of 2013-14", "June 2013"],
    ["2013-07-01", "Quarter 2 of 2013-14", "July 2013"],
    ["2013-12-31", "Quarter 3 of 2013-14", "December 2013"],
    ["2014-01-01", "Quarter 4 of 2013-14", "January 2014"],
    ["2014-03-31", "Quarter 4 of 2013-14", "March 2014"],
    ["2014-04-01", "Quarter 1 of 2014-15", "April 2014"],
  ])("%s lies in %s and in %s", (date, ofQuarter, ofMonth) => {
    expect(quarterOf(fromIso(date)).label).toBe(ofQuarter);
    expect(monthOf(fromIso(date)).label).toBe(ofMonth);
  });

  it("has the quarter before it, over the year's end too", () => {
    expect(quarterBefore(fromIso("2014-02-10")).label).toBe("Quarter 3 of 2013-14");
    expect(quarterBefore(fromIso("2013-04-01")).label).toBe("Quarter 4 of 2012-13");
  });
});

describe("The parts of a period", () => {
  it("are its twelve months, or its four quarters", () => {
    expect(partsOf(financialYear(2013), "month").map(({ label }) => label)).toHaveLength(12);
    expect(partsOf(financialYear(2013), "quarter").map(({ label }) => label)).toEqual([
      "Quarter 1 of 2013-14",
      "Quarter 2 of 2013-14",
      "Quarter 3 of 2013-14",
      "Quarter 4 of 2013-14",
    ]);
  });

  it("are whole months where it begins or ends within one", () => {
    const parts = partsOf(between(fromIso("2013-12-20"), fromIso("2014-01-02")), "month");
    expect(parts.map(ends)).toEqual([
      ["2013-12-01", "2013-12-31"],
      ["2014-01-01", "2014-01-31"],
    ]);
  });
});

describe("The year before", () => {
  it("a financial year, quarter or month is the one of that name", () => {
    expect(yearBefore(financialYear(2013))).toEqual(financialYear(2012));
    expect(yearBefore(quarter(2013, 4))).toEqual(quarter(2012, 4));
    expect(yearBefore(calendarMonth(2013, 2))).toEqual(calendarMonth(2012, 2));
  });

  it("any other period has the same days, and the month's last day where it ended on one", () => {
    expect(ends(yearBefore(between(fromIso("2013-05-10"), fromIso("2013-08-20"))))).toEqual([
      "2012-05-10",
      "2012-08-20",
    ]);
    expect(ends(yearBefore(between(fromIso("2013-02-01"), fromIso("2013-02-28"))))).toEqual([
      "2012-02-01",
      "2012-02-29",
    ]);
  });
});
