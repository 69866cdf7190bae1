import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { printedValue } from "../../../src/domain/tables/engine/printed";
import {
  percentageInWords,
  roundedPercentage,
  shareInWords,
} from "../../../src/domain/tables/engine/rounding";

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

describe("A share that was typed in", () => {
  it.each([
    [0.12495, "12%", "12.5%"],
    [0.124999, "12%", "12.5%"],
    [0.1249999999999, "12%", "12.5%"],
    [0.125, "13%", "12.5%"],
    [0.00449, "0%", "0.4%"],
    [0.004499999, "0%", "0.4%"],
    [0.285, "29%", "28.5%"],
    [0.575, "58%", "57.5%"],
    [0.0045, "0%", "0.5%"],
    [1e-7, "0%", "0.0%"],
    [0, "0%", "0.0%"],
    [0.8, "80%", "80.0%"],
    [0.9995, "100%", "100.0%"],
    [0.99949, "100%", "99.9%"],
    [1, "100%", "100.0%"],
    [1.25, "125%", "125.0%"],
  ])("%f is printed %s, or %s with one decimal", (share, whole, withDecimal) => {
    expect([shareInWords(share), shareInWords(share, 1)]).toEqual([whole, withDecimal]);
    const cell = { value: share, format: "percentage" } as const;
    expect([printedValue(cell, 0), printedValue(cell, 1)]).toEqual([whole, withDecimal]);
  });

  it("is rounded as the two counts would be that it stands for", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.constantFrom(0 as const, 1 as const), (part, decimals) => {
        const whole = 1_000_000;
        expect(shareInWords(part / whole, decimals)).toBe(percentageInWords(part, whole, decimals));
      }),
    );
  });
});
