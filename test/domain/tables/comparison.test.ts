import { describe, expect, it } from "@jest/globals";
import { percentChange, perTenThousand } from "../../../src/domain/tables/engine/rates";
import { printedOf, tableOf } from "./building";

const children = ["2013-05-20", "2013-09-02", "2014-01-06"].map((planStart, place) => ({
  childRef: `${place}`,
  planStart,
  planEnd: "2014-04-02",
}));
const year = (label: string, plans: number | null, national: number | null) => ({
  year: label,
  plans,
  rate: null,
  national,
  neighbours: null,
});

describe("Children on a plan compared with other years and others", () => {
  const settings = {
    rate: { childPopulation: 8_000, nationalRate: null },
    comparison: [year("2013-14", null, 42.1), year("2012-13", 2, 37.9), year("2011-12", 4, null)],
  };

  it("has a row for each year, this period's own figures last, each change against the year before", () => {
    const table = printedOf("comparison", { children }, { settings });
    expect(table.rows).toEqual([
      ["2011-12", 4, null, null, null, null],
      ["2012-13", 2, -50, null, 37.9, null],
      ["2013-14", 3, 50, 3.8, 42.1, null],
    ]);
    expect(table.notes).toEqual([
      "Figures of earlier years, England and the neighbours are those typed in under Set up.",
    ]);
  });

  it("opens this period's figures to the rows of the children, and no typed one", () => {
    const { rows } = tableOf("comparison", { children }, { settings });
    expect(rows.at(-1)?.cells[1]?.behind).toHaveLength(3);
    expect(rows[0]?.cells.map(({ behind }) => behind)).toEqual(Array(6).fill(undefined));
  });

  it("says what is to be typed in where nothing was", () => {
    const table = printedOf("comparison", { children });
    expect(table.rows).toEqual([["2013-14", 3, null, null, null, null]]);
    expect(table.notes).toEqual([
      "Earlier years can be typed in under Set up.",
      "The number of children in the area is typed in under Set up; without it the council’s own rate is not shown.",
    ]);
  });
});

it.each([
  [200, 201, 0.5],
  [2000, 2001, 0.1],
  [2001, 2002, 0],
  [2000, 1999, -0.1],
  [8, 9, 12.5],
])("from %d to %d is a change of %d per cent", (before, now, change) => {
  expect(percentChange(before, now)).toBe(change);
});

it("a rate is rounded half up to one decimal", () => {
  expect([perTenThousand(32, 8_000), perTenThousand(1, 80_000), perTenThousand(3, 8_000)]).toEqual([
    40, 0.1, 3.8,
  ]);
});
