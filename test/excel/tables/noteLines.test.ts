import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { inLines, inSoManyLines } from "../../../src/excel/tables/noteLines";

const notes = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 });

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
        const lines = inSoManyLines(words.join(" "), 3, count);
        expect(lines).toHaveLength(count);
        expect(lines.filter((line) => line !== "").join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
