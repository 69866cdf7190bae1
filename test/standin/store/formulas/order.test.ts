import { expect, test } from "@jest/globals";
import { type DraftCell, draftFile } from "../../../../scripts/trackers/draftFile";
import { OpenWorkbook } from "../../../../src/standin/store/workbook/openWorkbook";

function columnOf(cells: readonly DraftCell[]) {
  const workbook = new OpenWorkbook(
    draftFile([{ name: "Data", rows: cells.map((cell) => [cell]) }]),
    "",
  );
  workbook.calculation.calculate(true);
  return (row: number) => workbook.sheetNamed("Data")?.cells.at(row, 0)?.value;
}

test("a chain of 5,000 formulas that each read the next is worked out from its end", () => {
  const chain = Array.from({ length: 5_000 }, (_, row) => ({
    value: 0,
    formula: `A${row + 2}+1`,
  }));
  const at = columnOf([...chain, { value: 5 }]);
  expect([at(0), at(4_999)]).toEqual([5_005, 6]);
});

test("formulas in a circle end, and those beside them are right", () => {
  const at = columnOf([
    { value: 1, formula: "A2+1" },
    { value: 1, formula: "A1+1" },
    { value: 0, formula: "A4*2" },
    { value: 21 },
  ]);
  expect(at(2)).toBe(42);
  expect(typeof at(0)).toBe("number");
});

test("a formula over cells that are gone is an error, also where their sheet is there", () => {
  const at = columnOf([
    { value: 0, formula: "SUM(Data!#REF!)" },
    { value: "" },
    { value: 0, formula: '"Data!#REF!"&1' },
  ]);
  expect(at(0)).toBe("#REF!");
  expect(at(2)).toBe("Data!#REF!1");
});
