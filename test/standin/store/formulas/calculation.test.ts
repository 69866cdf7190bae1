import { beforeEach, describe, expect, test } from "@jest/globals";
import { opened, openedBlank, savedPart, smallWorkbook } from "../../support/open";

beforeEach(async () => {
  await openedBlank();
});

/** Writes formulas from A1 on and gives what the cells then show. */
async function computed(formulas: unknown[][]): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet
      .getRange("A1")
      .getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1);
    range.formulas = formulas;
    range.load("values");
    await context.sync();
    return range.values;
  });
}

describe("formulas", () => {
  test("are computed after a write, whatever their order", async () => {
    expect(
      await computed([
        ["=B1+1", "=C1*2", 3],
        ["=SUM(A1:C1)", '=A2&" days"', "=IF(A2>10,TRUE,FALSE)"],
      ]),
    ).toEqual([
      [7, 6, 3],
      [16, "16 days", true],
    ]);
  });

  test("show errors as texts", async () => {
    expect(await computed([["=1/0", "=NA()", "=NOSUCHFUNCTION(1)"]])).toEqual([
      ["#DIV/0!", "#N/A", "#NAME?"],
    ]);
  });

  test("follow what they refer to, at second hand, too", async () => {
    await computed([[1, "=A1*10", "=B1*10"]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[2]];
      const range = sheet.getRange("B1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([[20, 200]]);
    });
  });

  test("know names, tables and other sheets", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      const other = worksheets.add("O'Brien & Sons (2013)");
      other.getRange("A1:A3").values = [["Days"], [2], [3]];
      other.tables.add("A1:A3", true).name = "Late";
      names.add("Limit", sheet.getRange("C1"));
      sheet.getRange("A1:D1").formulas = [
        ["=SUM(Late[Days])", "='O''Brien & Sons (2013)'!A2+Limit", 15, '=COUNTIF(Late[Days],">2")'],
      ];
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(range.values).toEqual([[5, 17, 15, 1]]);
      other.getRange("A3").values = [[30]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[32, 17, 15, 1]]);
    });
  });

  test("begin with +, - and @, too", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
      range.values = [["+1+1", "-A1", "@SUM(A1,1)"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([
        [["=+1+1", "=-A1", "=SUM(A1,1)"]],
        [[2, -2, 3]],
      ]);
    });
  });

  test("are refused where they cannot be read", async () => {
    await expect(computed([["=SUM(A1"]])).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("wait in a workbook set to manual calculation", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      application.calculate("Recalculate");
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });
});

describe("results that the file brings", () => {
  const cached = (formula: string) =>
    smallWorkbook({
      sheets: {
        Sheet1: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>${formula}</f><v>99</v></c><c r="C1"><v>5</v></c></row></sheetData>`,
      },
    });

  test("stay until what they depend on changes", async () => {
    const standIn = await opened(cached("A1+1"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C1").values = [[6]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[99]]);
    });
    expect(await savedPart(standIn, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[6]];
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
    expect(await savedPart(standIn, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  const chain = (saved: string) =>
    smallWorkbook({
      sheets: {
        Sheet1: `<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>INDIRECT("A1")</f>${saved}</c><c r="C1"><f>B1*2</f>${saved}</c><c r="D1"><v>1</v></c></row></sheetData>`,
      },
    });

  const afterWriting = (address: string, value: number): Promise<unknown[][]> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(address).values = [[value]];
      const range = sheet.getRange("B1:C1").load("values");
      await context.sync();
      return range.values;
    });

  test("follow a formula that finds its cells as it runs, where its result changes", async () => {
    await opened(chain("<v>99</v>"));
    expect(await afterWriting("A1", 6)).toEqual([[6, 12]]);
  });

  test("stay where such a formula gives what it gave before", async () => {
    await opened(chain("<v>5</v>"));
    expect(await afterWriting("D1", 2)).toEqual([[5, 5]]);
  });

  test("are left to Excel where the file has no results at all, and nothing they name was written", async () => {
    const standIn = await opened(chain(""));
    expect(await afterWriting("D1", 2)).toEqual([[5, "#BUSY!"]]);
    expect(await savedPart(standIn, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("stay where the engine does not know the function", async () => {
    await opened(cached("CUBEVALUE(A1)"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[6]];
      const range = sheet.getRange("B1").load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[99]], [["=CUBEVALUE(A1)"]]]);
    });
  });
});
