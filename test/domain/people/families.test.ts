import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { withoutDoubtfulDates } from "../../../src/domain/checking/doubts";
import { familiesOf, previousDate, previousIn } from "../../../src/domain/people/families";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { refKey } from "../../../src/domain/records/refKey";
import { tracker } from "../build";
import { conference, outcome } from "../recordBuilders";

const AS_AT = fromIso("2014-04-25");

describe("The conference before", () => {
  const initial = conference({ familyRef: "7", date: "2013-05-20", type: "initial" });
  const strategy = conference({ familyRef: "7", date: "2013-08-01", type: "strategy" });
  const first = conference({ familyRef: "007", date: "2013-08-15", type: "first review" });
  const twice = conference({ familyRef: "7 ", date: "2013-08-15", type: "first review" });
  const other = conference({ familyRef: "8", date: "2013-06-01", type: "initial" });
  const log = [twice, strategy, first, other, initial];
  const previous = previousIn(familiesOf(log, AS_AT), []);

  it("is the family's latest conference on an earlier day, however the reference was typed", () => {
    expect(previous(first)).toBe(initial);
    expect(previous(twice)).toBe(initial);
    expect(previous(initial)).toBeUndefined();
    expect(previous(other)).toBeUndefined();
  });

  it.each([
    ["has an outcome and no date", { outcome: outcome("plan continues") }],
    ["has an unreadable date", { date: UNREADABLE }],
    ["has a date after the as-at day", { date: "2103-07-01" }],
  ])("is not known where another conference of the family %s", (_, gap) => {
    const gapped = conference({ familyRef: "7", type: "later review", ...gap });
    const families = familiesOf([...log, gapped], AS_AT);
    expect(families.get("7")).toMatchObject({
      complete: false,
      conferences: [initial, twice, first],
    });
    expect(previousIn(families, [])(first)).toBeUndefined();
    expect(previousDate({ ...first, previousConference: fromIso("2013-05-20") }, previous)).toBe(
      fromIso("2013-05-20"),
    );
  });

  it("is not known where a date is doubtful only once a doubtful step is taken out", () => {
    const beside = {
      strategyDiscussion: "2012-05-10",
      outlinePlanSent: "2014-05-22",
      minutesToChair: "2014-05-25",
    };
    const asAt = "2014-12-01";
    const conferences = [
      { familyRef: "7", date: "2013-05-20", type: "initial", ...beside },
      { familyRef: "7", date: "2014-08-15", type: "first review" },
    ] as const;
    const { input, doubts } = withoutDoubtfulDates(tracker({ conferences }, { asAt }));
    expect([...doubts.values()].map(({ field }) => field)).toEqual(["strategyDiscussion"]);
    const families = familiesOf(input.records.conferences, input.asAt);
    expect(families.get("7")?.complete).toBe(false);
  });

  it("gives its date before the one the team recorded, and never in place of an unreadable one", () => {
    const recorded = fromIso("2013-01-02");
    const none = () => undefined;
    expect(previousDate(first, previous)).toBe(fromIso("2013-05-20"));
    expect(previousDate({ ...first, previousConference: recorded }, () => initial)).toBe(
      fromIso("2013-05-20"),
    );
    expect(previousDate({ ...first, previousConference: recorded }, none)).toBe(recorded);
    expect(previousDate({ ...first, previousConference: UNREADABLE }, () => initial)).toBe(
      UNREADABLE,
    );
    expect(previousDate(initial, previous)).toBe(NOT_RECORDED);
  });
});

describe("A reference", () => {
  it.each([
    [" 007", "7"],
    ["000", "0"],
    ["Fam  12 ", "fam 12"],
    ["7a", "7a"],
  ])("%j is known as %j", (typed, key) => {
    expect(refKey(typed)).toBe(key);
  });

  it("is none where it is blank or missing", () => {
    expect(refKey("  ")).toBeUndefined();
    expect(refKey(NOT_RECORDED)).toBeUndefined();
  });
});

describe("A family's sequence", () => {
  const initial = conference({ familyRef: "7", date: "2013-05-20", type: "initial" });
  const family = (...others: Parameters<typeof conference>[0][]) =>
    familiesOf(
      [initial, ...others.map((one) => conference({ familyRef: "7", type: "review", ...one }))],
      AS_AT,
    ).get("7");

  it("has no gap for a conference that is booked", () => {
    const booked = family({ date: "2014-05-20" }, { date: "2014-04-28" });
    expect(booked).toMatchObject({ complete: true, conferences: [initial] });
    expect(booked?.notHeld).toHaveLength(2);
  });

  it.each([
    ["has no date and no outcome", {}],
    ["was cancelled", { date: "2013-08-15", status: "cancelled" }],
    ["was postponed, with a reason for an outcome", { date: "2013-08-15", status: "postponed" }],
    ["was inquorate and decided nothing", { date: "2013-08-15", status: "inquorate" }],
  ] as const)("has no gap for one that %s: it is not held", (_, one) => {
    expect(family(one)).toMatchObject({
      complete: true,
      conferences: [initial],
      notHeld: [{ type: "review" }],
    });
  });

  it.each([
    ["more than a year ahead", { date: "2031-05-20" }],
    ["ahead and decided on", { date: "2014-05-20", outcome: outcome("plan continues") }],
    ["ahead and with a core group that has met", { date: "2014-05-20", coreGroup: "2014-04-22" }],
    ["ahead and written up", { date: "2014-05-20", minutesToChair: "2014-04-20" }],
  ])("has a gap for one dated %s", (_, one) => {
    expect(family(one)).toMatchObject({ complete: false, notHeld: [], endsSurely: false });
  });

  it("ends surely where what has no day was written up before the last conference", () => {
    const last = { date: "2013-11-18" };
    expect(family(last, { minutesToChair: "2013-11-18" })).toMatchObject({
      complete: false,
      endsSurely: true,
    });
    expect(family(last, { minutesToChair: "2013-11-19" })?.endsSurely).toBe(false);
    expect(family(last, { coreGroup: "2013-11-18" })?.endsSurely).toBe(true);
    expect(family(last, { outcome: outcome("plan continues") })?.endsSurely).toBe(false);
  });

  it("has a gap for a conference whose own date its steps contradict", () => {
    const wrongYear = {
      date: "2012-08-15",
      minutesToChair: "2013-08-19",
      minutesApproved: "2013-08-20",
    };
    expect(family(wrongYear)).toMatchObject({ complete: false, conferences: [initial] });
  });
});
