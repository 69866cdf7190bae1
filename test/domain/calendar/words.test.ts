import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  dateAfter,
  dateInFull,
  dateInWords,
  dayAndMonth,
} from "../../../src/domain/calendar/words";

describe("a date in words", () => {
  it.each([
    ["2013-05-20", "Mon 20 May 2013", "20 May 2013", "20 May"],
    ["2012-02-29", "Wed 29 February 2012", "29 February 2012", "29 February"],
    ["2014-01-01", "Wed 1 January 2014", "1 January 2014", "1 January"],
    ["1969-12-28", "Sun 28 December 1969", "28 December 1969", "28 December"],
  ])("reads %s as a British reader writes it", (iso, words, full, short) => {
    const date = fromIso(iso);
    expect([dateInWords(date), dateInFull(date), dayAndMonth(date)]).toEqual([words, full, short]);
  });

  it("leaves out the year of a date after one of the same year", () => {
    const named = fromIso("2013-12-30");
    expect(dateAfter(fromIso("2013-12-31"), named)).toBe("Tue 31 December");
    expect(dateAfter(fromIso("2014-01-01"), named)).toBe("Wed 1 January 2014");
  });
});
