import { beforeAll, describe, expect, it } from "@jest/globals";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { figureOf, printedOf } from "./building";
import { sampleInput } from "./sample";

let tables: ReadonlyMap<string, AppendixTable>;
beforeAll(async () => {
  const built = buildTables(await sampleInput());
  tables = new Map(built.tables.map((table) => [table.id, table]));
});

function sampleTable(id: string): AppendixTable {
  const table = tables.get(id);
  if (!table) throw new Error(`No table ${id}`);
  return table;
}
const sum = (numbers: readonly unknown[]) =>
  numbers.reduce<number>((total, number) => total + Number(number), 0);

describe("How the 2013-14 report counts", () => {
  it("Table 2b takes each percentage of its own conferences: 28, 42, 42, 28, 50, 70, 70, 70", () => {
    const table = sampleTable("table-2b");
    expect(table.denominators).toEqual([28, 42, 42, 28, 50, 70, 70, 70]);
    expect(table.rows.map(({ cells }) => cells[2]?.outOf?.length)).toEqual(table.denominators);
    expect(table.notes[0]).toContain("50 conferences that ended with a plan in force");
  });

  it("the outline plan's 50 are 28 initial less 4, 23 first reviews less 3, 19 later ones less 13", () => {
    const figures = printed(sampleTable("key-figures"));
    const figure = (words: string) => Number(figureOf(figures, words));
    const left =
      figure("Initial conferences") -
      figure("Initial conferences that made no plan") +
      figure("First reviews") -
      figure("First reviews that ended the plan") +
      figure("Later reviews") -
      figure("Later reviews that ended the plan");
    expect(left).toBe(50);
  });

  it("the minutes that were distributed add to 69 of 70, and the note says of which one is not", () => {
    const table = sampleTable("table-2a");
    const [chair, approved, distributed] = printed(table).rows;
    expect(sum((chair ?? []).slice(1))).toBe(70);
    expect(sum((approved ?? []).slice(1))).toBe(70);
    expect(sum((distributed ?? []).slice(1))).toBe(69);
    expect(table.notes).toContain(
      "Minutes Distributed: 1 conference not yet distributed at 25 April 2014 is not in a band.",
    );
  });

  it("46 full records within 15 days lie between the bands: more than 29, fewer than 54", () => {
    const [, , distributed] = printed(sampleTable("table-2a")).rows;
    const upTo10 = sum((distributed ?? []).slice(1, 3));
    const upTo20 = sum((distributed ?? []).slice(1, 4));
    expect([upTo10, upTo20]).toEqual([29, 54]);
    expect(sampleTable("table-2b").rows.at(-1)?.cells[1]?.value).toBe(46);
  });

  it("the same year is 70 conferences, 61 children and 28 families", () => {
    expect(sampleTable("table-2b").denominators?.at(-1)).toBe(70);
    expect(sum(printed(sampleTable("table-3")).rows.map((row) => row[1]))).toBe(61);
    expect(sampleTable("table-1").rows).toHaveLength(28);
  });

  it("Youth stands as recorded, invited 5 and attended 12, of which 7 without an invitation", () => {
    const youth = sampleTable("attendance-by-type").rows.find(
      ({ cells }) => cells[0]?.value === "Youth",
    );
    const values = (youth?.cells ?? []).map(({ value }) => Number(value));
    expect((values[1] ?? 0) + (values[5] ?? 0)).toBe(5);
    expect((values[2] ?? 0) + (values[6] ?? 0)).toBe(12);
    for (const column of [4, 8]) expect(values[column]).toBeLessThanOrEqual(1);
  });

  it("domestic violence is ticked for 17 families with 16 children under five", () => {
    const rowOf = (id: string) =>
      sampleTable(id).rows.find(({ cells }) => cells[0]?.value === "Domestic Violence")?.cells;
    expect(rowOf("figure-2")?.[1]?.value).toBe(17);
    expect(rowOf("figure-3")?.[2]?.value).toBe(16);
  });

  it("24 plans made at initial conferences have the sample's categories", () => {
    const made = printed(sampleTable("figure-1")).rows.map(([words, initial]) => [words, initial]);
    expect(made).toEqual([
      ["Neglect and emotional abuse", 8],
      ["Physical abuse and emotional harm", 6],
      ["Sexual abuse", 3],
      ["Emotional abuse", 4],
      ["Neglect", 2],
      ["Physical abuse", 1],
      ["No plan", 4],
      ["Plan ended", 0],
    ]);
  });
});

describe("A child and a family", () => {
  const family = { familyRef: "7" };
  const conferences = [
    { ...family, type: "initial", date: "2013-05-20" },
    { ...family, type: "first review", date: "2013-08-12" },
    { ...family, type: "later review", date: "2014-02-03" },
  ] as const;

  it("at three conferences counts once, by its age at the first of them", () => {
    const nearlyTen = { ...family, childRef: "A", dateOfBirth: "2003-06-01" } as const;
    const children = [{ ...nearlyTen, participation: "attended" }] as const;
    const table = printedOf("table-3", { conferences, children });
    expect(table.rows.map(([, number]) => number)).toEqual([0, 0, 0, 1]);
  });

  it("with a row for each conference counts once", () => {
    const row = { ...family, childRef: "A", planStart: "2013-05-20", planEnd: undefined };
    const rows = [
      { ...row, age: 12, participation: "consulted" },
      { ...row, age: 12, participation: "attended" },
      { ...row, age: 13, participation: "attended" },
    ] as const;
    const children = rows.map(({ planEnd: _, ...one }) => one);
    expect(printedOf("table-3", { conferences, children }).rows).toEqual([
      ["Child 10 years+ attended", 0],
      ["Child didn't attend & not consulted", 0],
      ["Child 10 years+ consulted", 1],
      ["Child under 10 years", 0],
    ]);
  });

  it("split over two references counts once, and the note says so", () => {
    const split: Parameters<typeof printedOf>[1] = {
      conferences: [...conferences, { familyRef: "7b", type: "initial", date: "2013-06-03" }],
      children: [
        { familyRef: "7", childRef: "A", planStart: "2013-05-20", planEnd: "2015-01-01" },
        { familyRef: "7b", childRef: "A", planStart: "2013-05-20", planEnd: "2015-01-01" },
        { familyRef: "7b", childRef: "B", planStart: "2013-05-20", planEnd: "2015-01-01" },
        { familyRef: "8", childRef: "C", planStart: "2013-05-20", planEnd: "2015-01-01" },
      ],
    };
    const table = printedOf("key-figures", split);
    expect(figureOf(table, "Children on a plan at 31 March 2014")).toBe(3);
    expect(figureOf(table, "Families with a child on a plan at 31 March 2014")).toBe(2);
    expect(figureOf(table, "Children at initial conferences")).toBe(2);
    expect(table.notes).toContain(
      "Family references “7” and “7b” share a child and count as one family.",
    );
  });
});
