import { describe, expect, test } from "@jest/globals";
import { tablePeriod } from "../../src/cli/tablePeriod";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { NOT_RECORDED } from "../../src/domain/records/field";

const conferences = (...dates: readonly string[]) => dates.map((date) => ({ date: fromIso(date) }));
const periodOf = (asAt: string, ...dates: readonly string[]) =>
  tablePeriod(conferences(...dates), fromIso(asAt))?.label;

describe("the year of the tables", () => {
  test("is that of the latest conference, in whatever order they stand", () => {
    expect(periodOf("2014-04-25", "2012-05-01", "2014-03-31", "2013-04-01")).toBe("2013-14");
  });

  test("is the next from 1 April", () => {
    expect(periodOf("2014-04-25", "2014-03-31", "2014-04-01")).toBe("2014-15");
  });

  test("leaves out conferences after the day of the check", () => {
    expect(periodOf("2014-03-31", "2014-03-30", "2014-04-10")).toBe("2013-14");
  });

  test("takes in a conference on the day of the check", () => {
    expect(periodOf("2014-04-10", "2014-03-30", "2014-04-10")).toBe("2014-15");
  });

  test("is none where no conference has a date", () => {
    expect(tablePeriod([{ date: NOT_RECORDED }], fromIso("2014-04-25"))).toBeNull();
  });
});
