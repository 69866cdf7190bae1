import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { stepsFit, whereStepsFit } from "../../../src/domain/doubtful-dates/stepsFit";
import {
  conferenceLeavesHolidays,
  someConferenceLeavesHolidays,
} from "../../../src/domain/judging/beyondHolidays";
import { STEPS } from "../../../src/domain/records/conferenceSteps";
import {
  DATES_OF_ONE,
  daysOfLog,
  NO_DAY,
  placeOfDate,
  reachOfDate,
} from "../../../src/domain/records/daysOfLog";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import type { Conference } from "../../../src/domain/records/records";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { conference } from "../recordBuilders";

const DAYS = workingDaysOf(DEFAULT_SETTINGS, []);

/** A conference with days of which some are blank and some cannot be read, most of them near one another. */
const anyConference = fc
  .record({
    day: fc.integer({ min: 15_000, max: 15_050 }),
    gaps: fc.array(fc.option(fc.integer({ min: -420, max: 420 })), {
      minLength: STEPS.length,
      maxLength: STEPS.length,
    }),
    isDated: fc.boolean(),
  })
  .map(({ day, gaps, isDated }): Conference => {
    const steps = STEPS.map(({ field }, place) => {
      const gap = gaps[place];
      return [field, typeof gap === "number" ? day + gap : UNREADABLE] as const;
    });
    return {
      ...conference(),
      ...Object.fromEntries(steps),
      date: isDated ? (day as CalendarDate) : NOT_RECORDED,
    };
  });

describe("The days of a log", () => {
  it("are each conference's own and those of its steps, side by side in the log's order", () => {
    const log = [
      conference({ date: "2013-05-20", coreGroup: "2013-05-30" }),
      conference({ strategyDiscussion: "2013-05-01" }),
    ];
    const days = daysOfLog(log);
    expect(days).toHaveLength(2 * DATES_OF_ONE);
    expect(days[placeOfDate("date")]).toBe(fromIso("2013-05-20"));
    expect(days[placeOfDate("coreGroup")]).toBe(fromIso("2013-05-30"));
    expect(days[placeOfDate("strategyDiscussion")]).toBe(NO_DAY);
    expect(days[DATES_OF_ONE + placeOfDate("date")]).toBe(NO_DAY);
    expect(days[DATES_OF_ONE + placeOfDate("strategyDiscussion")]).toBe(fromIso("2013-05-01"));
    expect(daysOfLog(log)).toBe(days);
  });

  it("reach from the first to the last that is known of a date", () => {
    const dated = (date: string) => conference({ date });
    expect(reachOfDate([conference()], "date")).toBeUndefined();
    const log = [dated("2013-05-21"), conference(), dated("2013-05-20"), dated("2014-01-02")];
    expect(reachOfDate(log, "date")).toEqual({
      first: fromIso("2013-05-20"),
      last: fromIso("2014-01-02"),
    });
    expect(reachOfDate(log, "coreGroup")).toBeUndefined();
  });

  it("say of each conference what its own fields say of whether its steps fit", () => {
    fc.assert(
      fc.property(fc.array(anyConference, { maxLength: 6 }), (log) => {
        const told = log.map((one) =>
          typeof one.date === "number" && stepsFit(one, one.date) ? 1 : 0,
        );
        expect([...whereStepsFit(log)]).toEqual(told);
      }),
    );
  });

  it("say whether bank holidays are not known as each conference's own fields do", () => {
    const { firstDay, lastDay } = DAYS.bankHolidays;
    const near = fc.constantFrom(firstDay - 1, firstDay, lastDay, lastDay + 1);
    const field = fc.constantFrom("date", "previousConference", "coreGroup", "notification");
    const one = fc
      .record({ field, day: near })
      .map(({ field: name, day }) => ({ ...conference(), [name]: day }));
    const asAt = fc.constantFrom(lastDay, lastDay + 1).map((day) => day as CalendarDate);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 3 }), asAt, (log, day) => {
        const some = log.some((each) => conferenceLeavesHolidays(each, DAYS, day));
        expect(someConferenceLeavesHolidays(log, DAYS, day)).toBe(some);
      }),
    );
  });
});
