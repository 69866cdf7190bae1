import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { WIDEST } from "../../../src/domain/paper/fitted";
import { widestWord, widthOf } from "../../../src/domain/paper/textWidth";
import { columnsFor } from "../../../src/excel/tables/columns";
import { layoutTable } from "../../../src/excel/tables/layout";
import { heightOfLine } from "../../../src/excel/tables/lineHeights";
import { inExactLines, inLines, noteRoom } from "../../../src/excel/tables/wrapping";
import { smallTable } from "./sampleTables";

const notes = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 80 });

const line = (kind: "headings" | "body" | "note" | "group", ...values: (string | number)[]) => ({
  kind,
  values,
  formats: values.map(() => "@"),
});

describe("Lines of a table", () => {
  const long = "Social worker report received ≥ 1 working day before an initial conference";

  it("are as high as their longest words, whatever column they stand in", () => {
    const heightOf = (...values: (string | number)[]) =>
      heightOfLine(line("body", ...values), [200, 60]);
    expect(heightOf("GP", 70)).toBe(17);
    expect(heightOf(long, 18)).toBe(30);
    expect(heightOf("Action", "Head of the service for children")).toBe(55);
  });

  it("are higher in narrower columns, and notes run over them", () => {
    expect(heightOfLine(line("body", long), [48])).toBeGreaterThan(100);
    expect(heightOfLine(line("note", long.repeat(3), ""), [48, 48])).toBe(15);
    expect(heightOfLine(line("group", "HEALTH", "over many columns".repeat(9)), [80, 9])).toBe(17);
  });

  it("are never higher than Excel lets a row be", () => {
    expect(heightOfLine(line("body", "x".repeat(9_000)), [48])).toBe(409);
  });
});

describe("Columns of a sheet", () => {
  const layout = (...columns: string[]) =>
    layoutTable({
      ...smallTable({ columns }),
      rows: [{ cells: columns.map((value) => ({ value, format: "text" as const })) }],
    });

  it("break no word, and leave no more room for labels than a page has", () => {
    const columns = columnsFor([layout("Family", "Relationships", "No"), layout("x".repeat(300))]);
    expect(columns).toHaveLength(3);
    expect(columns[1]).toBeGreaterThan(widestWord("Relationships", { size: 10, bold: true }));
    expect(columns[0]).toBe(300);
    const wide = columnsFor([
      layout("x".repeat(300), ...Array.from({ length: 9 }, () => "Number")),
    ]);
    expect(wide.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(WIDEST + 1);
    expect(wide[0]).toBeGreaterThanOrEqual(180);
    // Excel takes no column of more than 1,342.5 points.
    expect(columnsFor([layout("A", "x".repeat(9_000))])[1]).toBe(200);
  });
});

describe("A note below a table", () => {
  it("stands in lines about as wide as its table, words kept whole and none lost", () => {
    fc.assert(
      fc.property(notes, fc.integer({ min: 1, max: 12 }), (words, width) => {
        const note = words.join(" ");
        const lines = inLines(note, width);
        expect(lines.join(" ")).toBe(note);
        for (const each of lines) {
          expect(widthOf(each, { size: 10 })).toBeLessThanOrEqual(noteRoom(width));
        }
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
