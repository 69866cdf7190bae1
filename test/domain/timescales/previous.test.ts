import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { familySequence, previousDate } from "../../../src/domain/timescales/previous";
import { refKey } from "../../../src/domain/timescales/refKey";
import { conference } from "../recordBuilders";

describe("The conference before", () => {
  const initial = conference({ familyRef: "7", date: "2013-05-20", type: "initial" });
  const strategy = conference({ familyRef: "7", date: "2013-08-01", type: "strategy" });
  const first = conference({ familyRef: "007", date: "2013-08-15", type: "first review" });
  const twice = conference({ familyRef: "7 ", date: "2013-08-15", type: "first review" });
  const undated = conference({ familyRef: "7", type: "later review" });
  const other = conference({ familyRef: "8", date: "2013-06-01", type: "initial" });
  const previous = familySequence([twice, undated, strategy, first, other, initial]);

  it("is the family's latest conference on an earlier day, however the reference was typed", () => {
    expect(previous(first)).toBe(initial);
    expect(previous(twice)).toBe(initial);
    expect(previous(initial)).toBeUndefined();
    expect(previous(other)).toBeUndefined();
    expect(previous(undated)).toBeUndefined();
  });

  it("gives its date where the team recorded none, and never in place of an unreadable one", () => {
    expect(previousDate(first, previous)).toBe(fromIso("2013-05-20"));
    expect(previousDate(conference({ previousConference: "2013-01-02" }), previous)).toBe(
      fromIso("2013-01-02"),
    );
    expect(previousDate({ ...first, previousConference: UNREADABLE }, previous)).toBe(UNREADABLE);
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
