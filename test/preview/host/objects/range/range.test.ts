import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../../src/preview/host/standIn";
import { opened, openedBlank, savedPart, smallWorkbook } from "../../support/open";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

/** Runs on Sheet1 and hands its context over. */
const onSheet = <T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => use(context.workbook.worksheets.getItem("Sheet1"), context));

const refused = (use: (sheet: Excel.Worksheet) => void) =>
  expect(
    onSheet(async (sheet, context) => {
      use(sheet);
      await context.sync();
    }),
  ).rejects;

describe("navigation", () => {
  test("leads to the cells that the documentation says", async () => {
    await onSheet(async (sheet, context) => {
      const from = sheet.getRange("B2:D6");
      const found = {
        getCell: from.getCell(1, 1),
        getRow: from.getRow(2),
        getColumn: from.getColumn(0),
        getLastCell: from.getLastCell(),
        getLastRow: from.getLastRow(),
        getLastColumn: from.getLastColumn(),
        getEntireRow: from.getEntireRow(),
        getEntireColumn: from.getEntireColumn(),
        getOffsetRange: from.getOffsetRange(1, -1),
        getResizedRange: from.getResizedRange(-4, 1),
        getAbsoluteResizedRange: from.getAbsoluteResizedRange(2, 2),
        getBoundingRect: from.getBoundingRect("F8"),
        getIntersection: from.getIntersection("A1:C3"),
      };
      for (const range of Object.values(found)) range.load("address");
      await context.sync();
      expect(
        Object.fromEntries(
          Object.entries(found).map(([name, { address }]) => [name, address.slice(7)]),
        ),
      ).toEqual({
        getCell: "C3",
        getRow: "B4:D4",
        getColumn: "B2:B6",
        getLastCell: "D6",
        getLastRow: "B6:D6",
        getLastColumn: "D2:D6",
        getEntireRow: "2:6",
        getEntireColumn: "B:D",
        getOffsetRange: "A3:C7",
        getResizedRange: "B2:E2",
        getAbsoluteResizedRange: "B2:C3",
        getBoundingRect: "B2:F8",
        getIntersection: "B2:C3",
      });
    });
  });

  test("gives a null object, or says so, where ranges share nothing", async () => {
    await onSheet(async (sheet, context) => {
      const shared = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      expect(shared.isNullObject).toBe(true);
    });
    await refused((sheet) =>
      sheet.getRange("A1").getIntersection("B2").load("address"),
    ).toMatchObject({ code: "ItemNotFound" });
  });

  test("refuses to leave the sheet", async () => {
    await refused((sheet) =>
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    ).toMatchObject({ code: "InvalidArgument" });
  });

  test("tells size and place", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet
        .getRange("C4:D9")
        .load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn");
      const whole = sheet.getRange().load("cellCount,isEntireRow,isEntireColumn");
      await context.sync();
      expect([
        range.rowIndex,
        range.columnIndex,
        range.rowCount,
        range.columnCount,
        range.cellCount,
      ]).toEqual([3, 2, 6, 2, 12]);
      expect([range.isEntireRow, whole.isEntireRow, whole.isEntireColumn, whole.cellCount]).toEqual(
        [false, true, true, -1],
      );
    });
  });
});

describe("used range", () => {
  test("is a null object on a blank sheet, A1 where an object is asked for", async () => {
    await onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load("address");
      await context.sync();
      expect([nothing.isNullObject, first.address]).toEqual([true, "Sheet1!A1"]);
    });
  });

  test("counts formatted cells unless only values are asked for", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B3").values = [["x"]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const within = sheet.getRange("C:F").getUsedRangeOrNullObject().load("address");
      const none = sheet.getRange("C:F").getUsedRangeOrNullObject(true);
      await context.sync();
      expect([all.address, values.address, within.address, none.isNullObject]).toEqual([
        "Sheet1!B3:D9",
        "Sheet1!B3",
        "Sheet1!D9",
        true,
      ]);
    });
  });

  test("shrinks when cells are cleared", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C3").values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      sheet.getRange("C1:C3").clear();
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!A1:B3");
    });
  });
});

