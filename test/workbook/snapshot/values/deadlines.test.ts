import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../../../src/domain/calendar/calendarDate";
import { dateKind } from "../../../../src/workbook/snapshot/values/dates";
import { dueKind } from "../../../../src/workbook/snapshot/values/deadlines";
import { Reservation } from "../../../../src/workbook/snapshot/values/reading";

const kind = dueKind(dateKind(1900, fromIso("2014-04-25")));

/** "3 months", a day, "no time" for other words, or what is said of a date that cannot be read. */
function read(text: string): string {
  const due = kind.text(text);
  if (due instanceof Reservation) {
    return typeof due.value === "number" ? toIso(due.value) : due.kind;
  }
  if (typeof due === "number") return toIso(due);
  if ("missing" in due) return due.missing;
  expect(due.words).toBe(text);
  return due.allowed === null ? "no time" : `${due.allowed.amount} ${due.allowed.unit}`;
}

describe("Deadlines in words", () => {
  it.each([
    ["Immediately", "0 days"],
    ["immediate", "0 days"],
    ["With immediate effect", "0 days"],
    ["At once", "0 days"],
    ["Within three months", "3 months"],
    ["within 3 months", "3 months"],
    ["3 months", "3 months"],
    ["Within the next six months", "6 months"],
    ["In 6 weeks", "42 days"],
    ["6 wks", "42 days"],
    ["a fortnight", "14 days"],
    ["one month", "1 months"],
    ["within a year", "1 years"],
    ["within 10 working days of plan", "10 working days"],
    ["Within ten working days of the conference", "10 working days"],
    ["10 working days", "10 working days"],
    ["one working day", "1 working days"],
    ["within 48 hours", "2 days"],
    ["24 hrs", "1 days"],
    ["three months' time", "3 months"],
    ["within 28 days from agreement", "28 days"],
    ["next quarter", "no time"],
  ])("%p gives %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    "asap",
    "ASAP",
    "By next review",
    "Ongoing",
    "short term",
    "5 school days",
    "three working weeks",
  ])("%p names no time that can be counted", (text) => expect(read(text)).toBe("no time"));

  it.each([
    ["31/05/2013", "2013-05-31"],
    ["by 31 May 2013", "2013-05-31"],
    ["No later than 31/05/2013", "2013-05-31"],
    ["by end of June 2013", "2013-06-30"],
    ["End of February 2012", "2012-02-29"],
    ["June 2013", "2013-06-30"],
    ["by the end of Dec 2013", "2013-12-31"],
  ])("%p is a day", (text, day) => expect(read(text)).toBe(day));

  it.each([
    ["13/25/2013", "unreadable date"],
    ["06/13/2013", "month-first date"],
    ["31 April 2013", "unreadable date"],
    ["31 May", "unreadable date"],
    ["Smarch 2013", "unreadable date"],
  ])("%p is a date that cannot be read", (text, problem) => expect(read(text)).toBe(problem));
});
