import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { breaksOf, type KeptRow, withEndsKept } from "../../../src/domain/paper/pages";

const row = (height: number, keptWithNext = false): KeptRow => ({
  height,

  keptWithNext,
});
const rows = (count: number, height = 10) => Array.from({ length: count }, () => row(height));

describe("the pages of a sheet", () => {
  it("are one where all rows fit, to the point", () => {
    expect(breaksOf(rows(10), 1, 100)).toEqual([]);
    expect(breaksOf(rows(10), 1, 99)).toEqual([9]);
  });

  it("have room for the rows that are repeated on each", () => {
    // One repeated row and nine others a page; the second page begins with the repeated row too.
    expect(breaksOf(rows(25), 1, 100)).toEqual([10, 19]);
  });

  it("do not part what is kept together", () => {
    const kept = [...rows(8), row(10, true), row(10, true), row(10)];
    expect(breaksOf(kept, 1, 100)).toEqual([8]);
  });

  it("part what is longer than a page all the same", () => {
    expect(breaksOf([row(10), row(60, true), row(60)], 1, 100)).toEqual([]);
    expect(breaksOf([row(10), row(20), row(60, true), row(60)], 1, 100)).toEqual([2]);
  });

  it("never hold one or two rows alone where a page holds three more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 30 }), { minLength: 6, maxLength: 120 }),
        (heights) => {
          const all = [row(20), ...withEndsKept(heights.map((height) => row(height)))];
          const ends = [...breaksOf(all, 1, 300), all.length];
          let from = 1;
          for (const to of ends) {
            expect(to - from).toBeGreaterThanOrEqual(3);
            from = to;
          }
        },
      ),
    );
  });
});
