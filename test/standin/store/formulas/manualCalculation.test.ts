import { describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, savedPart, smallWorkbook } from "../../support/open";
import { onSheet } from "../../support/sheet1";

/** A1 holds 1, and B1 reads it; the workbook calculates when it is told to. */
const openedManual = (calcPr = 'calcMode="manual"'): Promise<StandIn> =>
  opened(
    smallWorkbook({
      sheets: {
        Sheet1:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row></sheetData>',
      },
      workbook: `<calcPr ${calcPr}/>`,
    }),
  );

const valueAt = (address: string) =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

const write = (address: string, value: string | number) =>
  onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });

/** The calculation's mode and state. */
const calculationNow = () =>
  Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode,calculationState");
    await context.sync();
    return [application.calculationMode, application.calculationState];
  });

describe("A workbook set to manual calculation", () => {
  test("leaves what reads a written cell as it was until it calculates", async () => {
    await openedManual();
    expect(await calculationNow()).toEqual(["Manual", "Done"]);
    await write("A1", 5);
    expect(await valueAt("B1")).toBe(2);
    expect(await calculationNow()).toEqual(["Manual", "Pending"]);
    await Excel.run(async (context) => {
      context.workbook.application.calculate("Recalculate");
      await context.sync();
    });
    expect(await valueAt("B1")).toBe(10);
    expect(await calculationNow()).toEqual(["Manual", "Done"]);
  });

  test("computes a formula as it is entered, from what other cells show", async () => {
    await openedManual();
    await write("A1", 5);
    await write("C1", "=B1+A1");
    expect([await valueAt("C1"), await valueAt("B1")]).toEqual([7, 2]);
    await write("A1", 6);
    expect(await valueAt("C1")).toBe(7);
  });

  test("has computed what was entered before it was set to that", async () => {
    await openedManual('calcMode="auto"');
    await onSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=A1+1"]];
      sheet.getRange("A1").values = [[3]];
      context.workbook.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      await context.sync();
    });
    expect([await valueAt("B1"), await valueAt("C1")]).toEqual([6, 4]);
  });

  test("catches up when it is set to automatic", async () => {
    await openedManual();
    await write("A1", 5);
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = "Automatic";
      await context.sync();
    });
    expect(await valueAt("B1")).toBe(10);
  });

  test("calculates as it is saved, unless it says not to", async () => {
    for (const [calcPr, saved] of [
      ['calcMode="manual"', "<v>10</v>"],
      ['calcMode="manual" calcOnSave="0"', "<v>2</v>"],
    ] as const) {
      const standIn = await openedManual(calcPr);
      await write("A1", 5);
      expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain(saved);
    }
  });
});
