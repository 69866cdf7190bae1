import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { financialYear } from "../../../src/domain/calendar/periods";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import { effort } from "../../attack";
import { inputOf } from "../tables/building";
import { anyTracker, type PlainTracker, trackerRowsOf } from "./plainChildren";
import { type Days, onPlanOn, table2aOf, table2bOf, table3Of } from "./plainTables";

const IDS = ["table-2a", "table-2b", "table-3", "key-figures"];

/** The tables of a financial year, printed. */
function tablesOf(tracker: PlainTracker, startYear: number) {
  const circumstances = { period: financialYear(startYear), asAt: tracker.asAt };
  const { tables } = buildTables(inputOf(trackerRowsOf(tracker), circumstances), IDS);
  const table = (id: string) => {
    const built = tables.find((one) => one.id === id);
    if (!built) throw new Error(`No table ${id}`);
    return printed(built);
  };
  return { table, numbers: (id: string) => table(id).rows.map(([, ...cells]) => cells) };
}

describe("The tables, against counts made one record after the other", () => {
  it("count the same", () => {
    let held = 0;
    fc.assert(
      fc.property(anyTracker, fc.constantFrom(2012, 2013, 2014), (tracker, year) => {
        const { table, numbers } = tablesOf(tracker, year);
        const { asAt, children, conferences } = tracker;
        const days: Days = [`${year}-04-01`, `${year + 1}-03-31`];

        const lines = table2bOf(conferences, days);
        expect(table("table-2b").denominators).toEqual(lines.map(([, of]) => of));
        expect(numbers("table-2b").map(([number]) => number)).toEqual(lines.map(([own]) => own));

        // The last band is printed only as far as the longest time taken.
        const bands = table2aOf(conferences, days);
        expect(numbers("table-2a")).toEqual(
          bands.map((row) => row.slice(0, numbers("table-2a")[0]?.length)),
        );
        expect(numbers("table-3").flat()).toEqual(table3Of(children, conferences, days));

        const census = asAt < days[1] ? asAt : days[1];
        const onPlan = table("key-figures").rows.find(([words]) =>
          /^Children on a plan at/.test(String(words)),
        );
        expect(onPlan?.[1]).toBe(onPlanOn(children, census));
        held += lines.at(-1)?.[1] ?? 0;
      }),
      effort(100),
    );
    // Trackers without a conference in the year would have proved nothing.
    expect(held).toBeGreaterThan(20);
  });
});
