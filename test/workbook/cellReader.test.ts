import { describe, expect, it } from "@jest/globals";
import type { ReadingProblem } from "../../src/domain/records/readingProblem";
import { ColumnReader } from "../../src/workbook/reading/rows/cellReader";
import type { ValueKind } from "../../src/workbook/snapshot/values/reading";
import { shortTextKind } from "../../src/workbook/snapshot/values/texts";

/** Reads a column of texts. */
function readColumn(texts: readonly string[]) {
  let read = 0;
  const problems: ReadingProblem[] = [];
  const kind: ValueKind<string> = {
    ...shortTextKind,
    text: (text) => {
      read += 1;
      return shortTextKind.text(text);
    },
  };
  const layout = { sheet: "Children", columns: new Map() };
  const place = { dataset: "children", field: "name", heading: "Name", column: 0, index: 0 };
  const reader = new ColumnReader({ ...place, dataset: "children", layout }, kind, problems);
  const values = texts.map((text, row) => reader.read([text], row));
  return { values, read, problems: problems.map(({ cell, kind: what }) => [cell.row, what]) };
}

describe("A column of texts", () => {
  it("that come again is read once for each of them", () => {
    const words = ["Duty", "Long Term", "Duty "];
    const texts = Array.from({ length: 3_000 }, (_, row) => words[row % 3] ?? "");
    const { problems, read, values } = readColumn(texts);
    expect(read).toBe(3);
    expect(values.slice(-3)).toEqual(["Duty", "Long Term", "Duty"]);
    expect(problems).toHaveLength(1_000);
  });

  it("that are all different is read like any other, to its end", () => {
    const texts = Array.from({ length: 1_500 }, (_, row) => `Testchild ${row}`);
    texts[499] = " Testchild A";
    texts[1_400] = " Testchild B";
    texts[1_401] = " Testchild B";
    const { problems, read, values } = readColumn(texts);
    expect(values.slice(1_399, 1_403)).toEqual([
      "Testchild 1399",
      "Testchild B",
      "Testchild B",
      "Testchild 1402",
    ]);
    expect(problems).toEqual([
      [499, "stray spaces"],
      [1_400, "stray spaces"],
      [1_401, "stray spaces"],
    ]);
    // Nothing is remembered of a column in which almost no text comes again.
    expect(read).toBe(1_500);
  });
});
