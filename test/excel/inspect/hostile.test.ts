import { describe, expect, it } from "@jest/globals";
import { inspectWorkbook } from "../../../src/excel/inspect/inspectWorkbook";
import type { Found } from "../../../src/workbook/inspection/found";
import { opened } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { cell, row, sheet, THREE_ROWS } from "./cells";
import { drawing } from "./fixtureParts";
import { STYLE, workbookFile } from "./package";

const NAMES = [
  "O'Brien's",
  "Really!",
  "'quoted'!A1",
  "👪 families",
  "A sheet's name of 31 characters",
  "Café – Größe",
  "R1C1",
  "2013-14",
  "<b>&amp;",
];

const at = (areas: readonly unknown[]) => (name: string) => ({ sheet: name, shown: true, areas });
const ROW_4 = { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 2 };
const A5 = { firstRow: 4, lastRow: 4, firstColumn: 0, lastColumn: 0 };
const C2_TO_C3 = { firstRow: 1, lastRow: 2, firstColumn: 2, lastColumn: 2 };

const INSIDE = sheet({
  rows: [
    ...THREE_ROWS,
    row(4, [cell("A4", "=HYPERLINK()")], 'hidden="1"'),
    row(5, [cell("A5", "F-004", STYLE.white)]),
  ],
  behind:
    '<dataValidations count="1"><dataValidation type="list" sqref="C2:C3"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
});

describe("sheets of any name", () => {
  it.each(NAMES)("%s", async (name) => {
    const standIn = await opened(workbookFile({ sheets: { [name]: INSIDE } }));
    const before = await savedParts(standIn);
    const { found } = await inspectWorkbook();
    const expected: readonly Found[] = [
      { kind: "hidden rows", place: at([ROW_4])(name), count: 1 },
      { kind: "text in the cell's colour", place: at([A5])(name), count: 1 },
      { kind: "list to choose from", place: at([C2_TO_C3])(name), count: 2, source: "typed in" },
    ] as readonly Found[];
    expect(found).toEqual(expected);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("may have objects of the same name, each of which is reported", async () => {
    const { parts = [], ofSheet = [] } = drawing({ rows: [6, 9], columns: [0, 2], hidden: true });
    const twice = parts.map((part) => {
      return {
        ...part,
        text: part.text.replace(/<xdr:twoCellAnchor>.*<\/xdr:twoCellAnchor>/, "$&$&"),
      };
    });
    const inside = sheet({ behind: '<drawing r:id="rId1"/>' });
    await opened(workbookFile({ sheets: { Cases: inside }, parts: twice, ofSheet }));
    const { found } = await inspectWorkbook();
    expect(found.map(({ kind }) => kind)).toEqual(["hidden object", "hidden object"]);
  });

  it("are told apart", async () => {
    const sheets = { Cases: INSIDE, "Cases (2)|hidden": INSIDE };
    await opened(workbookFile({ sheets }));
    const { found } = await inspectWorkbook();
    const rows = found.filter(({ kind }) => kind === "hidden rows");
    expect(rows.map((each) => "place" in each && [each.place.sheet, each.place.shown])).toEqual([
      ["Cases", true],
      ["Cases (2)", false],
    ]);
  });
});
