import { describe, expect, it } from "@jest/globals";
import {
  between,
  calendarMonth,
  financialYear,
  type Period,
  quarter,
} from "../../../src/domain/calendar/periods";
import { NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { child } from "../recordBuilders";
import { day, figureOf, printedOf } from "./building";

const at = (date: string | typeof NOT_RECORDED, familyRef = "1") =>
  ({ familyRef, type: "initial", date }) as const;
const held = (
  dates: readonly (string | typeof NOT_RECORDED)[],
  period: Period,
  asAt = "2015-06-01",
) => {
  const table = printedOf(
    "key-figures",
    { conferences: dates.map((date) => at(date)) },
    { period, asAt },
  );
  return { number: figureOf(table, "Initial conferences"), notes: table.notes };
};

describe("A conference belongs to the period of its date", () => {
  const boundaries = ["2013-03-31", "2013-04-01", "2014-03-31", "2014-04-01"];

  it.each([
    ["2013-03-31", financialYear(2012)],
    ["2013-04-01", financialYear(2013)],
    ["2014-03-31", financialYear(2013)],
    ["2014-04-01", financialYear(2014)],
    ["2014-03-31", quarter(2013, 4)],
    ["2014-04-01", quarter(2014, 1)],
    ["2014-03-31", calendarMonth(2014, 3)],
    ["2014-04-01", calendarMonth(2014, 4)],
    ["2013-04-01", between(day("2013-03-31"), day("2013-04-01"))],
  ])("%s to %o", (date, period) => {
    expect(held([date], period).number).toBe(1);
  });

  it("and to no other", () => {
    expect(held(boundaries, financialYear(2013)).number).toBe(2);
    expect(held(boundaries, quarter(2013, 1)).number).toBe(1);
    expect(held(boundaries, calendarMonth(2014, 4)).number).toBe(1);
    expect(held(boundaries, between(day("2013-04-02"), day("2014-03-30"))).number).toBe(0);
  });
});

describe("What cannot be placed in the period is named", () => {
  it("a conference without a date, or with one that cannot be read", () => {
    const { number, notes } = held(
      ["2013-06-03", NOT_RECORDED, NOT_RECORDED, UNREADABLE],
      financialYear(2013),
    );
    expect(number).toBe(1);
    expect(notes).toContain("2 conferences without a date are not counted.");
    expect(notes).toContain("1 conference whose date cannot be read is not counted.");
  });

  it("a conference of the period that is still to come; never one of another period", () => {
    const { number, notes } = held(
      ["2013-06-03", "2013-12-16", "2014-06-01"],
      financialYear(2013),
      "2013-12-15",
    );
    expect(number).toBe(1);
    expect(notes).toContain("1 conference after 15 December 2013 is not counted.");
  });
});

describe("A census", () => {
  const children = [
    { familyRef: "1", childRef: "A", planStart: "2013-04-01", planEnd: "2014-03-31" },
    { familyRef: "1", childRef: "B", planStart: "2014-03-31", planEnd: "2014-04-01" },
    { familyRef: "1", childRef: "C", planStart: "2014-04-01", planEnd: NOT_RECORDED },
    { familyRef: "1", childRef: "D", planStart: "2012-01-01", planEnd: NOT_RECORDED },
    { familyRef: "1", childRef: "E", planStart: NOT_RECORDED, planEnd: NOT_RECORDED },
    { familyRef: "1", childRef: "F", planStart: "2013-04-01", planEnd: UNREADABLE },
  ];
  const conferences = [at("2013-06-03")];
  const census = (period: Period, asAt = "2015-06-01") =>
    printedOf("key-figures", { conferences, children }, { period, asAt });

  it("counts the plans open at the end of the period's last day, a plan that ends on it not", () => {
    const table = census(financialYear(2013));
    expect(figureOf(table, "Children on a plan at 31 March 2014")).toBe(2);
    expect(table.notes).toContain("1 plan whose start or end cannot be read is not counted.");
  });

  it("is taken on the as-at day where the period has not ended by then", () => {
    const table = census(financialYear(2013), "2014-03-30");
    expect(figureOf(table, "Children on a plan at 30 March 2014")).toBe(2);
  });

  it("takes a plan whose end lies after the as-at day as open", () => {
    const table = census(quarter(2013, 4), "2014-03-31");
    expect(figureOf(table, "Children on a plan at 31 March 2014")).toBe(2);
    expect(figureOf(table, "Plans ended in the period")).toBe(1);
  });
});

describe("The as-at day is kept apart from the period", () => {
  it("what is dated after it has not happened yet", () => {
    const conferences = [
      {
        ...at("2014-03-28"),
        minutesToChair: "2014-04-01",
        minutesApproved: NOT_RECORDED,
        fullRecordDistributed: NOT_RECORDED,
      },
    ];
    const sent = (asAt: string) =>
      printedOf("table-2a", { conferences }, { asAt }).rows[0]?.slice(1, 3);
    expect(sent("2014-03-31")).toEqual([0, 0]);
    expect(sent("2014-04-01")).toEqual([1, 0]);
  });

  it("a child's birth too: it is not known before it is recorded", () => {
    const { sources: _, ...row } = child({ familyRef: "1", childRef: "A" });
    const children = [{ ...row, dateOfBirth: day("2014-04-20"), age: "unborn" as const }];
    const table = printedOf(
      "key-figures",
      { conferences: [at("2014-03-28")], children },
      { asAt: "2014-04-10" },
    );
    expect(figureOf(table, "Initial conferences for unborn children only")).toBe(1);
  });
});
