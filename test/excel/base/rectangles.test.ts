import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type Area, areaAddress } from "../../../src/excel/base/address";
import { rectangles, type SheetCell } from "../../../src/excel/base/rectangles";

const cell = (row: number, column: number): SheetCell => ({ row, column });

describe("rectangles", () => {
  it("joins cells below one another, then equal runs side by side", () => {
    const cells = [cell(4, 5), cell(5, 5), cell(6, 5), cell(4, 6), cell(5, 6), cell(6, 6)];
    expect(rectangles(cells).map(areaAddress)).toEqual(["F5:G7"]);
  });

  it("keeps runs of different length apart", () => {
    const cells = [cell(0, 0), cell(1, 0), cell(0, 1)];
    expect(rectangles(cells).map(areaAddress)).toEqual(["A1:A2", "B1"]);
  });

  it("does not join over a free column", () =>
    expect(rectangles([cell(0, 0), cell(0, 2)]).map(areaAddress)).toEqual(["A1", "C1"]));

  it("covers exactly the cells, each once", () => {
    const cell = fc.record({ row: fc.nat(12), column: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), (cells) => {
        const covered = rectangles(cells).flatMap(cellsIn);
        expect(new Set(covered).size).toBe(covered.length);
        expect(new Set(covered)).toEqual(new Set(cells.map(key)));
      }),
    );
  });
});

const key = ({ row, column }: SheetCell) => `${row},${column}`;

function cellsIn(area: Area): string[] {
  const found: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      found.push(key({ row, column }));
    }
  }
  return found;
}
