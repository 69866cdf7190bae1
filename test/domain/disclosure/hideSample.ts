import { type Count, countsOf } from "../../../src/domain/disclosure/counts";
import { asColumnTotals } from "../../../src/domain/disclosure/familyRows";
import { cannotBeWorkedOut, partition } from "../../../src/domain/disclosure/solve";
import { suppress } from "../../../src/domain/disclosure/suppress";
import { buildTables } from "../../../src/domain/tables/build";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { sampleInput } from "../tables/sample";

/** How many figures of some tables are small, hidden, and can be worked out from what is shown. */
export interface Hiding {
  readonly counts: number;
  readonly small: number;
  readonly hidden: number;
  readonly workedOut: number;
}

function hiding(published: readonly AppendixTable[]): Hiding {
  const { counts, shares } = countsOf(published);
  const hidden = suppress(counts, shares);
  const isSmall = ({ value }: Count) => value <= 5;
  return {
    counts: counts.length,
    small: counts.filter(isSmall).length,
    hidden: hidden.size,
    workedOut: workedOut(counts, new Set(hidden.keys())),
  };
}

/** Every hidden count must differ in some other set of whole numbers that fits all that is shown. */
function workedOut(counts: readonly Count[], hidden: ReadonlySet<number>): number {
  const parts = partition(counts);
  const safe = new Set<number>();
  let found = 0;
  for (const count of counts) {
    if (!hidden.has(count.id) || safe.has(count.id)) continue;
    const differing = cannotBeWorkedOut(count, counts, parts, hidden);
    if (!differing?.has(count.id)) found += 1;
    for (const id of differing ?? []) safe.add(id);
  }
  return found;
}

async function main(): Promise<void> {
  const { tables } = buildTables(await sampleInput());
  const together = tables.map((table) =>
    table.id === "table-1" ? asColumnTotals(table, "Families") : table,
  );
  const apart = together.map((table) => [table.id, hiding([table])] as const);
  process.stdout.write(JSON.stringify([...apart, ["all together", hiding(together)]]));
}

void main();
