import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { percentageInWords, roundedPercentage } from "../../../src/domain/tables/rounding";

describe("A percentage", () => {
  it.each([
    [25, 70, "36%"],
    [3, 42, "7%"],
    [18, 28, "64%"],
    [27, 28, "96%"],
    [28, 28, "100%"],
    [1, 8, "13%"],
    [1, 200, "1%"],
    [0, 5, "0%"],
    [0, 0, "–"],
  ])("%i of %i is printed %s", (numerator, denominator, words) => {
    expect(percentageInWords(numerator, denominator)).toBe(words);
  });

  it.each([
    [25, 70, "35.7%"],
    [1, 2000, "0.1%"],
    [1, 2001, "0.0%"],
    [70, 70, "100.0%"],
    [0, 0, "–"],
  ])("%i of %i is printed %s with one decimal", (numerator, denominator, words) => {
    expect(percentageInWords(numerator, denominator, 1)).toBe(words);
  });

  it("rounds halves up, never from a rounded number", () => {
    const counts = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }));
    fc.assert(
      fc.property(counts, fc.constantFrom(0 as const, 1 as const), ([part, extra], decimals) => {
        const whole = part + extra;
        const steps = decimals === 1 ? 10n : 1n;
        const rounded = roundedPercentage(part, whole, decimals) ?? Number.NaN;
        const scaled = BigInt(Math.round(rounded * Number(steps)));
        // 2·100·part ÷ whole lies in [2·rounded − 1, 2·rounded + 1)
        const twice = 2n * 100n * steps * BigInt(part);
        expect(twice >= (2n * scaled - 1n) * BigInt(whole)).toBe(true);
        expect(twice < (2n * scaled + 1n) * BigInt(whole)).toBe(true);
      }),
    );
  });
});
