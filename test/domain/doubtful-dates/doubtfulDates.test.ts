import { describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import { doubtfulDate } from "../../../src/domain/doubtful-dates/doubtfulDates";
import { doubtfulStep } from "../../../src/domain/doubtful-dates/doubtfulSteps";
import { conference } from "../recordBuilders";

const AS_AT = fromIso("2014-04-25");

/** A review of 8 May 2013 with its steps around it. */
const review = {
  type: "later review",
  previousConference: "2012-11-12",
  date: "2013-05-08",
  reportReceived: "2013-05-02",
  outlinePlanSent: "2013-05-09",
  minutesToChair: "2013-05-13",
  minutesApproved: "2013-05-15",
  fullRecordDistributed: "2013-05-28",
} as const;
type Changes = Partial<Record<keyof typeof review, string>>;

const dateOf = (changes: Changes) => {
  const doubt = doubtfulDate(conference({ ...review, ...changes } as object), AS_AT);
  return doubt && [doubt.meant && toIso(doubt.meant), doubt.against];
};
const stepOf = (changes: Changes) => {
  const doubt = doubtfulStep(conference({ ...review, ...changes } as object), AS_AT);
  return doubt && [doubt.field, toIso(doubt.meant)];
};

describe("The date of a conference", () => {
  it("stands where its steps lie around it", () => {
    expect(dateOf({})).toBeUndefined();
  });

  it.each([
    ["a year early", "2012-05-08", []],
    ["a year late", "2014-04-08", ["minutesApproved"]],
    ["ten years early", "2003-05-08", []],
    ["day and month swapped", "2013-08-05", []],
  ])("is doubtful %s, and the day that its steps fit is known", (_, date) => {
    const steps = date === "2014-04-08" ? shiftedToApril : {};
    const [meant] = dateOf({ date, ...steps }) ?? [];
    expect(meant).toBe(date === "2014-04-08" ? "2013-04-08" : "2013-05-08");
  });

  const shiftedToApril = {
    reportReceived: "2013-04-02",
    outlinePlanSent: "2013-04-09",
    minutesToChair: "2013-04-11",
    minutesApproved: "2013-04-12",
    fullRecordDistributed: "2013-04-24",
  };

  it("is doubtful where two steps after it lie before it, though no other day is known", () => {
    expect(dateOf({ date: "2013-05-16" })).toEqual([
      null,
      ["outlinePlanSent", "minutesToChair", "minutesApproved"],
    ]);
    expect(dateOf({ date: "2013-05-14" })).toEqual([null, ["outlinePlanSent", "minutesToChair"]]);
  });

  it("stands against one step, or one on either side: those are as likely wrong", () => {
    expect(dateOf({ minutesToChair: "2013-05-07" })).toBeUndefined();
    expect(dateOf({ minutesToChair: "2013-05-07", reportReceived: "2013-05-09" })).toBeUndefined();
  });

  it("is doubtful where all steps after it lie before it, however far", () => {
    expect(dateOf({ date: "2013-09-17", reportReceived: "2013-05-02" })?.[1]).toHaveLength(4);
  });

  it("stands where the steps themselves are of another year", () => {
    const lastYear = { minutesToChair: "2012-05-13", minutesApproved: "2012-05-15" };
    expect(dateOf(lastYear)).toBeUndefined();
  });

  it("stands where a single step says otherwise, or none is known", () => {
    const blank = conference({ type: "initial", date: "2012-05-08" });
    expect(doubtfulDate(blank, AS_AT)).toBeUndefined();
    const one = conference({ type: "initial", date: "2012-05-08", minutesToChair: "2013-05-13" });
    expect(doubtfulDate(one, AS_AT)).toBeUndefined();
  });

  it("is not doubted on the day after steps were taken late, nor by what lies after the as-at day", () => {
    expect(dateOf({ fullRecordDistributed: "2014-04-24" })).toBeUndefined();
    expect(dateOf({ date: "2014-05-08" })).toBeUndefined();
  });
});

describe("A step of a conference", () => {
  it.each([
    ["reportReceived", "2012-05-02", "2013-05-02"],
    ["reportReceived", "2003-05-02", "2013-05-02"],
    ["minutesToChair", "2014-04-13", undefined],
    ["minutesApproved", "2012-05-15", undefined],
  ])("%s on %s is meant for %s", (field, date, meant) => {
    expect(stepOf({ [field]: date })?.[1]).toBe(meant);
  });

  it("is doubtful from half a year before the conference, not sooner", () => {
    expect(stepOf({ reportReceived: "2012-11-06" })).toBeUndefined();
    expect(stepOf({ reportReceived: "2012-04-30" })).toEqual(["reportReceived", "2013-04-30"]);
    // No other year brings it near.
    expect(stepOf({ reportReceived: "2012-10-30" })).toBeUndefined();
  });

  it("is late, not doubtful, where nothing that follows contradicts it", () => {
    const late = { date: "2013-01-08", previousConference: "2012-07-12" };
    const minutes = { minutesToChair: "2014-01-13", minutesApproved: "2014-01-15" };
    expect(stepOf({ ...late, reportReceived: "2013-01-02", ...minutes })?.[0]).toBe(
      "minutesToChair",
    );
    const all = { ...minutes, fullRecordDistributed: "2014-01-20" };
    expect(stepOf({ ...late, reportReceived: "2013-01-02", ...all })).toBeUndefined();
  });
});
