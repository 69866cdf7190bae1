import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { asColumnTotals, inOrderOfTheirTicks } from "../../../src/domain/disclosure/familyRows";
import { buildTables } from "../../../src/domain/tables/build";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { sampleInput } from "../tables/sample";
import type { TriedAll } from "./tryAll";

describe("someone who has this program and tries out every table that could be behind a small one", () => {
  it("works out no hidden figure", () => {
    const script = join(__dirname, "tryAll.ts");
    const tried: readonly TriedAll[] = JSON.parse(
      execFileSync(process.execPath, ["--import", "tsx", script]).toString(),
    );
    expect(tried.filter(({ tables }) => tables < 400)).toEqual([]);
    expect(tried.filter(({ workedOut }) => workedOut.length > 0)).toEqual([]);
  });
});

describe("Table 1 of the sample", () => {
  const ticksIn = (table: AppendixTable, column: number) =>
    table.rows.filter(({ cells }) => cells[column]?.value === "✓").length;

  it("keeps its column totals whichever way its families are shown", async () => {
    const { tables } = buildTables(await sampleInput(), ["table-1"]);
    const [table1] = tables;
    if (!table1) throw new Error("The sample has no Table 1");
    const totals = asColumnTotals(table1, "Families").rows[0]?.cells ?? [];
    const reordered = inOrderOfTheirTicks(table1);
    table1.columns.slice(1).forEach((_, index) => {
      expect(totals[index + 1]?.value).toBe(ticksIn(table1, index + 1));
      expect(ticksIn(reordered, index + 1)).toBe(ticksIn(table1, index + 1));
    });
    expect(totals[3]?.value).toBe(17);
  });
});
