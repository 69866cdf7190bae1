import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Axis } from "../../../src/preview/measures/axis";

const someAxis = fc
  .record({
    count: fc.integer({ min: 1, max: 200 }),
    standard: fc.integer({ min: 1, max: 40 }),
    different: fc.array(fc.tuple(fc.nat(250), fc.integer({ min: 0, max: 90 })), { maxLength: 30 }),
  })
  .map(({ count, standard, different }) => new Axis(count, standard, new Map(different)));

describe("the rows of a sheet in pixels", () => {
  const rows = new Axis(
    10,
    20,
    new Map([
      [1, 50],
      [3, 0],
    ]),
  );

  test("rows with their own height push down those below", () => {
    expect([0, 1, 2, 3, 4, 10].map((row) => rows.start(row))).toEqual([0, 20, 70, 90, 90, 210]);
    expect([0, 1, 2, 3].map((row) => rows.size(row))).toEqual([20, 50, 20, 0]);
  });

  test("a pixel finds its row, one beyond the end the last", () => {
    expect([0, 19, 20, 69, 70, 89, 90, 9_999].map((pixel) => rows.at(pixel))).toEqual([
      0, 0, 1, 1, 2, 2, 4, 9,
    ]);
  });

  test("going on leaves out hidden rows and stops at the ends", () => {
    expect([rows.next(2, 1), rows.next(4, -1), rows.next(0, -1), rows.next(9, 1)]).toEqual([
      4, 2, 0, 9,
    ]);
  });

  test("each start is the sum of the sizes before it", () => {
    fc.assert(
      fc.property(someAxis, (axis) => {
        let sum = 0;
        for (let index = 0; index < axis.count; index += 1) {
          expect(axis.start(index)).toBe(sum);
          sum += axis.size(index);
        }
        expect(axis.total).toBe(sum);
      }),
    );
  });

  test("every pixel lies in the row that it finds", () => {
    fc.assert(
      fc.property(someAxis, fc.nat(8_000), (axis, pixel) => {
        fc.pre(pixel < axis.total);
        const index = axis.at(pixel);
        expect(axis.start(index)).toBeLessThanOrEqual(pixel);
        expect(axis.start(index + 1)).toBeGreaterThan(pixel);
      }),
    );
  });
});
