import { describe, expect, it } from "@jest/globals";
import { scrolledTo } from "../../../src/preview/grid/scrollIntoView";

const ROW = 20;
const row = (number: number) => ({ start: number * ROW, end: (number + 1) * ROW });

describe("how far a sheet scrolls to a cell", () => {
  it("is not at all for a cell in view, the first and the last one included", () => {
    expect(scrolledTo(row(12), 200, 40, 200)).toBe(200);
    expect(scrolledTo(row(19), 200, 40, 200)).toBe(200);
  });

  it("is one row for the next row, in either direction", () => {
    expect(scrolledTo(row(20), 200, 40, 200)).toBe(220);
    expect(scrolledTo(row(11), 200, 40, 200)).toBe(180);
  });

  it("brings a cell from further away to the middle of what scrolls", () => {
    expect(scrolledTo(row(60), 0, 40, 200)).toBe(1_200 - 40 - 70);
    expect(scrolledTo(row(30), 2_000, 40, 200)).toBe(600 - 40 - 70);
  });

  it("stays at the start for a cell near it", () => {
    expect(scrolledTo(row(3), 2_000, 40, 200)).toBe(0);
  });
});
