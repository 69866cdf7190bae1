import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  periodOptions,
  usualPeriod,
} from "../../../src/taskpane/components/PeriodChoice/periodOptions";

const days = ["2013-04-01", "2013-06-30", "2013-07-01", "2014-03-31", "2014-04-01"].map(fromIso);

describe("the periods to choose from", () => {
  it("are those that hold a conference, the latest first", () => {
    expect(periodOptions("year", days).map(({ label }) => label)).toEqual(["2014-15", "2013-14"]);
    expect(periodOptions("quarter", days).map(({ label }) => label)).toEqual([
      "Quarter 1 of 2014-15",
      "Quarter 4 of 2013-14",
      "Quarter 2 of 2013-14",
      "Quarter 1 of 2013-14",
    ]);
    expect(periodOptions("month", days).map(({ label }) => label)).toEqual([
      "April 2014",
      "March 2014",
      "July 2013",
      "June 2013",
      "April 2013",
    ]);
  });

  it("start with the year that holds most conferences", () => {
    expect(usualPeriod(days, fromIso("2020-01-01")).label).toBe("2013-14");
  });

  it("start with the later of two equal years, and with the as-at day's where there are none", () => {
    const two = ["2013-05-01", "2014-05-01"].map(fromIso);
    expect(usualPeriod(two, fromIso("2020-01-01")).label).toBe("2014-15");
    expect(usualPeriod([], fromIso("2020-01-01")).label).toBe("2019-20");
  });
});
