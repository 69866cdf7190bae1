import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PublishedTable } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { effort } from "../../attack";
import { count, label, rows, share, table, twoWay } from "./build";

const MODE = "hide 1 to 5";

function values(published: PublishedTable | undefined) {
  return published?.rows.map(({ cells }) => cells.map(({ value }) => value));
}

function publishedValues(...tables: AppendixTable[]) {
  return publish(tables, MODE).tables.map(values);
}

/**
 * Every number each hidden figure of a two-way table could be, found by trying them all: what a reader with
 * patience and no solver would do.
 */
function couldBe(shown: readonly (readonly (number | string | null)[])[], largest: number) {
  const height = shown.length - 1;
  const width = (shown[0]?.length ?? 1) - 1;
  const possible = shown.map((row) => row.map(() => new Set<number>()));
  const fits = (value: number | string | null | undefined, sum: number) =>
    typeof value === "number" ? value === sum : sum >= 1;
  const inner: number[][] = Array.from({ length: height }, () => Array(width).fill(0));

  const sums = () => {
    const all = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
    const totals = Array.from({ length: width + 1 }, (_, column) =>
      all.reduce((sum, row) => sum + (row[column] ?? 0), 0),
    );
    return [...all, totals];
  };
  const visit = (cell: number) => {
    const row = Math.floor(cell / width);
    const column = cell % width;
    if (column === 0 && row > 0) {
      const done = inner[row - 1]?.reduce((a, b) => a + b, 0) ?? 0;
      if (!fits(shown[row - 1]?.[width], done)) return;
    }
    if (row === height) {
      const all = sums();
      if (!all.every((line, r) => line.every((sum, c) => fits(shown[r]?.[c], sum)))) return;
      all.forEach((line, r) => {
        line.forEach((sum, c) => {
          possible[r]?.[c]?.add(sum);
        });
      });
      return;
    }
    const told = shown[row]?.[column];
    const options =
      typeof told === "number" ? [told] : Array.from({ length: largest }, (_, index) => index + 1);
    for (const option of options) {
      const line = inner[row];
      if (line) line[column] = option;
      visit(cell + 1);
    }
  };
  visit(0);
  return possible;
}

