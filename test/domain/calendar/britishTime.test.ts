import { describe, expect, it } from "@jest/globals";
import { inBritain } from "../../../src/domain/calendar/britishTime";
import { fromIso, toIso } from "../../../src/domain/calendar/calendarDate";

const at = (iso: string, clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const { day, minute } = inBritain(fromIso(iso), hours * 60 + minutes);
  return `${toIso(day)} ${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
};

describe("A moment of universal time in Britain", () => {
  it.each([
    ["2013-05-09", "23:00", "2013-05-10 00:00"],
    ["2013-05-09", "22:59", "2013-05-09 23:59"],
    ["2013-12-09", "23:59", "2013-12-09 23:59"],
    // Summer begins on 31 March 2013 at 1 o'clock …
    ["2013-03-30", "23:30", "2013-03-30 23:30"],
    ["2013-03-31", "00:59", "2013-03-31 00:59"],
    ["2013-03-31", "01:00", "2013-03-31 02:00"],
    ["2013-03-31", "23:00", "2013-04-01 00:00"],
    // … and ends on 27 October.
    ["2013-10-26", "23:00", "2013-10-27 00:00"],
    ["2013-10-27", "00:59", "2013-10-27 01:59"],
    ["2013-10-27", "01:00", "2013-10-27 01:00"],
    ["2013-10-27", "23:00", "2013-10-27 23:00"],
    // The last day of the month is a Sunday.
    ["2021-10-30", "23:00", "2021-10-31 00:00"],
    ["2021-10-31", "23:00", "2021-10-31 23:00"],
    // Until 1995 it ended on the Sunday after the fourth Saturday of October: in 1993 on the 24th, not on the 31st.
    ["1993-10-23", "23:00", "1993-10-24 00:00"],
    ["1993-10-25", "23:00", "1993-10-25 23:00"],
    ["1989-10-28", "23:00", "1989-10-29 00:00"],
  ])("%s %s is %s", (day, clock, expected) => {
    expect(at(day, clock)).toBe(expected);
  });

  it("agrees with the machine's own knowledge of London, hour by hour, from 1996 on", () => {
    const london = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/London",
      dateStyle: "short",
      timeStyle: "short",
    });
    for (const year of [1996, 2001, 2010, 2013, 2024, 2027, 2038]) {
      for (let hour = 0; hour < 366 * 24; hour += 1) {
        const moment = new Date(Date.UTC(year, 0, 1, hour));
        const iso = moment.toISOString();
        expect(at(iso.slice(0, 10), iso.slice(11, 16))).toBe(london.format(moment));
      }
    }
  });

  it("takes minutes beyond the day itself: an offset was taken off", () => {
    expect(toIso(inBritain(fromIso("2013-05-10"), -60).day)).toBe("2013-05-10");
    expect(toIso(inBritain(fromIso("2013-05-10"), -61).day)).toBe("2013-05-09");
    expect(toIso(inBritain(fromIso("2013-12-10"), 1_440).day)).toBe("2013-12-11");
  });
});
