import { describe, expect, test } from "@jest/globals";
import { periodFrom } from "../../src/cli/periodOption";
import { toIso } from "../../src/domain/calendar/calendarDate";

const said = (text: string) => {
  const period = periodFrom(text);
  return period && [period.label, toIso(period.from), toIso(period.to)];
};

describe("a period on the command line", () => {
  test.each([
    ["2013-14", ["2013-14", "2013-04-01", "2014-03-31"]],
    ["1999-00", ["1999-00", "1999-04-01", "2000-03-31"]],
    ["2013-14-Q1", ["Quarter 1 of 2013-14", "2013-04-01", "2013-06-30"]],
    ["2013-14-q4", ["Quarter 4 of 2013-14", "2014-01-01", "2014-03-31"]],
    ["2013-04-01..2014-03-31", ["2013-14", "2013-04-01", "2014-03-31"]],
    ["2014-01-01..2014-03-31", ["Quarter 4 of 2013-14", "2014-01-01", "2014-03-31"]],
    ["2012-02-01..2012-02-29", ["February 2012", "2012-02-01", "2012-02-29"]],
    ["2013-04-02..2014-03-31", ["2 April 2013 to 31 March 2014", "2013-04-02", "2014-03-31"]],
    ["2014-03-05..2014-03-05", ["5 March 2014 to 5 March 2014", "2014-03-05", "2014-03-05"]],
  ])("%s", (text, period) => expect(said(text)).toEqual(period));

  test.each([
    "2013-15",
    "2013-13",
    "2014-03",
    "2013/14",
    "2013",
    "2013-14-Q5",
    "2013-14-Q0",
    "2014-03-31..2014-03-30",
    "2014-02-30..2014-03-31",
    "",
  ])("%j is none", (text) => expect(periodFrom(text)).toBeNull());
});