describe("suppressing counts of 1 to 5", () => {
  it.each([0, 6])("shows %i", (value) => {
    expect(publishedValues(table([{ cells: [count(rows(0, value))] }]))).toEqual([[[value]]]);
  });

  it.each([1, 5])("hides %i", (value) => {
    expect(publishedValues(table([{ cells: [count(rows(0, value))] }]))).toEqual([[["c"]]]);
  });

  it.each([
    [20, 9],
    [9, 20],
  ])("hides another count of a row whose total is shown, whatever it is: beside %i, %i", (b, c) => {
    const all = rows(0, 3 + b + c);
    const parts = [all.slice(0, 3), all.slice(3, 3 + b), all.slice(3 + b)];
    const sheet = table([{ cells: [...parts.map(count), count(all)] }]);
    expect(publishedValues(sheet)).toEqual([[["c", "c", c, 3 + b + c]]]);
  });

  it("hides more where two that are 5 each would be known to be small", () => {
    const all = rows(0, 40);
    const parts = [all.slice(0, 30), all.slice(30, 35), all.slice(35)];
    const sheet = table([{ cells: [...parts.map(count), count(all)] }]);
    expect(publishedValues(sheet)).toEqual([[["c", "c", "c", 40]]]);
  });

  it("hides both parts of a total of two that would be one each", () => {
    const [a, b, c] = [rows(0, 1), rows(1, 1), rows(2, 8)];
    const sheet = table([
      { cells: [count(a), count(b), count(c)] },
      { cells: [count([...a, ...b]), label(""), count([...a, ...b, ...c])], total: true },
    ]);
    const [shown] = publishedValues(sheet);
    expect(shown?.[0]?.slice(0, 2)).toEqual(["c", "c"]);
    expect(shown?.[1]?.[0]).toBe("c");
  });

  it("hides a percentage whose numerator or denominator is hidden", () => {
    const all = rows(0, 42);
    const few = rows(0, 3);
    const sheet = table([{ cells: [label("In time"), count(few), share(few, all), count(all)] }]);
    expect(publishedValues(sheet)).toEqual([[["In time", "c", "c", 42]]]);
    expect(publish([sheet], MODE).hidden["percentage of a hidden count"]).toBe(1);
  });

  it("hides a small count that only a percentage tells", () => {
    const sheet = table([{ cells: [share(rows(0, 2), rows(0, 10)), count(rows(0, 10))] }]);
    expect(publishedValues(sheet)).toEqual([[["c", 10]]]);
  });

  it("hides a percentage whose counts are not known", () => {
    expect(publishedValues(table([{ cells: [{ value: 0.5, format: "percentage" }] }]))).toEqual([
      [["c"]],
    ]);
  });

  it("hides rather what stands in one table than what stands in two", () => {
    const all = rows(0, 30);
    const [few, some, rest] = [rows(0, 2), rows(2, 10), rows(12, 18)];
    const first = table([{ cells: [count(few), count(some), count(rest), count(all)] }]);
    const second = table([{ cells: [count(some)] }]);
    expect(publishedValues(first, second)).toEqual([[["c", 10, "c", 30]], [[10]]]);
  });

  it("hides the same count in every table that tells it", () => {
    const few = rows(0, 2);
    const sheet = table([{ cells: [count(few), count(rows(2, 9))] }]);
    expect(publishedValues(sheet, { ...table([{ cells: [count(few)] }]), id: "other" })).toEqual([
      [["c", 9]],
      [["c"]],
    ]);
  });

  it("reckons with a total that counts some rows twice", () => {
    const [a, b] = [rows(0, 10), rows(8, 4)];
    const sheet = table([
      { cells: [count(a)] },
      { cells: [count(b)] },
      { cells: [count([...a, ...b])], total: true },
    ]);
    expect(publishedValues(sheet)).toEqual([[["c"], ["c"], [14]]]);
  });

  it("shows a number that counts no rows of the tracker", () => {
    const typed = { value: 43, format: "count" as const };
    expect(publishedValues(table([{ cells: [typed] }]))).toEqual([[[43]]]);
  });

  it("hides a figure that a hidden count was worked into, and shows what the team typed in", () => {
    const rate = { value: 3.8, format: "figure", behind: rows(0, 3) } as const;
    const target = { value: 0.9, format: "percentage", typed: true } as const;
    expect(publishedValues(table([{ cells: [rate, target] }]))).toEqual([[["c", 0.9]]]);
  });

  it("carries no row of the tracker", () => {
    const few = rows(0, 3);
    const { tables } = publish(
      [table([{ cells: [count(few), share(few, few)] }])],
      "show every number",
    );
    expect(JSON.stringify(tables)).not.toMatch(/behind|outOf|layout|source/i);
  });

  it("leaves at least two numbers possible for every hidden figure of a two-way table", () => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 7 }) },
      { weight: 1, arbitrary: fc.integer({ min: 8, max: 12 }) },
    );
    const grid = fc
      .constantFrom([1, 2] as const, [1, 3] as const, [2, 2] as const, [3, 1] as const)
      .chain(([height, width]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      );
    fc.assert(
      fc.property(grid, (counts) => {
        const shown = publishedValues(twoWay(counts))[0] ?? [];
        const possible = couldBe(shown, 14);
        shown.forEach((row, r) => {
          row.forEach((value, c) => {
            if (value === "c") expect(possible[r]?.[c]?.size).toBeGreaterThan(1);
          });
        });
      }),
      effort(60),
    );
  });
});

describe("noughts where so few are counted that they would tell the rest", () => {
  const one = rows(0, 1);
  const none = rows(0, 0);
  const lengths = table([
    { cells: [label("Less than three months"), count(one)] },
    { cells: [label("Longer"), count(none)] },
    { cells: [label("All"), { ...count(one), allOfAKind: true }], total: true },
  ]);
  const known = [{ rows: one, service: false }];
  const empty = { value: "–", format: "percentage" as const, behind: none, outOf: none };
  const beside = (part: Partial<AppendixTable>) => {
    const other = {
      ...table([{ cells: [label("Three months or more"), count(none), empty] }]),
      ...part,
    };
    const { tables } = publish([lengths, other], MODE, { known });
    return [values(tables[0])?.map(([, value]) => value), values(tables[1])?.[0]?.slice(1)];
  };

  it("are hidden in the other tables of what is counted too, with the shares of nobody", () => {
    expect(beside({})).toEqual([
      ["c", "c", "c"],
      ["c", "c"],
    ]);
  });

  it("leave the counts of other units, and all that tells of the service", () => {
    expect(beside({ unit: "families" })[1]).toEqual([0, "c"]);
    expect(beside({ concerns: "the service" })[1]).toEqual([0, "–"]);
  });

  it("are shown where enough are counted", () => {
    const many = table([{ cells: [label("Longer"), count(none)] }]);
    expect(publishedValues(many)).toEqual([[["Longer", 0]]]);
  });
});
