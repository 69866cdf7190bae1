import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, openedBlank, savedPart, smallWorkbook } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
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
