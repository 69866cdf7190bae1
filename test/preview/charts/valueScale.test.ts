import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { axisSteps, valueScale } from "../../../src/preview/charts/valueScale";

const OPEN = { minimum: null, maximum: null };
const upTo = (...values: readonly number[]) => values.map((to) => ({ from: 0, to }));

describe("the steps of an axis", () => {
  test.each([
    [0, 7, [0, 2, 4, 6, 8]],
    [0, 3, [0, 1, 2, 3]],
    [0, 70, [0, 20, 40, 60, 80]],
    [0, 0.8, [0, 0.2, 0.4, 0.6, 0.8]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-4, 11, [-5, 0, 5, 10, 15]],
  ])("from %d to %d", (least, largest, steps) => {
    expect(axisSteps(least, largest)).toEqual(steps);
  });

  test("are few, even, and take in both ends", () => {
    const sizes = fc.double({ min: 0.001, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(sizes, fc.boolean(), sizes, (largest, below, depth) => {
        const least = below ? -depth : 0;
        const steps = axisSteps(least, largest);
        const slack = (largest - least) * 1e-5;
        expect(steps[0]).toBeLessThanOrEqual(least + slack);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(largest - slack);
        expect(steps.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe("a value axis", () => {
  test("begins at 0 and ends at the line above the largest value", () => {
    const { steps, at } = valueScale(upTo(3, 7), OPEN);
    expect(steps).toEqual([0, 2, 4, 6, 8]);
    expect([at(0), at(4), at(8)]).toEqual([0, 0.5, 1]);
  });

  test("keeps the bounds that the chart sets, and nothing is drawn beyond them", () => {
    const { steps, at } = valueScale(upTo(0.4, 1.5), { minimum: 0, maximum: 1 });
    expect([steps[0], steps.at(-1)]).toEqual([0, 1]);
    expect([at(0.25), at(1.5), at(-1)]).toEqual([0.25, 1, 0]);
  });

  test("is there without any number above 0", () => {
    expect(valueScale(upTo(0, 0), OPEN).steps.at(-1)).toBe(1);
    expect(valueScale([null], OPEN).at(0)).toBe(0);
  });
});
