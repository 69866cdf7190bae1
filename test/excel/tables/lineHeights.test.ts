import { describe, expect, it } from "@jest/globals";
import { heightOfLine, ONE_LINE, wrappedLines } from "../../../src/excel/tables/lineHeights";

describe("Lines of a table", () => {
  it.each([
    ["", 11, 1],
    ["Number", 11, 1],
    ["Report before review", 11, 3],
    ["Report before review", 13, 2],
    ["a word-of-thirty-letters-at-least", 10, 5],
    ["abcdefghij", 10, 1],
    ["abcdefghij k", 10, 2],
  ])("wraps %j at %i letters in %i lines", (words, letters, lines) => {
    expect(wrappedLines(words, letters)).toBe(lines);
  });

  it("are as high as their longest words, whatever column they stand in", () => {
    const line = (kind: "body" | "note", ...values: (string | number)[]) =>
      heightOfLine({ kind, values, formats: values.map(() => "@") });
    const long = "Social worker report received ≥ 1 working day before an initial conference";
    expect(line("body", "GP", 70)).toBe(ONE_LINE);
    expect(line("body", long, 18)).toBe(2 * ONE_LINE);
    expect(line("body", "Action", "Head of the service for children")).toBe(3 * ONE_LINE);
    expect(line("note", long.repeat(3), "")).toBe(ONE_LINE);
  });
});
