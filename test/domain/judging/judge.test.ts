import { describe, expect, it } from "@jest/globals";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import { judge } from "../../../src/domain/judging/judge";
import { spanOf } from "../../../src/domain/judging/timing";
import {
  NO_COLUMN,
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  UNREADABLE,
} from "../../../src/domain/records/field";
import type { Conference } from "../../../src/domain/records/records";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { appliesTo as isAbout } from "../../../src/domain/timescales/about";
import { type ConferenceTimescale, isOfConference } from "../../../src/domain/timescales/timescale";
import { timescaleOf } from "../../../src/domain/timescales/timescales";
import { conference, outcome } from "../recordBuilders";

const days = workingDays(ENGLAND_AND_WALES);

function timescale(code: string): ConferenceTimescale {
  const found = timescaleOf(code);
  if (!found || !isOfConference(found)) throw new Error(`${code} is no timescale of a conference`);
  return found;
}

const appliesTo = (code: string, record: Conference) =>
  isAbout(timescale(code).conference.about, record);

function judged(code: string, record: Conference, asAt = "2014-04-25") {
  const span = spanOf(timescale(code), record, DEFAULT_SETTINGS, () => undefined);
  return judge(span, { workingDays: days, asAt: fromIso(asAt), warning: 5 });
}

const initialOn = (date: string) =>
  conference({ type: "initial", strategyDiscussion: "2013-05-20", date });

describe("A timescale judged", () => {
  it("is met on the limit day, which a bank holiday puts back by a day", () => {
    expect(judged("T01", initialOn("2013-06-11"))).toMatchObject({
      outcome: "met",
      limit: fromIso("2013-06-11"),
      daysLate: null,
    });
  });

  it("is breached from the day after the limit, in working days", () => {
    expect(judged("T01", initialOn("2013-06-12")).daysLate).toBe(1);
    expect(judged("T01", initialOn("2013-06-17"))).toMatchObject({
      outcome: "breached",
      daysLate: 4,
    });
  });

  it.each([
    ["2013-06-15", 1, "the Saturday after the limit"],
    ["2013-06-17", 1, "the Monday that follows it"],
    ["2013-06-21", 5, "the Friday of that week"],
    ["2013-06-23", 6, "the Sunday of that week"],
    ["2013-06-24", 6, "the Monday that follows it"],
    ["2013-08-26", 51, "a bank holiday"],
  ])("is late by the working day that follows when done on a day off: %s", (date, late) => {
    const record = conference({ date: "2013-06-07", minutesToChair: date });
    expect(judged("T08", record)).toMatchObject({
      outcome: "breached",
      limit: fromIso("2013-06-14"),
      daysLate: late,
    });
  });

  it.each([
    ["2013-06-15", 1],
    ["2013-06-17", 1],
    ["2013-06-21", 5],
    ["2013-06-23", 5],
    ["2013-06-24", 6],
  ])("is overdue at %s by the %i working days that have gone by", (asAt, late) => {
    expect(judged("T08", conference({ date: "2013-06-07" }), asAt)).toMatchObject({
      outcome: "overdue",
      daysLate: late,
    });
  });

  it.each([
    ["2013-06-11", "met", null],
    ["2013-06-12", "breached", 1],
    ["2013-06-14", "breached", 3],
  ])("counts back from the conference: a report received on %s is %s", (received, result, late) => {
    const record = conference({
      type: "later review",
      date: "2013-06-14",
      reportReceived: received,
    });
    expect(judged("T06", record)).toMatchObject({
      outcome: result,
      daysLate: late,
      outOfOrder: false,
    });
  });

  it("calls a report after the conference both late and out of order", () => {
    const record = conference({
      type: "initial",
      date: "2013-06-14",
      reportReceived: "2013-06-17",
    });
    expect(judged("T05", record)).toMatchObject({
      outcome: "breached",
      daysLate: 2,
      outOfOrder: true,
    });
  });

  it("never calls an end before its start in time", () => {
    const record = conference({ date: "2013-06-14", minutesToChair: "2013-06-13" });
    expect(judged("T08", record)).toMatchObject({ outcome: "cannot be judged", outOfOrder: true });
  });

  it("takes what was done after the as-at day as not done yet", () => {
    const record = conference({ date: "2013-06-03", minutesToChair: "2013-06-10" });
    expect(judged("T08", record, "2013-06-09").outcome).toBe("due soon");
    expect(judged("T08", record, "2013-06-10").outcome).toBe("met");
  });

  it("is overdue from the day after the limit and due soon within the warning window", () => {
    const record = conference({ date: "2013-06-03" });
    expect(judged("T10", record, "2013-06-24").outcome).toBe("due soon");
    expect(judged("T10", record, "2013-06-25")).toMatchObject({ outcome: "overdue", daysLate: 1 });
    expect(judged("T10", record, "2013-06-17").outcome).toBe("due soon");
    expect(judged("T10", record, "2013-06-14").outcome).toBe("not yet due");
  });

  it("cannot be judged without a start or with an unreadable end, and may not apply", () => {
    expect(judged("T08", conference({ minutesToChair: "2013-06-10" })).outcome).toBe(
      "cannot be judged",
    );
    const ending = (minutesToChair: Conference["minutesToChair"]) =>
      judged("T08", conference({ date: "2013-06-03", minutesToChair })).outcome;
    expect(ending(UNREADABLE)).toBe("cannot be judged");
    expect(ending(NO_COLUMN)).toBe("cannot be judged");
    expect(ending(NOT_APPLICABLE)).toBe("not applicable");
    expect(ending(NOT_KNOWN_YET)).toBe("overdue");
  });

  it("says nothing of the minutes of a conference that is still to come", () => {
    expect(judged("T08", conference({ date: "2014-04-28" })).outcome).toBe("not yet due");
  });
});

