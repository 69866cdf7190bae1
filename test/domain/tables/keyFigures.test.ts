import { beforeAll, describe, expect, it } from "@jest/globals";
import { buildTables } from "../../../src/domain/tables/build";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { outcome } from "../recordBuilders";
import { figureOf, printedOf } from "./building";
import { sampleInput } from "./sample";

let table: AppendixTable | undefined;

beforeAll(async () => {
  [table] = buildTables(await sampleInput(), ["key-figures"]).tables;
});

const figure = (words: string) =>
  table?.rows.find(({ cells }) => cells[0]?.value === words)?.cells[1]?.value;

describe("Key figures of the sample, against section 6 of the 2013-14 report", () => {
  it.each([
    ["Initial conferences", 28],
    ["Children at initial conferences", 52],
    ["Initial conferences for unborn children only", 3],
    ["Initial conferences for an unborn child with brothers or sisters", 3],
    ["Initial conferences that made a plan", 24],
    ["Initial conferences that made no plan", 4],
    ["Initial conferences requested by “Duty”", 8],
    ["Initial conferences with Domestic Violence ticked", 17],
    ["First reviews", 23],
    ["First reviews that ended the plan", 3],
    ["Later reviews", 19],
    ["Later reviews that ended the plan", 13],
    ["Later reviews that continued the plan", 6],
    ["Later reviews with outcome “Plan ended - Interim Care Order”", 7],
    ["Conferences of any kind that left a plan in force", 50],
    ["Children on a plan at 31 March 2014", 32],
    ["Families with a child on a plan at 31 March 2014", 15],
    ["Of these, families with 3 or more children on a plan", 7],
    ["Children on a plan in these families", 23],
    ["Plans of more than 2 years, open or ended in the period", 0],
    ["Second or later plans begun in the period", 0],
  ])("%s: %i", (words, number) => {
    expect(figure(words)).toBe(number);
  });

  it("has no line for transfer-in conferences, for there were none", () => {
    const words = table?.rows.map(({ cells }) => cells[0]?.value);
    expect(words?.join()).not.toMatch(/transfer-in/i);
  });

  it("names what it cannot tell for want of a column", () => {
    expect(table?.notes).toContain(
      "Section 47 enquiries: not shown, because the tracker has no column for Strategy discussion.",
    );
  });
});

describe("Key figures of transfer-in conferences", () => {
  it("stand apart, and count among those that left a plan in force", () => {
    const made = { outcome: outcome("plan made") };
    const figures = printedOf("key-figures", {
      conferences: [
        { familyRef: "1", type: "initial", date: "2013-05-01", ...made },
        { familyRef: "2", type: "transfer-in", date: "2013-05-02", ...made },
        { familyRef: "3", type: "transfer-in", date: "2013-05-03", outcome: outcome("no plan") },
        { familyRef: "4", type: "transfer-in", date: "2013-05-07" },
        { familyRef: "5", type: "transfer-in", date: "2014-05-07", ...made },
      ],
    });
    expect(
      ["", " that made a plan", " that made no plan"].map((words) =>
        figureOf(figures, `Transfer-in conferences${words}`),
      ),
    ).toEqual([3, 1, 1]);
    expect(figureOf(figures, "Initial conferences")).toBe(1);
    expect(figureOf(figures, "Conferences of any kind that left a plan in force")).toBe(2);
  });
});

describe("Key figures of reviews", () => {
  const log = (type: "first review" | "later review") => ({
    conferences: [
      { familyRef: "1", type: "initial", date: "2013-05-01", outcome: outcome("plan made") },
      { familyRef: "1", type, date: "2013-07-01", outcome: outcome("plan continues") },
    ] as const,
  });
  const kinds = (given: Parameters<typeof printedOf>[1]) => {
    const figures = printedOf("key-figures", given);
    const words = ["First reviews", "Later reviews"];
    return words.map((one) => figureOf(figures, one));
  };

  it("go by the children's own sequence, whatever the log calls them", () => {
    expect(kinds(log("first review"))).toEqual([1, 0]);
    expect(kinds(log("later review"))).toEqual([1, 0]);
  });

  it("go by the log's word where no conference before is known", () => {
    const alone = (type: "first review" | "later review") => ({
      conferences: log(type).conferences.slice(1),
    });
    expect(kinds(alone("first review"))).toEqual([1, 0]);
    expect(kinds(alone("later review"))).toEqual([0, 1]);
  });

  it("are counted apart where one was the first for a younger child and a later one for the others", () => {
    const [made, review] = log("later review").conferences;
    const figures = printedOf("key-figures", {
      conferences: [
        made,
        review,
        { ...made, date: "2013-08-01" },
        { ...review, date: "2013-10-01" },
      ],
      children: [
        { familyRef: "1", childRef: "A", planStart: "2013-05-01" },
        { familyRef: "1", childRef: "B", planStart: "2013-08-01" },
      ],
    });
    const both = "Reviews that were the first for some children and a later one for others";
    expect(["First reviews", "Later reviews", both].map((one) => figureOf(figures, one))).toEqual([
      1, 0, 1,
    ]);
  });
});