describe("clear", () => {
  const before = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#00FF00";
    await context.sync();
    return range;
  };

  test.each([
    ["All", "", "#FFFFFF"],
    ["Contents", "", "#00FF00"],
    ["Formats", "x", "#FFFFFF"],
  ] as const)("of %s", async (applyTo, value, colour) => {
    await onSheet(async (sheet, context) => {
      const range = await before(sheet, context);
      range.clear(applyTo);
      range.load("values,format/fill/color");
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[value]], colour]);
    });
  });

  test("cuts conditional formats out of the cells and leaves them elsewhere", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      sheet.getRange("A3").clear();
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain('sqref="A1:A2 A4:A9"');
  });
});

describe("insert and delete", () => {
  const filled = () =>
    opened(
      smallWorkbook({
        sheets: {
          Sheet1: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(A1:A3)</f><v>6</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>4</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="D2:E3"/></mergeCells><conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1"><formula>A2&gt;2</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A3"><formula1>Other!$A$1:$A$9</formula1></dataValidation></dataValidations>`,
          Other: '<sheetData><row r="1"><c r="A1"><f>Sheet1!A3</f><v>3</v></c></row></sheetData>',
        },
        workbook:
          '<definedNames><definedName name="rows">Sheet1!$A$2:$A$3</definedName></definedNames>',
      }),
    );

  test("of whole rows takes formulas, formats, merges and names along", async () => {
    standIn = await filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const inserted = sheet.getRange("2:2").insert("Down").load("address");
      const formulas = sheet.getRange("A1:B4").load("formulas,values");
      const other = context.workbook.worksheets
        .getItem("Other")
        .getRange("A1")
        .load("formulas,values");
      const rows = context.workbook.names.getItem("rows").load("formula");
      await context.sync();
      expect(inserted.address).toBe("Sheet1!2:2");
      expect(formulas.formulas).toEqual([
        [1, "=SUM(A1:A4)"],
        ["", ""],
        [2, "=A3*2"],
        [3, "=A4*2"],
      ]);
      expect(formulas.values).toEqual([
        [1, 6],
        ["", ""],
        [2, 4],
        [3, 6],
      ]);
      expect([other.formulas, other.values, rows.formula]).toEqual([
        [["=Sheet1!A4"]],
        [[3]],
        "=Sheet1!$A$3:$A$4",
      ]);
    });
    const saved = await savedPart(standIn, "xl/worksheets/sheet1.xml");
    expect(saved).toContain('<mergeCell ref="D3:E4"/>');
    expect(saved).toContain(
      '<conditionalFormatting sqref="A3:A4"><cfRule type="expression" priority="1"><formula>A3&gt;2</formula>',
    );
    expect(saved).toContain('sqref="A4"');
    expect(saved).toContain('<row r="3" ht="30" customHeight="1">');
  });

  test("of whole rows leaves #REF! where the cells went", async () => {
    standIn = await filled();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("3:3").delete("Up");
      const sum = sheet.getRange("B1").load("formulas,values");
      const other = context.workbook.worksheets
        .getItem("Other")
        .getRange("A1")
        .load("formulas,values");
      await context.sync();
      expect([sum.formulas, sum.values, other.formulas]).toEqual([
        [["=SUM(A1:A2)"]],
        [[3]],
        [["=Sheet1!#REF!"]],
      ]);
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).not.toContain("dataValidation");
  });

  test("of some cells moves those below or beside them alone", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ];
      sheet.getRange("A2").insert("Down");
      sheet.getRange("B1").delete("Up");
      sheet.getRange("A1").insert("Right");
      const all = sheet.getRange("A1:B4").load("values");
      await context.sync();
      expect(all.values).toEqual([
        ["", 1],
        ["", "c"],
        [2, ""],
        [3, ""],
      ]);
    });
  });

  test("lets a range that is kept follow its cells", async () => {
    await onSheet(async (sheet, context) => {
      const kept = sheet.getRange("A5").load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Sheet1!A7");
    });
  });

  test("refuses to push contents off the sheet or to cut a table", async () => {
    await refused((sheet) => {
      sheet.getRange("A1048576").values = [["last"]];
      sheet.getRange("A1").insert("Down");
    }).toMatchObject({ code: "InsertDeleteConflict" });
    await refused((sheet) => {
      sheet.tables.add("C1:E3", true);
      sheet.getRange("C2").delete("Up");
    }).toMatchObject({ code: "InsertDeleteConflict" });
  });
});

describe("merge", () => {
  test("keeps the first cell's content and is told of", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["title", 1],
        [2, 3],
      ];
      sheet.getRange("A1:B2").merge();
      const cells = sheet.getRange("A1:B2").load("values");
      const merged = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D9").getMergedAreasOrNullObject();
      await context.sync();
      expect([cells.values, merged.address, none.isNullObject]).toEqual([
        [
          ["title", ""],
          ["", ""],
        ],
        "Sheet1!A1:B2",
        true,
      ]);
      sheet.getRange("A1:B2").unmerge();
      const gone = sheet.getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("across merges each row by itself", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/></mergeCells>',
    );
  });
});

describe("hyperlink", () => {
  test("leads to a place in the workbook or outside and can be taken away", async () => {
    await onSheet(async (sheet, context) => {
      const [inside, outside] = [sheet.getRange("A1"), sheet.getRange("A2")];
      inside.hyperlink = {
        documentReference: "Sheet1!C9",
        textToDisplay: "Sheet1!C9",
        screenTip: "Go there",
      };
      outside.hyperlink = { address: "https://example.org/", textToDisplay: "outside" };
      inside.load("hyperlink,values");
      outside.load("hyperlink");
      await context.sync();
      expect(inside.hyperlink).toEqual({
        documentReference: "Sheet1!C9",
        screenTip: "Go there",
        textToDisplay: "Sheet1!C9",
      });
      expect([inside.values, outside.hyperlink.address]).toEqual([
        [["Sheet1!C9"]],
        "https://example.org/",
      ]);
      inside.clear("Hyperlinks");
      inside.load("hyperlink,values");
      await context.sync();
      expect([inside.hyperlink, inside.values]).toEqual([null, [["Sheet1!C9"]]]);
    });
    expect(await savedPart(standIn, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.org/" TargetMode="External"',
    );
  });
});

describe("hidden rows and columns", () => {
  test("are told of, all or some", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B:C").columnHidden = true;
      sheet.getRange("3:3").rowHidden = true;
      const ranges = [
        sheet.getRange("B1:C1"),
        sheet.getRange("A1:B1"),
        sheet.getRange("A3"),
        sheet.getRange("E9"),
      ];
      for (const range of ranges) range.load("columnHidden,rowHidden,hidden");
      await context.sync();
      expect(
        ranges.map(({ columnHidden, rowHidden, hidden }) => [columnHidden, rowHidden, hidden]),
      ).toEqual([
        [true, false, true],
        [null, false, null],
        [false, true, true],
        [false, false, false],
      ]);
    });
  });
});

describe("DataValidation", () => {
  test("is read, and cleared where asked", async () => {
    standIn = await opened(
      smallWorkbook({
        sheets: {
          Sheet1:
            '<sheetData/><dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="A1:A9"><formula1>"Yes,No"</formula1></dataValidation><dataValidation type="whole" operator="greaterThan" sqref="B1"><formula1>3</formula1></dataValidation></dataValidations>',
        },
      }),
    );
    await onSheet(async (sheet, context) => {
      const ranges = [
        sheet.getRange("A1:A2"),
        sheet.getRange("B1"),
        sheet.getRange("A1:B1"),
        sheet.getRange("C1"),
      ];
      for (const { dataValidation } of ranges) dataValidation.load("type,rule");
      await context.sync();
      expect(
        ranges.map(({ dataValidation }) => [dataValidation.type, dataValidation.rule]),
      ).toEqual([
        ["List", { list: { inCellDropDown: true, source: "Yes,No" } }],
        ["WholeNumber", { wholeNumber: { formula1: 3, operator: "GreaterThan" } }],
        ["Inconsistent", null],
        ["None", {}],
      ]);
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain('sqref="A1:A2 A4:A9"');
  });
});
