import { beforeAll, describe, expect, it } from "@jest/globals";
import { buildTables } from "../../../src/domain/tables/build";
import type { AppendixTable } from "../../../src/domain/tables/table";
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
    ["Conferences, initial or review, that left a plan in force", 50],
    ["Children on a plan at 31 March 2014", 32],
    ["Families with a child on a plan at 31 March 2014", 15],
    ["Of these, families with 3 or more children on a plan", 7],
    ["Children on a plan in these families", 23],
    ["Plans of more than 2 years, open or ended in the period", 0],
    ["Second or later plans begun in the period", 0],
  ])("%s: %i", (words, number) => {
    expect(figure(words)).toBe(number);
  });

  it("names what it cannot tell for want of a column", () => {
    expect(table?.notes).toContain(
      "Section 47 enquiries: not shown, for the tracker has no column for Strategy discussion.",
    );
  });
});
