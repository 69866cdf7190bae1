import { describe, expect, it } from "@jest/globals";
import { planHighlights } from "../../../src/excel/highlights/plan";
import { couldNotRun, recordFinding } from "../findings";

describe("planHighlights", () => {
  it("marks every finding's cell, by sheet and severity", () => {
    const plan = planHighlights([
      recordFinding({ severity: "error", sheet: "Conferences", row: 4, column: 2 }),
      recordFinding({ severity: "breach", sheet: "Conferences", row: 6, column: 5 }),
      recordFinding({ severity: "breach", sheet: "Conferences", row: 7, column: 5 }),
      recordFinding({ severity: "query", sheet: "O'Brien & Sons (2013)", row: 0, column: 0 }),
    ]);
    expect(plan).toEqual([
      { sheet: "Conferences", severity: "breach", address: "F7:F8" },
      { sheet: "Conferences", severity: "error", address: "C5" },
      { sheet: "O'Brien & Sons (2013)", severity: "query", address: "A1" },
    ]);
  });

  it("shows the gravest of several findings at one cell", () => {
    const at = { sheet: "Conferences", row: 4, column: 2 };
    const plan = planHighlights([
      recordFinding({ severity: "query", ...at }),
      recordFinding({ severity: "breach", ...at }),
      recordFinding({ severity: "error", ...at }),
    ]);
    expect(plan).toEqual([{ sheet: "Conferences", severity: "breach", address: "C5" }]);
  });

  it("leaves out checks that could not run: they have no cell", () =>
    expect(planHighlights([couldNotRun("T07")])).toEqual([]));

  it("parts addresses before Excel's limit of 8,192 characters, and loses no cell", () => {
    const findings = Array.from({ length: 4000 }, (_, index) =>
      recordFinding({ severity: "breach", sheet: "Conferences", row: index * 2, column: 30 }),
    );
    const plan = planHighlights(findings);
    expect(plan.length).toBeGreaterThan(1);
    for (const { address } of plan) expect(address.length).toBeLessThan(8192);
    expect(plan.flatMap(({ address }) => address.split(","))).toHaveLength(4000);
  });
});
