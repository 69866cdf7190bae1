import { beforeAll, describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import type { Rows } from "../build";
import { outcome } from "../recordBuilders";
import { printedOf, tableOf } from "./building";
import { sampleInput } from "./sample";

let sample: TableInput;
beforeAll(async () => {
  sample = await sampleInput();
});

/** The initial conference of a separate family, held a given number of days after the strategy discussion of 3 June. */
const initial = (ref: string, year: "2012" | "2013", day: string) => ({
  familyRef: ref,
  type: "initial" as const,
  date: `${year}-${day}`,
  strategyDiscussion: `${year}-06-03`,
  outcome: outcome("plan made"),
});

/** A tracker of which every figure can be shown. */
const EVERYTHING: Rows = {
  conferences: ["2012", "2013"].map((year) => ({
    ...initial("1", year === "2012" ? "2012" : "2013", "06-10"),
    ...{ conferenceRef: year, previousConference: "2011-01-03", reportReceived: `${year}-06-05` },
    ...{ outlinePlanSent: `${year}-06-11`, minutesToChair: `${year}-06-12` },
    ...{ minutesApproved: `${year}-06-13`, fullRecordDistributed: `${year}-06-14` },
  })),
  children: [
    {
      ...{ familyRef: "1", childRef: "a", dateOfBirth: "2000-01-01" },
      ...{ planStart: "2013-06-10", planEnd: NOT_RECORDED, participation: "attended" },
    },
  ],
};

describe("The year on a page", () => {
  it("has eight figures of the sample's year, those of the other tables", () => {
    const [page, second] = buildTables(sample, ["year-on-a-page", "table-2b"]).tables.toReversed();
    const year = page && second ? [page, second] : [];
    const table = year.find(({ id }) => id === "year-on-a-page");
    const timescales = year.find(({ id }) => id === "table-2b");
    if (!table || !timescales) throw new Error("Not built");
    const rows = printed(table).rows;
    expect(rows.map(([words, now]) => [words, now])).toEqual([
      ["Initial conferences", 28],
      ["Children at initial conferences", 52],
      ["Children on a plan at the end of the period", 32],
      ["Initial conferences held in time", printed(timescales).rows[0]?.[2]],
      ["Reviews held in time", printed(timescales).rows[1]?.[2]],
      ["Full records distributed in time", printed(timescales).rows.at(-1)?.[2]],
      ["Plans begun for a child who was on one before", "0%"],
      expect.arrayContaining(["Children old enough who attended or gave their views"]),
    ]);
    expect(table.notes).toContain("The tracker holds no conference of 2012-13.");
  });

  it("has three charts, each over figures of one kind that stand together", () => {
    const { charts = [], columns, rows } = tableOf("year-on-a-page", EVERYTHING);
    const shown = charts.map(({ title, series, rows: of }) => ({
      ...{ title, series },
      formats: rows.slice(of?.first, (of?.last ?? -1) + 1).map(({ cells }) => cells[1]?.format),
    }));
    const kind = (title: string, format: string, many: number) => ({
      ...{ title, series: [1, 2] },
      formats: Array.from({ length: many }, () => format),
    });
    expect(columns.slice(1)).toEqual(["2013-14", "2012-13"]);
    expect(shown).toEqual([
      kind("Conferences and children", "count", 3),
      kind("Done in time", "percentage", 3),
      kind("Second plans and taking part", "percentage", 2),
    ]);
    const few = tableOf("year-on-a-page", { conferences: [initial("1", "2013", "06-10")] });
    expect(few.charts?.map(({ title, rows: of }) => [title, of])).toEqual([
      ["Conferences and children", { first: 0, last: 0 }],
    ]);
  });

  it("says in one sentence what got better, in one what got worse, and nothing of what is neither", () => {
    const rows: Rows = {
      conferences: [
        initial("1", "2012", "07-30"),
        initial("2", "2012", "06-10"),
        initial("3", "2013", "06-10"),
        initial("4", "2013", "06-10"),
        initial("5", "2013", "06-10"),
      ],
      children: [
        { familyRef: "1", childRef: "a", planStart: "2012-07-30", planEnd: "2012-12-03" },
        { familyRef: "1", childRef: "a", planStart: "2013-06-10" },
        { familyRef: "3", childRef: "b", planStart: "2013-06-10" },
      ],
    };
    const { notes } = printedOf("year-on-a-page", rows);
    expect(notes.filter((note) => /^(Better|Worse)/.test(note))).toEqual([
      "Worse than in 2012-13, 1 figure: Plans begun for a child who was on one before (0% to 50%).",
    ]);
    const withSteps = printedOf("year-on-a-page", {
      ...rows,
      conferences: (rows.conferences ?? []).map((one) => ({
        ...one,
        conferenceRef: one.familyRef ?? "",
        previousConference: "2011-01-03",
        reportReceived: one.date ?? "",
        outlinePlanSent: one.date ?? "",
        minutesToChair: one.date ?? "",
        minutesApproved: one.date ?? "",
        fullRecordDistributed: one.date ?? "",
      })),
    });
    expect(withSteps.notes.find((note) => note.startsWith("Better"))).toBe(
      "Better than in 2012-13, 1 figure: Initial conferences held in time (50% to 100%).",
    );
  });
});
