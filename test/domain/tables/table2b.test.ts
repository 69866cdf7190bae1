import { describe, expect, it } from "@jest/globals";
import { NOT_APPLICABLE, NOT_RECORDED } from "../../../src/domain/records/field";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { outcome } from "../recordBuilders";
import { printedOf } from "./building";

const blank = {
  familyRef: "1",
  strategyDiscussion: NOT_RECORDED,
  previousConference: NOT_RECORDED,
  reportReceived: NOT_RECORDED,
  outcome: NOT_RECORDED,
  outlinePlanSent: NOT_RECORDED,
  minutesToChair: NOT_RECORDED,
  minutesApproved: NOT_RECORDED,
  fullRecordDistributed: NOT_RECORDED,
} as const;
type Conferences = NonNullable<Parameters<typeof printedOf>[1]["conferences"]>;
const built = (conferences: Conferences, settings = {}) =>
  printedOf(
    "table-2b",
    { conferences: conferences.map((one) => ({ ...blank, ...one })) },
    { settings },
  );
const lines = (conferences: Conferences) => {
  const { rows, denominators = [] } = built(conferences);
  return rows.map(([, number, percentage], index) => [number, denominators[index], percentage]);
};

describe("Table 2b", () => {
  it("counts a review as in time only where it was for every child that it considered", () => {
    const made = { outcome: outcome("plan made") };
    const log = [
      { ...blank, type: "initial", date: "2013-04-10", ...made },
      { ...blank, type: "first review", date: "2013-07-05", outcome: outcome("plan continues") },
      { ...blank, type: "initial", date: "2013-08-01", ...made },
      { ...blank, type: "later review", date: "2013-11-04", outcome: outcome("plan continues") },
    ] as const;
    const older = { childRef: "A", familyRef: "1", planStart: "2013-04-10" };
    const newborn = { childRef: "B", familyRef: "1", planStart: "2013-08-01" };
    const reviews = (conferences: Conferences, children: readonly (typeof older)[]) => {
      const { rows, denominators = [] } = printedOf("table-2b", { conferences, children });
      return [rows[1]?.[1], denominators[1]];
    };
    expect(reviews(log, [older])).toEqual([2, 2]);
    // Three months after the newborn's conference, 1 November, and three days late.
    expect(reviews(log, [older, newborn])).toEqual([1, 2]);
    const [first, second, third, last] = log;
    expect(
      reviews([first, second, third, { ...last, date: "2013-11-01" }], [older, newborn]),
    ).toEqual([2, 2]);
  });

  it("counts no conference that did not take place, and says how many there were", () => {
    const { denominators, notes } = built([
      { type: "initial", date: "2013-06-03", status: "cancelled" },
      { type: "initial", date: "2013-06-04" },
    ]);
    expect(denominators?.[0]).toBe(1);
    expect(notes).toContain(
      "1 conference that did not take place (cancelled, postponed, adjourned or inquorate) is not counted.",
    );
  });

  it("counts a missing date as not in time, and shows – where there is nothing to count", () => {
    expect(lines([{ type: "initial", date: "2013-06-03" }])).toEqual([
      [0, 1, "0%"],
      [0, 0, "–"],
      [0, 0, "–"],
      [0, 1, "0%"],
      [0, 0, "–"],
      [0, 1, "0%"],
      [0, 1, "0%"],
      [0, 1, "0%"],
    ]);
  });

  it("counts the outline plan only for conferences that ended with a plan in force", () => {
    const sent = { type: "initial", date: "2013-06-03", outlinePlanSent: "2013-06-04" } as const;
    const plan = (decision: Parameters<typeof outcome>[0]) => ({
      ...sent,
      outcome: outcome(decision),
    });
    const all = [plan("plan made"), plan("plan continues"), plan("plan ended"), plan("no plan")];
    expect(lines(all)[4]).toEqual([2, 2, "100%"]);
  });

  it("takes the first review by its own limit and later ones by theirs", () => {
    const review = { date: "2013-09-03", previousConference: "2013-06-03" } as const;
    expect(lines([{ ...review, type: "first review" }])[1]).toEqual([1, 1, "100%"]);
    const late = { ...review, date: "2013-09-04" };
    expect(lines([{ ...late, type: "first review" }])[1]).toEqual([0, 1, "0%"]);
    expect(lines([{ ...late, type: "later review" }])[1]).toEqual([1, 1, "100%"]);
  });

  it("counts a review of unknown place, in time only where it is so either way", () => {
    const review = { type: "review", previousConference: "2013-06-03" } as const;
    expect(lines([{ ...review, date: "2013-09-03" }])[1]).toEqual([1, 1, "100%"]);
    expect(lines([{ ...review, date: "2013-09-04" }])[1]).toEqual([0, 1, "0%"]);
  });

  it("calls nothing in time that happened before it could", () => {
    const backwards = {
      type: "initial",
      date: "2013-06-03",
      minutesToChair: "2013-05-31",
    } as const;
    expect(lines([backwards])[5]).toEqual([0, 1, "0%"]);
  });

  it("leaves out what says it does not apply, and says so", () => {
    const table = built([
      { type: "initial", date: "2013-06-03", minutesToChair: NOT_APPLICABLE },
      { type: "initial", date: "2013-06-03", minutesToChair: "2013-06-04" },
    ]);
    expect(table.denominators?.[5]).toBe(1);
    expect(table.notes).toContain(
      "Minutes to chair: 1 conference marked as not applicable is not counted.",
    );
  });

  it("counts a conference without a type in the lines of all conferences alone", () => {
    const table = built([{ type: NOT_RECORDED, date: "2013-06-03", minutesToChair: "2013-06-04" }]);
    expect(table.denominators).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect(table.notes).toContain(
      "Initial held: 1 conference without the type or outcome that tells whether it applies is not counted.",
    );
  });

  it("counts a pre-birth conference as initial, and a strategy discussion not at all", () => {
    const table = built([
      { type: "pre-birth", date: "2013-06-03", strategyDiscussion: "2013-05-20" },
      { type: "strategy", date: "2013-06-03" },
      { type: "transfer-in", date: "2013-06-03" },
    ]);
    expect(table.denominators).toEqual([1, 0, 0, 1, 0, 2, 2, 2]);
    expect(table.rows[0]?.slice(1)).toEqual([1, "100%"]);
  });

  it("prints the limits that are set", () => {
    const { timescales } = DEFAULT_SETTINGS;
    const conference = {
      type: "initial",
      date: "2013-06-03",
      section47Start: "2013-05-24",
    } as const;
    const { rows } = built([conference], {
      timescales: {
        ...timescales,
        T01: { amount: 10, unit: "days", from: "section47Start" },
        T05: { amount: 2, unit: "working days" },
        T09: { amount: 3, unit: "working days", from: "date" },
        T10: { amount: 20, unit: "working days", from: "minutesApproved" },
      },
    });
    expect(rows.map(([words]) => words)).toEqual([
      "Initial conferences held within 10 days of start of section 47 enquiry",
      "Review conferences held on time",
      "Social worker report received ≥ 3 working days before review conference",
      "Social worker report received ≥ 2 working days before initial conference",
      "Outline plan distributed within 1 working day of conference",
      "Minutes sent to chair ≤ 5 working days following conference",
      "Minutes approved by chair ≤ 3 working days following conference",
      "Full record distributed ≤ 20 working days from approval by chair",
    ]);
  });

  it("shows one decimal where the team wants it", () => {
    const sent = { type: "initial", date: "2013-06-03", minutesToChair: "2013-06-04" } as const;
    const unsent = { type: "initial", date: "2013-06-03" } as const;
    const table = built([sent, sent, unsent], { percentageDecimals: 1 });
    expect(table.rows[5]?.[2]).toBe("66.7%");
  });
});
