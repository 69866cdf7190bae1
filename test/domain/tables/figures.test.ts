import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import {
  DEFAULT_TABLE_OPTIONS,
  type TableOptions,
} from "../../../src/domain/settings/tableOptions";
import type { Rows } from "../build";
import { category, outcome } from "../recordBuilders";
import { printedOf, tableOf } from "./building";

const neglect = category("Neglect", "neglect");
const pair = category("Neglect and emotional abuse", "neglect", "emotional");
const pairOtherwise = category("Emotional abuse/neglect", "neglect", "emotional");
const multiple = category("MUL", "multiple");
const made = outcome("plan made");

const options = (tables: Partial<TableOptions>) => ({
  settings: { tables: { ...DEFAULT_TABLE_OPTIONS, ...tables } },
});

describe("Figure 1", () => {
  const rows: Rows = {
    conferences: [
      { familyRef: "1", type: "initial", date: "2013-05-01", outcome: made, category: pair },
      {
        familyRef: "2",
        type: "pre-birth",
        date: "2013-05-02",
        outcome: made,
        category: pairOtherwise,
      },
      { familyRef: "3", type: "initial", date: "2013-05-03", outcome: made, category: neglect },
      { familyRef: "4", type: "initial", date: "2013-05-07", outcome: outcome("no plan") },
      { familyRef: "5", type: "initial", date: "2013-05-08", outcome: made, category: multiple },
      { familyRef: "6", type: "initial", date: "2013-05-09" },
      { familyRef: "7", type: "initial", date: "2013-05-10", outcome: made },
      {
        familyRef: "1",
        type: "first review",
        date: "2013-07-24",
        outcome: outcome("plan continues"),
        category: pair,
      },
      {
        familyRef: "1",
        type: "later review",
        date: "2014-01-13",
        outcome: outcome("plan ended"),
        category: pair,
      },
    ],
    children: ["1", "1", "1", "2", "3", "4"].map((familyRef, index) => ({
      familyRef,
      childRef: `C${index}`,
    })),
  };

  it("says how many conferences are neither initial nor review", () => {
    const { notes } = printedOf("figure-1", {
      conferences: [
        ...(rows.conferences ?? []),
        { familyRef: "8", type: "transfer-in", date: "2013-06-03", outcome: made },
        { familyRef: "9", type: "transfer-in", date: "2013-06-04", outcome: made },
        { familyRef: "9", date: "2013-06-05", outcome: made },
      ],
    });
    expect(notes).toContain("2 transfer-in conferences are not counted.");
    expect(notes).toContain("1 conference without a type is not counted.");
    expect(printedOf("figure-1", rows).notes.join()).not.toMatch(/transfer-in|a type/);
  });

  it("counts each category as recorded, a pair as one in either order, the plans ended apart", () => {
    const table = printedOf("figure-1", rows);
    expect(table.columns).toEqual([
      "Category of plan",
      "Initial conferences",
      "Review conferences",
    ]);
    expect(table.rows).toEqual([
      ["Neglect and emotional abuse", 2, 1],
      ["Neglect", 1, 0],
      ["MUL", 1, 0],
      ["Category not recorded", 1, 0],
      ["No plan", 1, 0],
      ["Plan ended", 0, 1],
    ]);
    expect(table.notes).toContain("1 conference without an outcome is not counted.");
  });

  it("counts several categories once, as Multiple, the way the Department does", () => {
    expect(printedOf("figure-1", rows, options({ severalCategories: "multiple" })).rows).toEqual([
      ["Multiple", 3, 1],
      ["Neglect", 1, 0],
      ["Category not recorded", 1, 0],
      ["No plan", 1, 0],
      ["Plan ended", 0, 1],
    ]);
  });

  it("counts children where the team wants it, each once by its last conference of a kind", () => {
    const table = tableOf("figure-1", rows, options({ figure1Counts: "children" }));
    expect(table.unit).toBe("children");
    expect(printedOf("figure-1", rows, options({ figure1Counts: "children" })).rows).toEqual([
      ["Neglect and emotional abuse", 4, 0],
      ["Neglect", 1, 0],
      ["No plan", 1, 0],
      ["Plan ended", 0, 3],
    ]);
  });

  it("has a column chart of its own columns, whose text tells no number", () => {
    const { chart } = tableOf("figure-1", rows);
    expect(chart).toMatchObject({ kind: "column", labels: 0, series: [1, 2] });
    expect(chart?.altText).not.toMatch(/\d/);
  });
});

