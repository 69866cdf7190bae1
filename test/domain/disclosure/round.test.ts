import { describe, expect, it } from "@jest/globals";
import { publish } from "../../../src/domain/disclosure/publish";
import { nearestFive } from "../../../src/domain/disclosure/round";
import type { TableCell } from "../../../src/domain/tables/engine/table";
import { count, label, rows, share, table } from "./build";

describe("rounding to 5", () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 5],
    [7, 5],
    [8, 10],
    [52, 50],
    [53, 55],
  ])("rounds %i to %i", (exact, rounded) => {
    expect(nearestFive(exact)).toBe(rounded);
  });

  it("works percentages out from the rounded counts", () => {
    const sheet = table([{ cells: [label("In time"), share(rows(0, 23), rows(0, 42))] }]);
    const { tables, hidden } = publish([sheet], "round to 5");
    expect(tables[0]?.rows[0]?.cells[1]?.value).toBe(25 / 40);
    expect(hidden).toEqual({
      small: 0,
      "gives another away": 0,
      "percentage of a hidden count": 0,
    });
  });

  it("shows no percentage of a denominator that rounds to nothing", () => {
    const { tables } = publish([table([{ cells: [share(rows(0, 1), rows(0, 2))] }])], "round to 5");
    expect(tables[0]?.rows[0]?.cells[0]?.value).toBe("–");
  });

  it("leaves labels and blanks as they are", () => {
    const sheet = table([{ cells: [label("GP"), { value: null, format: "count" }, count([])] }]);
    const { tables } = publish([sheet], "round to 5");
    expect(tables[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual(["GP", null, 0]);
  });

  it("works a figure per 10,000 children out from the rounded count, and leaves typed ones", () => {
    const rate: TableCell = { value: 28.8, format: "figure", behind: rows(0, 23) };
    const typed: TableCell = { value: 0.9, format: "percentage", typed: true };
    const { tables } = publish([table([{ cells: [rate, typed] }])], "round to 5");
    expect(tables[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual([31.3, 0.9]);
  });
});
