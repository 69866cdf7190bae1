import { beforeAll, describe, expect, it } from "@jest/globals";
import { countsOf } from "../../../src/domain/sharing/counts";
import { asColumnTotals, inOrderOfTheirTicks } from "../../../src/domain/sharing/familyRows";
import { cannotBeWorkedOut, partition } from "../../../src/domain/sharing/solve";
import { suppress } from "../../../src/domain/sharing/suppress";
import { buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import type { AppendixTable } from "../../../src/domain/tables/table";
import { sampleInput } from "../tables/sampleRecords";

let tables: readonly AppendixTable[] = [];

beforeAll(async () => {
  tables = buildTables(await sampleInput()).tables;
});

/** How many figures are hidden, and how many of them can be worked out from what is shown. */
function hiding(published: readonly AppendixTable[]) {
  const { counts, shares } = countsOf(published);
  const hidden = suppress(counts, shares);
  const ids = new Set(hidden.keys());
  const parts = partition(counts);
  const safe = new Set<number>();
  let workedOut = 0;
  for (const count of counts) {
    if (!hidden.has(count.id) || safe.has(count.id)) continue;
    const differing = cannotBeWorkedOut(count, counts, parts, ids);
    if (!differing?.has(count.id)) workedOut += 1;
    for (const id of differing ?? []) safe.add(id);
  }
  const small = counts.filter(({ value }) => value <= 5).length;
  return { counts: counts.length, hidden: hidden.size, small, workedOut };
}

describe("disclosure control on the sample's tables", () => {
  it.each(TABLES.map(({ id }) => id))("lets nothing hidden be worked out in %s", (id) => {
    const table = tables.find((built) => built.id === id);
    if (!table) return;
    expect(hiding([table]).workedOut).toBe(0);
  });

  it("lets nothing hidden be worked out from all tables together", () => {
    const together = tables.map((table) =>
      table.id === "table-1" ? asColumnTotals(table, "Families") : table,
    );
    const { counts, hidden, small, workedOut } = hiding(together);
    expect(workedOut).toBe(0);
    expect(hidden).toBeGreaterThanOrEqual(small);
    expect(counts).toBeGreaterThan(hidden);
  });

  it("keeps the column totals of Table 1 whichever way its families are shown", () => {
    const table1 = tables.find(({ id }) => id === "table-1");
    if (!table1) throw new Error("The sample has no Table 1");
    const ticksIn = (table: AppendixTable, column: number) =>
      table.rows.filter(({ cells }) => cells[column]?.value === "✓").length;
    const totals = asColumnTotals(table1, "Families").rows[0]?.cells ?? [];
    const reordered = inOrderOfTheirTicks(table1);
    table1.columns.slice(1).forEach((_, index) => {
      expect(totals[index + 1]?.value).toBe(ticksIn(table1, index + 1));
      expect(ticksIn(reordered, index + 1)).toBe(ticksIn(table1, index + 1));
    });
    expect(totals[3]?.value).toBe(17);
  });
});
