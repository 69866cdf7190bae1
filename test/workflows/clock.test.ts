import { describe, expect, it } from "@jest/globals";
import { calendarDate } from "../../src/domain/calendar/calendarDate";
import {
  type Clock,
  keptMomentInWords,
  MACHINE_CLOCK,
  momentInWords,
  timeOfDay,
  today,
} from "../../src/workflows/clock";

const showing = (now: Date): Clock => ({ now: () => now, elapsed: () => 0 });

/** Days on and about which clocks change, in Europe and in New Zealand, and the ends of a year. */
const DAYS = [
  [2014, 3, 29],
  [2014, 3, 30],
  [2014, 3, 31],
  [2014, 4, 5],
  [2014, 4, 6],
  [2014, 4, 7],
  [2014, 9, 28],
  [2014, 10, 26],
  [2014, 1, 1],
  [2014, 12, 31],
] as const;

describe("the clock shows the person's own day", () => {
  it.each(DAYS)("%i-%i-%i, from its first minute to its last", (year, month, day) => {
    const expected = calendarDate(year, month, day);
    expect(today(showing(new Date(year, month - 1, day, 0, 0)))).toBe(expected);
    expect(today(showing(new Date(year, month - 1, day, 12, 0)))).toBe(expected);
    expect(today(showing(new Date(year, month - 1, day, 23, 59, 59, 999)))).toBe(expected);
  });

  it("in the zone that the tests are run in", () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    if (process.env.TZ !== undefined) expect(timeZone).toBe(process.env.TZ);
    expect(momentInWords(new Date("2014-04-24T23:30:00Z"))).toBe(
      {
        "Europe/London": "25 April 2014, 00:30",
        "Pacific/Auckland": "25 April 2014, 11:30",
        UTC: "24 April 2014, 23:30",
      }[timeZone] ?? momentInWords(MACHINE_CLOCK.now()),
    );
  });
});

describe("moments are written", () => {
  it.each([
    [new Date(2014, 3, 5, 9, 7), "5 April 2014, 09:07", "09:07"],
    [new Date(2014, 11, 31, 23, 59, 59), "31 December 2014, 23:59", "23:59"],
    [new Date(2015, 0, 1, 0, 0), "1 January 2015, 00:00", "00:00"],
  ])("%s", (moment, inWords, time) => {
    expect(momentInWords(moment)).toBe(inWords);
    expect(timeOfDay(moment)).toBe(time);
  });

  it("as they were kept, where the person is now", () => {
    const moment = new Date(2014, 3, 25, 14, 2);
    expect(keptMomentInWords(moment.toISOString())).toBe("25 April 2014, 14:02");
  });

  it.each(["", "last week", "2014-04-31T10:00:00Z"])("%j is no moment", (text) => {
    expect(keptMomentInWords(text)).toBeNull();
  });
});
