import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bestAssignment } from "../../../src/workbook/headings/columns/bestAssignment";
import { headingSimilarity } from "../../../src/workbook/headings/scoring/headingSimilarity";
import { headingWords } from "../../../src/workbook/headings/scoring/headingWords";
import { wordSimilarity } from "../../../src/workbook/headings/scoring/wordSimilarity";

const words = (heading: string) => headingWords(heading).map(({ word }) => word);
const alike = (a: string, b: string) => headingSimilarity(headingWords(a), headingWords(b));

describe("words of a heading", () => {
  it.each([
    ["S/W rpt rec'd", ["socialworker", "report", "received"]],
    ["Mins dist.", ["minutes", "distributed"]],
    ["Full record circulated", ["full", "minutes", "distributed"]],
    ["Strat Mtg", ["strategy", "meeting"]],
    ["Date of strategy discussion", ["date", "strategy", "meeting"]],
    ["ICPC date", ["initial", "conference", "date"]],
    ["CP Conf Date", ["cp", "conference", "date"]],
    ["Section 47 start", ["s47", "start"]],
    ["D.O.B.", ["dob"]],
    ["Expected date of delivery", ["edd"]],
    ["Fam ref/UPN/Mosaic ID", ["family", "ref", "system"]],
    ["  ", []],
    ["…", []],
    ["constructor", ["constructor"]],
  ])("%p", (heading, expected) => {
    expect(words(heading)).toEqual(expected);
  });
});

describe("similarity of headings", () => {
  it("does not mind order, abbreviations and misspellings", () => {
    expect(alike("Date of conference", "Conference date")).toBeCloseTo(1);
    expect(alike("Mins dist.", "Minutes distributed")).toBeCloseTo(1);
    expect(alike("Minuets distibuted", "Minutes distributed")).toBeGreaterThan(0.8);
    expect(alike("Stratagy meeting", "Strategy meeting")).toBeGreaterThan(0.9);
  });

  it("tells apart what only looks alike", () => {
    expect(alike("Minutes approved", "Minutes distributed")).toBeLessThan(0.6);
    expect(alike("Plan start", "Plan end")).toBeLessThan(0.6);
    expect(wordSimilarity("child", "children")).toBe(0);
    expect(wordSimilarity("came", "case")).toBe(0);
  });

  it("lies between 0 and 1, is 1 for the same heading, and the same both ways for single words", () => {
    const heading = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
    fc.assert(
      fc.property(heading, heading, (a, b) => {
        const similarity = alike(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        expect(wordSimilarity(a, b)).toBe(wordSimilarity(b, a));
        if (headingWords(a).length > 0) expect(alike(a, a)).toBeCloseTo(1);
      }),
    );
  });
});

describe("the best assignment", () => {
  it("is the best overall, not one by one", () => {
    expect(
      bestAssignment([
        [0.9, 0.8],
        [0.85, 0.1],
      ]),
    ).toEqual([1, 0]);
  });

  it("leaves unassigned what has no score", () => {
    expect(
      bestAssignment([
        [0, 0.5],
        [0, 0.9],
      ]),
    ).toEqual([-1, 1]);
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([-1, -1]);
  });

  it("is as good as trying everything", () => {
    const score = fc.integer({ min: 0, max: 20 }).map((tenths) => tenths / 20);
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(score, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const assigned = bestAssignment(scores);
        const columns = assigned.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
        const sum = assigned.reduce(
          (total, column, row) => total + (scores[row]?.[column] ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(bestByTrying(scores, 0, new Set()), 9);
      }),
    );
  });
});

function bestByTrying(
  scores: readonly (readonly number[])[],
  row: number,
  taken: ReadonlySet<number>,
): number {
  const cells = scores[row];
  if (cells === undefined) return 0;
  const without = bestByTrying(scores, row + 1, taken);
  return cells.reduce((best, score, column) => {
    if (taken.has(column)) return best;
    return Math.max(best, score + bestByTrying(scores, row + 1, new Set([...taken, column])));
  }, without);
}
