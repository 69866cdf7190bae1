import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { heightOfLine, ONE_LINE } from "../../../src/excel/tables/drawTable";
import { inExactLines, inLines, wrappedLines } from "../../../src/excel/tables/wrapping";

const notes = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 });

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

  it("are never higher than Excel lets a row be", () => {
    const lines = (count: number) => ({
      kind: "body" as const,
      values: ["GP", Array.from({ length: count }, () => "x".repeat(11)).join(" ")],
      formats: ["@", "@"],
    });
    expect(heightOfLine(lines(25))).toBe(25 * ONE_LINE);
    expect(heightOfLine(lines(26))).toBe(409);
    expect(heightOfLine(lines(400))).toBe(409);
  });
});

describe("A note below a table", () => {
  it("stands in lines about as wide as its table, words kept whole and none lost", () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 12 }), (words, width) => {
        const note = words.join(" ");
        const lines = inLines(note, width);
        expect(lines.join(" ")).toBe(note);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(226);
      }),
    );
  });

  it("stays one line where it is short, and a word longer than the line stays one word", () => {
    expect(inLines("2 conferences without a date are not counted.", 3)).toHaveLength(1);
    const word = "x".repeat(300);
    expect(inLines(`a ${word} b`, 2)).toEqual(["a", word, "b"]);
  });

  it("takes as many lines as there is room for, the last with what is left", () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 6 }), (words, count) => {
        const lines = inExactLines(words.join(" "), 3, count);
        expect(lines).toHaveLength(count);
        expect(lines.filter((line) => line !== "").join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
