import { describe, expect, it } from "@jest/globals";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { listTables } from "../../../src/excel/tables/findTables";
import { openedBlank } from "../../standin/support/open";
import { insertTables } from "../tables/inserting";
import { smallTable } from "../tables/sampleTables";
import { cellsOf } from "../workbookCells";

const own = smallTable();
const other = smallTable({ id: "table-3", caption: "Table 3: Participation of Children" });
const OWN = "appendix sheets";

/** What stands of the tables that the workbook remembers, by their captions. */
async function captions(): Promise<readonly string[]> {
  const standing = await listTables();
  const shown = await Promise.all(
    standing.map(async ({ area }) => {
      const cell = `A${area.firstRow + 1}`;
      return String((await cellsOf(area.sheet, cell)).values[0]?.[0]);
    }),
  );
  return shown.sort();
}

const TOLD = ["inserted", "made meanwhile", "tables stand"];

/** Whether tables were inserted, or why they were not. */
function outcomeOf(tables: readonly AppendixTable[]): Promise<unknown> {
  return insertTables(tables, OWN).then(
    () => "inserted",
    (error: unknown) => (error instanceof ExcelProblem ? error.code : error),
  );
}

describe("While one pane inserts tables, before any of its round trips", () => {
  it.each([
    ["the same table", [own], [own]],
    ["another table of the same sheet", [own], [other]],
    ["both, in another order", [own, other], [other, own]],
    [
      "a table for another sheet",
      [own],
      [smallTable({ id: "figure-1", appendix: 1, caption: "F" })],
    ],
  ])("another pane inserts %s, and both are told what stands", async (_, mine, theirs) => {
    let tried = 0;
    for (let nth = 1; ; nth += 1) {
      const standIn = await openedBlank();
      let other: Promise<unknown> | null = null;
      standIn.faults.anotherPane(nth, () => {
        other = outcomeOf(theirs);
        return other;
      });
      const one = await outcomeOf(mine);
      if (other === null) break;
      tried += 1;
      const outcomes = [
        [mine, one],
        [theirs, await other],
      ] as const;
      // What either was told to have inserted stands and is remembered; where it was not, it was told why.
      const inserted = outcomes.filter(([, outcome]) => outcome === "inserted");
      expect(inserted).not.toEqual([]);
      const expected = inserted.flatMap(([tables]) => tables.map(({ caption }) => caption));
      expect(await captions()).toEqual([...new Set(expected)].sort());
      for (const [, outcome] of outcomes) expect(TOLD).toContain(outcome);
    }
    // Three to write the tables, and two to set up the pages of their sheet.
    expect(tried).toBe(5);
  });
});
