import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { known } from "../../src/domain/records/field";
import { cellAddress, cellOf } from "../../src/domain/records/source";
import { understand } from "../../src/workbook/records/understand";
import type { Understanding } from "../../src/workbook/records/understanding";
import { sampleSnapshot } from "../snapshotOf";

let sample: Understanding;

beforeAll(async () => {
  sample = understand(await sampleSnapshot(), { asAt: fromIso("2014-04-25"), profile: null });
});

const tally = (values: readonly unknown[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

describe("the sample tracker", () => {
  it("is understood sheet by sheet, and its notes and lists are left alone", () => {
    expect(sample.recognised).toBe(true);
    expect(
      sample.sheets.map(({ sheet, dataset, layout, rowsRead }) => [
        sheet,
        dataset,
        layout,
        rowsRead,
      ]),
    ).toEqual([
      ["Conferences", "conferences", "list", 70],
      ["Children", "children", "list", 61],
      ["Agency participation", "participation", "list", 554],
      ["Indicators", "indicators", "ticks", 28],
    ]);
    expect(sample.ignored.map(({ sheet }) => sheet)).toEqual(["Read me", "Lists"]);
    expect(sample.problems).toEqual([]);
  });

  it("finds every column by its own name, and asks about none", () => {
    for (const { matches, unmatched, asked } of sample.sheets) {
      expect(unmatched).toEqual([]);
      expect(asked).toEqual([]);
      for (const { confidence } of matches) expect(confidence).toBeGreaterThan(0.8);
    }
  });

  it("reads the types, outcomes and categories of all conferences", () => {
    const { conferences } = sample.records;
    expect(tally(conferences.map(({ type }) => type))).toEqual({
      initial: 28,
      "first review": 23,
      "later review": 19,
    });
    expect(tally(conferences.map(({ outcome }) => known(outcome)?.decision))).toEqual({
      "plan made": 24,
      "no plan": 4,
      "plan continues": 26,
      "plan ended": 16,
    });
    const made = conferences.filter(({ outcome }) => known(outcome)?.decision === "plan made");
    expect(tally(made.map(({ category }) => known(category)?.categories.join(" + ")))).toEqual({
      "neglect + emotional": 8,
      "emotional + physical": 6,
      emotional: 4,
      sexual: 3,
      neglect: 2,
      physical: 1,
    });
  });

  it("reads a conference with the cell of every value", () => {
    const [first] = sample.records.conferences;
    const second = sample.records.conferences[1];
    expect(second).toMatchObject({
      conferenceRef: "2",
      familyRef: "1",
      type: "initial",
      requestedBy: "Long Term",
      chair: "P. Ashenby (SQA Manager)",
      numberOfChildren: 1,
      previousConference: { missing: "not recorded" },
      due: { missing: "no column" },
      reasonForDelay: { missing: "not recorded" },
      outcome: { decision: "plan made", words: "Child protection plan" },
    });
    const date = known(second?.fullRecordDistributed ?? { missing: "no column" });
    expect(date === undefined ? null : toIso(date)).toBe("2013-04-23");
    if (first === undefined) throw new Error("The sample has conferences");
    const cell = (field: string) => cellAddress(cellOf(first.sources[0], field));
    expect(cell("date")).toBe("F5");
    expect(cell("fullRecordDistributed")).toBe("P5");
    expect(cellOf(first.sources[0], "date").sheet).toBe("Conferences");
  });

  it("reads children, agencies and indicators", () => {
    const { children, participation, indicators } = sample.records;
    expect(tally(children.map(({ participation }) => participation))).toEqual({
      attended: 7,
      consulted: 8,
      neither: 1,
      "under 10": 45,
    });
    expect(children.filter(({ age }) => age === "unborn")).toHaveLength(6);
    expect(
      tally(participation.map(({ invited }) => (typeof invited === "string" ? invited : ""))),
    ).toEqual({
      yes: 501,
      no: 14,
      "not known": 6,
      "": 33,
    });
    expect(new Set(participation.map(({ agency }) => agency)).size).toBe(19);
    expect(indicators[0]?.ticked).toEqual([
      "History of poor parenting",
      "History of sexually harmful behav.",
    ]);
    expect(sample.available.indicatorNames).toHaveLength(10);
  });
});
