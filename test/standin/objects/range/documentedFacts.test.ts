import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openedBlank } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

beforeEach(async () => {
  await openedBlank();
});

const valuesOf = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });

describe("Colours by name", () => {
  test.each([
    ["lightblue", "#ADD8E6"],
    ["LightBlue", "#ADD8E6"],
    ["#lightblue", "#ADD8E6"],
    ["DarkMagenta", "#8B008B"],
    ["pink", "#FFC0CB"],
    ["#F3D", "#FF33DD"],
  ])("%s is %s", async (name, colour) => {
    await onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = name;
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe(colour);
    });
  });

  test("a word that is no colour is refused", () =>
    refused((sheet) => {
      sheet.getRange("A1").format.fill.color = "lightish";
    }).toMatchObject({ code: "InvalidArgument" }));
});

describe("One value for a range", () => {
  test.each<[string, (range: Excel.Range) => void]>([
    [
      "alone",
      (range) => {
        range.values = 7 as never;
      },
    ],
    [
      "as a list of one row of one column",
      (range) => {
        range.values = [[7]];
      },
    ],
  ])("%s goes into every cell", async (_, write) => {
    await onSheet(async (sheet, context) => {
      write(sheet.getRange("A1:B2"));
      await context.sync();
    });
    expect(await valuesOf("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test("of a number format, too; a blank one is General", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["0.00"]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["0.00"], ["0.00"]]);
      range.numberFormat = [["@"], [""]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["@"], ["General"]]);
    });
  });

  test("a row for several rows is refused, and so is nothing at all", async () => {
    await refused((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    }).toMatchObject({ code: "InvalidArgument" });
    await refused((sheet) => {
      sheet.getRange("A1:B2").values = null as never;
    }).toMatchObject({ code: "InvalidArgument" });
  });

  test("nothing for a single cell of a list leaves that cell as it is", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, 3]];
      await context.sync();
    });
    expect(await valuesOf("A1:B1")).toEqual([[1, 3]]);
  });
});

describe("Whole rows and columns", () => {
  const properties = ["values", "formulas", "numberFormat"] as const;

  test.each(["A:A", "2:3", "A1:B1048576", "A5:XFD5"])(
    "%s: no cell is told or taken",
    async (address) => {
      await onSheet(async (sheet, context) => {
        sheet.getRange("A2").values = [[1]];
        const range = sheet.getRange(address).load("values,text,formulas,numberFormat,valueTypes");
        await context.sync();
        const { values, text, formulas, numberFormat, valueTypes } = range;
        expect([values, text, formulas, numberFormat, valueTypes]).toEqual([
          null,
          null,
          null,
          null,
          null,
        ]);
      });
      for (const property of properties) {
        await refused((sheet) => {
          sheet.getRange(address)[property] = "x" as never;
        }).toMatchObject({ code: "InvalidArgument" });
      }
    },
  );

  test("one row or column short of that, all is as usual", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A5:XFC5").values = [["x"]];
      const range = sheet.getRange("A5:XFC5").load("values");
      await context.sync();
      expect(range.values[0]).toHaveLength(16_383);
    });
  });

  test("their formats can be set", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("B:B");
      format.fill.color = "#FF0000";
      format.load("fill/color");
      await context.sync();
      expect(format.fill.color).toBe("#FF0000");
    });
  });
});

describe("getResizedRange", () => {
  test("reaches backwards from the first cell", async () => {
    const cell = fc.record({ row: fc.nat({ max: 20 }), column: fc.nat({ max: 20 }) });
    const by = fc.integer({ min: -20, max: 20 });
    await fc.assert(
      fc.asyncProperty(cell, by, by, async ({ row, column }, down, right) => {
        fc.pre(row + down >= 0 && column + right >= 0);
        await onSheet(async (sheet, context) => {
          const range = sheet.getCell(row, column).getResizedRange(down, right);
          range.load("rowIndex,columnIndex,rowCount,columnCount");
          await context.sync();
          expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
            Math.min(row, row + down),
            Math.min(column, column + right),
            Math.abs(down) + 1,
            Math.abs(right) + 1,
          ]);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("off the sheet it is refused", () =>
    refused((sheet) => sheet.getRange("B2").getResizedRange(-2, 0).load("address")).toMatchObject({
      code: "InvalidArgument",
    }));
});

describe("getRange by a name", () => {
  const named = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1:B3").values = [
      ["Child", "Due"],
      ["c1", 1],
      ["c2", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Log";
    sheet.context.workbook.names.add("Everyone", sheet.getRange("A2:A3"));
    sheet.names.add("Here", sheet.getRange("B2"));
  };

  test.each([
    ["Everyone", "Sheet1!A2:A3"],
    ["everyone", "Sheet1!A2:A3"],
    ["Here", "Sheet1!B2"],
    ["Log", "Sheet1!A2:B3"],
  ])("%s gives %s", async (name, address) => {
    await onSheet(async (sheet, context) => {
      named(sheet);
      const range = sheet.getRange(name).load("address");
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test("a name of another sheet's cells, or none at all, is refused", async () => {
    const fromOther = (name: string) =>
      refused((sheet) => {
        if (name === "Everyone") named(sheet);
        const other = sheet.context.workbook.worksheets.add(`Other${name}`);
        other.getRange(name).load("address");
      }).toMatchObject({ code: "InvalidArgument" });
    await fromOther("Everyone");
    await fromOther("Nobody");
  });
});

describe("Formulas", () => {
  const enter = (formula: string) =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      await context.sync();
    });
  /** `=` and ones added up, this many characters long, odd. */
  const long = (length: number) => `=${"1+".repeat((length - 2) / 2)}1`;
  const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
  const saying = (letters: number) => `=LEN("${"x".repeat(letters)}")`;

  test.each<[string, string, string]>([
    ["8,192 characters", long(8_192), long(8_194)],
    ["texts of 255 characters", saying(255), saying(256)],
    ["64 levels of functions", nested(64), nested(65)],
  ])("take %s and no more", async (_, most, more) => {
    await enter(most);
    await expect(enter(more)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("two texts side by side may each be that long, and brackets are no levels", async () => {
    await enter(`="${"x".repeat(255)}"&"${"y".repeat(255)}"`);
    await enter(`=${"(".repeat(80)}ABS(1)+ABS(2)${")".repeat(80)}`);
  });

  test("of conditional formats and of names are held to the same", async () => {
    await refused((sheet) => {
      const added = sheet.getRange("A1").conditionalFormats.add("Custom");
      added.custom.rule.formula = nested(65);
    }).toMatchObject({ code: "InvalidArgument" });
    await refused((sheet) => {
      sheet.context.workbook.names.add("Deep", nested(65));
    }).toMatchObject({ code: "InvalidArgument" });
  });
});