describe("A review's limit", () => {
  const review = (date: string, type: "first review" | "later review") =>
    conference({ type, date, previousConference: "2013-11-30" });

  it("ends on the last day of a shorter month", () => {
    expect(judged("T02", review("2014-02-28", "first review")).outcome).toBe("met");
    expect(judged("T02", review("2014-03-01", "first review"))).toMatchObject({
      outcome: "breached",
      daysLate: 1,
    });
  });

  it("is counted in days where the team set so", () => {
    const settings = { ...DEFAULT_SETTINGS, reviewsCountedIn: "days" as const };
    const span = spanOf(
      timescale("T02"),
      review("2014-03-01", "first review"),
      settings,
      () => undefined,
    );
    const judging = { workingDays: days, asAt: fromIso("2014-04-25"), warning: 5 };
    expect(judge(span, judging)).toMatchObject({ outcome: "met", limit: fromIso("2014-03-01") });
  });

  it("starts from the family's conference before it where none was recorded", () => {
    const earlier = conference({ date: "2013-06-03" });
    const later = conference({ type: "later review", date: "2013-12-03" });
    const span = spanOf(timescale("T03"), later, DEFAULT_SETTINGS, () => earlier);
    expect(span.start).toBe(fromIso("2013-06-03"));
  });
});

describe("The conferences a timescale is about", () => {
  it("are those of its type, and no strategy discussion", () => {
    expect(appliesTo("T01", conference({ type: "pre-birth" }))).toBe(true);
    expect(appliesTo("T01", conference({ type: "first review" }))).toBe(false);
    expect(appliesTo("T06", conference({ type: "review" }))).toBe(true);
    expect(appliesTo("T08", conference({ type: "strategy" }))).toBe(false);
    expect(appliesTo("T08", conference())).toBe(true);
  });

  it("cannot be told without a type, or for a review whose place is not known", () => {
    expect(appliesTo("T05", conference())).toBeUndefined();
    expect(appliesTo("T02", conference({ type: "review" }))).toBeUndefined();
  });

  it("are for the outline plan those that end with a plan in force", () => {
    const ending = (decision: Parameters<typeof outcome>[0]) =>
      appliesTo("T07", conference({ outcome: outcome(decision) }));
    expect(ending("plan made")).toBe(true);
    expect(ending("plan continues")).toBe(true);
    expect(ending("plan ended")).toBe(false);
    expect(ending("no plan")).toBe(false);
    expect(appliesTo("T07", conference())).toBeUndefined();
  });
});
