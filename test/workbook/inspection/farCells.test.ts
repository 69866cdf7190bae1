import { describe, expect, it } from "@jest/globals";
import { FAR, farGroups } from "../../../src/workbook/inspection/farCells";

const block = (rows: readonly number[], columns = [0, 1, 2]) =>
  rows.map((row) => ({ row, columns }));

describe("farGroups", () => {
  it("finds nothing in one block, nor on a blank sheet", () => {
    expect([farGroups(block([0, 1, 2])), farGroups([])]).toEqual([[], []]);
  });

  it("finds cells a screen of rows below, and not one row sooner", () => {
    const main = block([0, 1, 2]);
    const near = block([2 + FAR.rows], [1]);
    const far = block([3 + FAR.rows], [1]);
    expect(farGroups([...main, ...near])).toEqual([]);
    expect(farGroups([...main, ...far])).toEqual([
      { firstRow: 33, lastRow: 33, firstColumn: 1, lastColumn: 1, cells: 1 },
    ]);
  });

  it("finds cells a screen of columns beside, and not one column sooner", () => {
    const reaching = (column: number) => [...block([0]), { row: 1, columns: [0, 1, 2, column] }];
    expect(farGroups(reaching(2 + FAR.columns))).toEqual([]);
    expect(farGroups(reaching(3 + FAR.columns))).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 13, lastColumn: 13, cells: 1 },
    ]);
  });

  it("takes the block with the most cells as the main one, wherever it stands", () => {
    const title = block([0], [0]);
    expect(farGroups([...title, ...block([50, 51])])).toEqual([
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0, cells: 1 },
    ]);
  });
});
