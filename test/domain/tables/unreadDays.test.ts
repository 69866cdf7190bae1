import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { outcome } from "../recordBuilders";
import { printedOf } from "./building";

/** An initial conference of which every step was in time. */
const inTime = (familyRef: string) => ({
  familyRef,
  type: "initial" as const,
  strategyDiscussion: "2013-06-03",
  previousConference: NOT_RECORDED,
  date: "2013-06-11",
  reportReceived: "2013-06-07",
  outcome: outcome("no plan"),
  outlinePlanSent: NOT_RECORDED,
  minutesToChair: "2013-06-12",
  minutesApproved: "2013-06-13",
  fullRecordDistributed: "2013-06-14",
});

const minutes = (minutesToChair: string | typeof UNREADABLE | typeof NOT_RECORDED) => ({
  conferences: [inTime("1"), { ...inTime("2"), minutesToChair }],
});
const lineOf = (rows: ReturnType<typeof minutes>, label: string) =>
  printedOf("table-2b", rows)
    .rows.find(([first]) => String(first).startsWith(label))
    ?.slice(1);

describe("A day that cannot be read", () => {
  it("is neither in time nor late: its conference is in no percentage, and the note says so", () => {
    expect(lineOf(minutes("2013-06-12"), "Minutes sent")).toEqual([2, "100%"]);
    expect(lineOf(minutes(NOT_RECORDED), "Minutes sent")).toEqual([1, "50%"]);
    expect(lineOf(minutes(UNREADABLE), "Minutes sent")).toEqual([1, "100%"]);
    // The days that are counted from it are not known either.
    expect(lineOf(minutes(UNREADABLE), "Minutes approved")).toEqual([1, "100%"]);
    expect(lineOf(minutes(UNREADABLE), "Full record")).toEqual([2, "100%"]);
  });

  it("leaves a dash where nothing else can be read", () => {
    const rows = { conferences: [{ ...inTime("1"), strategyDiscussion: UNREADABLE }] };
    expect(printedOf("table-2b", rows).rows[0]?.slice(1)).toEqual(["–", "–"]);
  });

  it.each(["table-2b", "timeliness-by-month", "year-on-year"])("is told in %s", (id) => {
    expect(printedOf(id, minutes(UNREADABLE)).notes).toContainEqual(
      expect.stringMatching(/: 1 conference with a date that cannot be read is not counted\.$/),
    );
    expect(printedOf(id, minutes(NOT_RECORDED)).notes.join("\n")).not.toContain("cannot be read");
  });
});
