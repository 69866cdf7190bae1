import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { publish } from "../../../src/domain/disclosure/publish";
import type { RowSource } from "../../../src/domain/records/source";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { effort } from "../../attack";
import { workedOutBy } from "./attack";
import { count, label, rows, share, table } from "./build";

const MODE = "hide 1 to 5";
const attack = (tables: readonly AppendixTable[]) => workedOutBy(tables, publish(tables, MODE));

/** Everything shown but the counts of 1 to 5 themselves: what suppression would be without its second step. */
function naively(tables: readonly AppendixTable[]) {
  const { tables: given, ...publication } = publish(tables, "show every number");
  const hide = (value: number | string | null) =>
    typeof value === "number" && value > 0 && value < 6 ? "c" : value;
  const shown = given.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.format === "count" ? { ...cell, value: hide(cell.value) } : cell,
      ),
    })),
  }));
  return workedOutBy(tables, { ...publication, tables: shown });
}

describe("a patient reader", () => {
  const [few, many] = [rows(0, 3), rows(3, 20)];
  const all = [...few, ...many];

  it("takes a count from its total", () => {
    expect(naively([table([{ cells: [count(few), count(many), count(all)] }])])).toEqual([
      "table-x, 0, 0",
    ]);
  });

  it("takes a count from a percentage", () => {
    const sheet = table([{ cells: [count(few), share(few, all), count(all)] }]);
    expect(naively([sheet])).toEqual(["table-x, 0, 0"]);
  });

  it("takes a count from another table", () => {
    const other = { ...table([{ cells: [count(many)] }]), id: "table-y" };
    expect(naively([table([{ cells: [count(few), count(all)] }]), other])).toEqual([
      "table-x, 0, 0",
    ]);
  });

  it("takes two counts from a sum of two", () => {
    const [one, another] = [rows(0, 1), rows(1, 1)];
    const sheet = table([{ cells: [count(one), count(another), count(many)] }]);
    const sum = table([{ cells: [count([...one, ...another, ...many])] }]);
    expect(naively([sheet, { ...sum, id: "sum" }])).toHaveLength(2);
  });
});

/** A conference of a made-up year. */
const conference = fc.record({
  quarter: fc.nat(3),
  category: fc.nat(2),
  inTime: fc.boolean(),
  agencies: fc.array(fc.boolean(), { minLength: 2, maxLength: 2 }),
});

/** Tables as a copy has them side by side: by quarter, by category and timeliness with percentages, by agency. */
function tablesOf(year: readonly (typeof conference extends fc.Arbitrary<infer C> ? C : never)[]) {
  const sources = rows(0, year.length);
  const where = (is: (one: (typeof year)[number]) => boolean): RowSource[] =>
    sources.filter((_, index) => {
      const one = year[index];
      return one !== undefined && is(one);
    });
  const line = (words: string, of: RowSource[], inTime: RowSource[]) => ({
    cells: [label(words), count(of), count(inTime), share(inTime, of)],
    // This reader knows of each conference in which lines of all the tables it is counted.
    apart: "the year",
  });
  const inTime = (of: RowSource[]) => {
    const kept = new Set(where((one) => one.inTime));
    return of.filter((source) => kept.has(source));
  };
  const byQuarter = [0, 1, 2, 3].map((n) => where(({ quarter }) => quarter === n));
  const byCategory = [0, 1, 2].map((n) => where(({ category }) => category === n));
  const byAgency = [0, 1].map((n) => where(({ agencies }) => agencies[n] === true));
  const named = (id: string, parts: RowSource[][]) => ({
    ...table(parts.map((part, index) => line(String(index), part, inTime(part)))),
    id,
  });
  return [
    named("quarters", [...byQuarter, [...sources]]),
    named("categories", [...byCategory, [...sources]]),
    named("agencies", byAgency),
  ];
}

describe("suppression of several tables together", () => {
  it("leaves a patient reader nothing to work out", () => {
    fc.assert(
      fc.property(fc.array(conference, { minLength: 1, maxLength: 40 }), (year) => {
        expect(attack(tablesOf(year))).toEqual([]);
      }),
      effort(60),
    );
  });
});
