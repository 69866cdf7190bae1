import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type Block,
  blockAddress,
  boundedParts,
  cellsOf,
  take,
  wholeSheet,
} from "../../../src/excel/read/blocks";

const block = (sheet: number, rowCount: number, columnCount: number): Block => ({
  sheet,
  firstRow: 3,
  rowCount,
  firstColumn: 0,
  columnCount,
});

describe("take", () => {
  it("takes all where there is room", () => {
    const blocks = [block(0, 10, 4), block(1, 5, 2)];
    expect(take(blocks, 50)).toEqual({ taken: blocks, left: [] });
  });

  it("breaks a sheet between rows", () => {
    const { taken, left } = take([block(0, 10, 4)], 13);
    expect(taken.map(blockAddress)).toEqual(["A4:D6"]);
    expect(left.map(blockAddress)).toEqual(["A7:D13"]);
  });

  it("takes one row even where it is larger than the room", () =>
    expect(take([block(0, 2, 100)], 10).taken.map(cellsOf)).toEqual([100]));

  it("reads every row once, in order, and never more than the room", () => {
    const blocks = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 })),
    );
    fc.assert(
      fc.property(blocks, fc.integer({ min: 9, max: 200 }), (sizes, room) => {
        const all = sizes.map(([rows, columns], sheet) => block(sheet, rows, columns));
        const rowsRead: string[] = [];
        for (let left: readonly Block[] = all; left.length > 0; ) {
          const next = take(left, room);
          expect(next.taken.reduce((sum, part) => sum + cellsOf(part), 0)).toBeLessThanOrEqual(
            room,
          );
          for (const part of next.taken) rowsRead.push(...rowsOf(part));
          left = next.left;
        }
        expect(rowsRead).toEqual(all.flatMap(rowsOf));
      }),
    );
  });
});

function rowsOf(part: Block): string[] {
  return Array.from({ length: part.rowCount }, (_, row) => `${part.sheet}:${part.firstRow + row}`);
}

describe("wholeSheet", () => {
  it("covers the used area", () =>
    expect(
      blockAddress(wholeSheet(0, { firstRow: 3, firstColumn: 1, lastRow: 72, lastColumn: 16 })),
    ).toBe("B4:Q73"));
});

describe("boundedParts", () => {
  const partsOf = (rowCount: number, columnCount: number): readonly string[] => {
    const parts = boundedParts({ ...block(0, rowCount, columnCount), firstRow: 0 });
    return [parts.first, parts.lastColumn, parts.lastRow].flatMap((part) =>
      part === null ? [] : [blockAddress(part)],
    );
  };

  it.each([
    [5, 16_383, ["A1:XFC5"]],
    [5, 16_384, ["A1:XFC5", "XFD1:XFD5"]],
    [1_048_575, 2, ["A1:B1048575"]],
    [1_048_576, 2, ["A1:B1048575", "A1048576:B1048576"]],
  ])("of %i rows and %i columns never reach from edge to edge", (rows, columns, addresses) => {
    expect(partsOf(rows, columns)).toEqual(addresses);
  });
});
