import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  amount,
  codesInWords,
  dateAfter,
  limitInWords,
  listed,
} from "../../../src/domain/findings/words";

describe("Words", () => {
  it.each([
    [0, "0 cells"],
    [1, "1 cell"],
    [2, "2 cells"],
  ])("count %i", (count, words) => {
    expect(amount(count, "cell")).toBe(words);
    expect(amount(count, "child", "children")).toBe(count === 1 ? "1 child" : `${count} children`);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("list %p", (words, expected) => {
    expect(listed(words)).toBe(expected);
  });

  it("name a limit in the singular and the plural", () => {
    expect(limitInWords({ amount: 1, unit: "working days" })).toBe("1 working day");
    expect(limitInWords({ amount: 15, unit: "working days" })).toBe("15 working days");
    expect(limitInWords({ amount: 1, unit: "months" })).toBe("1 month");
    expect(limitInWords({ amount: 2, unit: "years" })).toBe("2 years");
  });

  it("leave out the year of a date after one of the same year", () => {
    const named = fromIso("2013-12-30");
    expect(dateAfter(fromIso("2013-12-31"), named)).toBe("Tue 31 December");
    expect(dateAfter(fromIso("2014-01-01"), named)).toBe("Wed 1 January 2014");
  });

  it.each([
    [["T01", "T02"], "T01 and T02"],
    [["T01", "T02", "T03", "T05"], "T01 to T03 and T05"],
    [["T01", "T04", "T05", "T06", "T11"], "T01, T04 to T06 and T11"],
    [["T16", "D17", "D18"], "T16, D17 and D18"],
  ])("shorten the codes %p", (codes, expected) => {
    expect(codesInWords(codes)).toBe(expected);
  });
});