describe("The indicators of risk", () => {
  const rows: Rows = {
    conferences: [
      { familyRef: "1", type: "initial", date: "2013-05-01" },
      { familyRef: "2", type: "initial", date: "2013-05-02" },
      { familyRef: "3", type: "first review", date: "2013-05-03" },
      { familyRef: "4", type: "initial", date: "2013-05-07" },
    ],
    indicators: [
      { familyRef: "2", ticked: ["MARAC"] },
      { familyRef: "1", ticked: ["MARAC", "MAPPA"] },
      { familyRef: "01", ticked: ["Alcoholism", "MAPPA", "Radicalisation"] },
      { familyRef: "3", ticked: ["MAPPA"] },
      { familyRef: "404", ticked: ["MAPPA"] },
    ],
    children: [
      { familyRef: "1", childRef: "A", dateOfBirth: "2013-07-01" },
      { familyRef: "1", childRef: "B", dateOfBirth: "2008-05-02" },
      { familyRef: "1", childRef: "C", dateOfBirth: "2008-05-01" },
      { familyRef: "2", childRef: "D", dateOfBirth: "1995-05-03" },
      { familyRef: "2", childRef: "E", dateOfBirth: "1995-05-02" },
      { familyRef: "3", childRef: "F", dateOfBirth: "2000-01-01" },
      { familyRef: "2", childRef: "G", dateOfBirth: NOT_RECORDED },
    ],
  };

  it("stand in Table 1 for each family with an initial conference, numbered again, rows of one family joined", () => {
    const table = printedOf("table-1", rows);
    const column = (name: string) => table.columns.indexOf(name);
    expect(table.rows.map(([family]) => family)).toEqual([1, 2]);
    expect(table.rows.map((row) => row[column("MARAC")])).toEqual(["✓", "✓"]);
    expect(table.rows.map((row) => row[column("MAPPA")])).toEqual([null, "✓"]);
    expect(table.rows.map((row) => row[column("Alcoholism")])).toEqual([null, "✓"]);
    expect(table.notes).toEqual([
      "Families are those whose initial conference was held in the period.",
      "1 family with an initial conference has no row of indicators.",
      "2 rows of indicators without an initial conference in the period are not counted.",
      "Not on the list of indicators: “Radicalisation”.",
    ]);
  });

  it("are added up below Table 1 where the team wants it", () => {
    const { totals } = printedOf("table-1", rows, options({ indicatorTotals: true }));
    expect(totals?.[0]).toBe("Total");
    expect(totals?.slice(1).reduce<number>((sum, one) => sum + Number(one), 0)).toBe(4);
  });

  it("are counted in Figure 2 by families and by children, the most frequent first", () => {
    const { rows: lines } = printedOf("figure-2", rows);
    expect(lines.slice(0, 3)).toEqual([
      ["MARAC", 2, 6],
      ["MAPPA", 1, 3],
      ["Alcoholism", 1, 3],
    ]);
    expect(lines).toHaveLength(10);
  });

  it("are counted in Figure 3 by age at the first conference, 18 and unknown in no band", () => {
    const table = printedOf("figure-3", rows);
    const line = (name: string) => table.rows.find(([indicator]) => indicator === name);
    expect(table.columns).toEqual(["Indicator", "Unborn", "0–4", "5–9", "10–15", "16–17"]);
    expect(line("MAPPA")).toEqual(["MAPPA", 1, 1, 1, 0, 0]);
    expect(line("MARAC")).toEqual(["MARAC", 1, 1, 1, 0, 1]);
    expect(table.notes).toContain("2 children of 18 or more, or of unknown age, are in no band.");
  });
});
