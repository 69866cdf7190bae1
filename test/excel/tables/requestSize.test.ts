import { describe, expect, it } from "@jest/globals";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { layoutTable } from "../../../src/excel/tables/layout";
import { bytesOf, REQUEST_LIMIT, slicesOf } from "../../../src/excel/tables/requestSize";
import { openedBlank } from "../../standin/support/open";
import { cellsOf } from "../workbookCells";
import { insertTables } from "./inserting";
import { smallTable } from "./sampleTables";

/** A table of n rows with a long label each: an action plan that grew for years. */
function longTable(rows: number, letters: number): AppendixTable {
  const label = "✓".repeat(letters);
  return smallTable({
    rows: Array.from({ length: rows }, (_, at) => ({
      cells: [
        { value: label, format: "text" },
        { value: at, format: "count" },
        { value: at / rows, format: "percentage" },
      ],
    })),
  });
}

describe("A table that is larger than a request may be", () => {
  it("is written in slices of whole lines, each small enough", () => {
    const layout = layoutTable(longTable(2_000, 1_000));
    const slices = slicesOf(layout);
    expect(slices.length).toBeGreaterThan(1);
    expect(slices.flatMap(({ lines }) => lines)).toEqual(layout.lines);
    for (const { first, lines } of slices) {
      expect(layout.lines[first]).toBe(lines[0]);
      expect(bytesOf({ ...layout, lines }, smallTable())).toBeLessThanOrEqual(REQUEST_LIMIT);
    }
  });

  it("stands whole in the workbook, after a round trip more for each slice", async () => {
    const standIn = await openedBlank();
    const table = longTable(2_000, 1_000);
    const before = standIn.counts.roundTrips;
    const [inserted] = await insertTables(
      [table, smallTable({ id: "table-3" })],
      "appendix sheets",
    );
    expect(standIn.counts.roundTrips - before).toBeLessThanOrEqual(
      3 + 2 + slicesOf(layoutTable(table)).length,
    );
    expect(inserted?.address).toBe("A1:C2004");
    expect((await cellsOf("Appendix 3", "B2002:C2003")).values).toEqual([
      [1_998, 0.999],
      [1_999, 0.9995],
    ]);
  });

  it("is one slice where it is of a common size", () => {
    expect(slicesOf(layoutTable(smallTable()))).toHaveLength(1);
  });
});
