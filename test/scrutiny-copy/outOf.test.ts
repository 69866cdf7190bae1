import { describe, expect, it } from "@jest/globals";
import { withOutOf } from "../../src/scrutiny-copy/outOf";
import { count, label, rows, share, table } from "../domain/disclosure/build";

const ALL = rows(0, 42);
const first = (number: number) => ALL.slice(0, number);

const measure = (name: string, inTime: number, of: number) => ({
  cells: [label(name), count(first(inTime)), share(first(inTime), first(of))],
});
const columns = ["", "Number", "%"];
const shown = ({ columns: headings, rows: lines }: ReturnType<typeof withOutOf>) => [
  headings.at(-1),
  ...lines.map(({ cells }) => cells.at(-1)?.value),
];

describe("what a percentage is of", () => {
  it("stands in its own column, also beside a row in which all were in time", () => {
    const given = { ...table([measure("Minutes", 30, 42), measure("Held", 28, 28)]), columns };
    const told = withOutOf(given);
    expect(shown(told)).toEqual(["Out of", 42, 28]);
    expect(told.rows[0]?.cells.at(-1)?.behind).toHaveLength(42);
  });

  it("stands there whatever the figures are: a column of the same figures by chance tells nothing", () => {
    const given = { ...table([measure("Held", 28, 28)]), columns };
    expect(shown(withOutOf(given))).toEqual(["Out of", 28]);
  });

  it("has the heading in any period too, where that one differs", () => {
    const given = { ...table([measure("Minutes", 30, 42)]), columns, columnsInAnyPeriod: columns };
    expect(withOutOf(given).columnsInAnyPeriod).toEqual(["", "Number", "%", "Out of"]);
  });

  it.each([
    ["there is none", { cells: [label("A"), count(first(42))] }],
    [
      "there are several",
      { cells: [label("A"), share(first(9), first(42)), share(first(9), first(28))] },
    ],
  ])("is left where %s", (_, row) => {
    const given = { ...table([row]), columns };
    expect(withOutOf(given)).toBe(given);
  });

  it("is left where one row has no percentage", () => {
    const given = table([measure("A", 1, 2), { cells: [label("B"), count(first(3))] }]);
    expect(withOutOf(given)).toBe(given);
  });
});
