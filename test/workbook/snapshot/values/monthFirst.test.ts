import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { calendarDate, fromIso, toIso } from "../../../../src/domain/calendar/calendarDate";
import { UNREADABLE } from "../../../../src/domain/records/field";
import { dateKind } from "../../../../src/workbook/snapshot/values/dates";
import {
  mayBeSwapped,
  orderEvidence,
  withDatesAsked,
} from "../../../../src/workbook/snapshot/values/monthFirst";
import { Reservation } from "../../../../src/workbook/snapshot/values/reading";
import { serialOfDate } from "../../../../src/workbook/snapshot/values/serials";

const kind = dateKind(1900, fromIso("2014-04-25"));
const serial = (iso: string) => serialOfDate(fromIso(iso), 1900) ?? 0;

const held = (texts: readonly string[], dates: readonly string[]) => ({
  texts: new Map(texts.map((text) => [text, 1])),
  numbers: dates.map(serial),
});
const isDoubtful = (texts: readonly string[], dates: readonly string[]) =>
  mayBeSwapped(orderEvidence(held(texts, dates), kind));

const MONTH_FIRST = ["05/24/2013", "06/26/2013", "07/15/2013"];
const CERTAIN = ["2013-04-22", "2013-05-13", "2013-06-28", "2013-07-30"];

describe("A column whose real dates may be swapped", () => {
  it.each([
    [
      "three texts are month first, whatever else is certain",
      MONTH_FIRST,
      [...CERTAIN, ...CERTAIN, ...CERTAIN],
    ],
    ["two are, with eight certain dates", MONTH_FIRST.slice(0, 2), [...CERTAIN, ...CERTAIN]],
    ["one is, with no certain date", MONTH_FIRST.slice(0, 1), ["2013-07-05"]],
  ])("is one where %s", (_, texts, dates) => {
    expect(isDoubtful(texts, dates)).toBe(true);
  });

  it.each([
    ["no text is month first", [], ["2013-07-05"]],
    [
      "two are, with nine certain dates",
      MONTH_FIRST.slice(0, 2),
      [...CERTAIN, ...CERTAIN, "2013-08-29"],
    ],
    ["one is a slip beside a certain date", MONTH_FIRST.slice(0, 1), ["2013-07-30"]],
    ["as many texts are day first", MONTH_FIRST, ["2013-07-05"].concat([])],
  ])("is none where %s", (what, texts, dates) => {
    const dayFirst = what.startsWith("as many") ? ["24/05/2013", "26/06/2013", "15/07/2013"] : [];
    expect(isDoubtful([...texts, ...dayFirst], dates)).toBe(false);
  });

  it("asks of each real date that could be another, with both days, and of no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2010, max: 2020 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = calendarDate(year, month, day);
          const reading = withDatesAsked(kind).number(serialOfDate(date, 1900) ?? 0);
          if (day === month || day > 12) expect(reading).toBe(date);
          else {
            expect(reading).toMatchObject({ kind: "swapped date", value: UNREADABLE });
            expect(reading instanceof Reservation && reading.dates?.map(toIso)).toEqual([
              toIso(date),
              toIso(calendarDate(year, day, month)),
            ]);
          }
        },
      ),
    );
  });
});
