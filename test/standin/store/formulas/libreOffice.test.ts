import { beforeAll, describe, expect, test } from "@jest/globals";
import { OpenWorkbook } from "../../../../src/standin/store/workbook/openWorkbook";
import answers from "../../../fixtures/formulas/libreoffice.json";
import { ASKED, askedWorkbook, DOCUMENTED } from "./askedFormulas";

const COLUMN_OF_FORMULAS = 7;
let workbook: OpenWorkbook;

beforeAll(() => {
  workbook = new OpenWorkbook(askedWorkbook(ASKED), "");
  workbook.calculation.calculate(true);
});

/** What a cell says: numbers to twelve figures, in which two programs differ by nothing but the order of their sums. */
const said = (value: unknown) =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

test("LibreOffice was asked every formula", () => {
  expect(answers.map(([formula]) => formula)).toEqual(ASKED);
});

describe("the engine says what LibreOffice says", () => {
  test.each(ASKED.map((formula, row) => [formula, row] as const))("of %s", (_, row) => {
    const cell = workbook.sheetNamed("Data")?.cells.at(row, COLUMN_OF_FORMULAS);
    expect(said(cell?.value)).toEqual(said(answers[row]?.[1]));
  });
});

test.each(DOCUMENTED)(
  "%s is what Excel's documentation says, where LibreOffice says otherwise",
  (formula, result) => {
    const one = new OpenWorkbook(askedWorkbook([formula]), "");
    one.calculation.calculate(true);
    expect(one.sheetNamed("Data")?.cells.at(0, COLUMN_OF_FORMULAS)?.value).toBe(result);
  },
);

test.each(["XLOOKUP(1,B2:B8,A2:A8)", "LET(x,2,x+1)", "SUM(B2:B3 B3:B4)", "B2:B8*2", "CELL(1)"])(
  "%s is not worked out: it keeps the result that the file has",
  (formula) => {
    const one = new OpenWorkbook(askedWorkbook([formula]), "");
    const cell = one.sheetNamed("Data")?.cells.at(0, COLUMN_OF_FORMULAS);
    one.calculation.calculate(true);
    expect(cell?.value).toBe(0);
  },
);
