import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { ConditionalPaint } from "../../../src/preview/conditional/conditionalPaint";
import { enterText } from "../../../src/preview/typing/enterText";
import { openStandIn } from "../../../src/standin/standIn";
import { parseArea } from "../../../src/standin/store/address/a1";
import type { Area } from "../../../src/standin/store/address/area";
import type { SheetStore } from "../../../src/standin/store/model/workbook";
import { addFormatRule, setRuleFormula } from "../../../src/standin/store/sheet/conditionalFormats";
import { element } from "../../../src/standin/store/xml/elements";

const bytes = readFileSync("assets/sample/conference-tracking-2013-14.xlsx");

async function conferences(): Promise<SheetStore> {
  const { workbook } = await openStandIn(bytes);
  const sheet = workbook.sheetNamed("Conferences");
  if (sheet === undefined) throw new Error("The sample has no sheet Conferences");
  return sheet;
}

function area(name: string): Area {
  const found = parseArea(name);
  if (found === null) throw new Error(`No such area: ${name}`);
  return found;
}

/** Gives a sheet a rule that paints red, and the cells of some rows that it paints. */
function paintedBy(
  sheet: SheetStore,
  attributes: Readonly<Record<string, string>>,
  formula: string,
  where: string,
): readonly string[] {
  const added = addFormatRule(sheet, [area(where)], "expression");
  Object.assign(added.rule.attributes, attributes);
  const red = element("fill", {}, [
    element("patternFill", {}, [element("bgColor", { rgb: "FFFF0000" })]),
  ]);
  added.rule.attributes.dxfId = String(
    sheet.workbook.styles.addDifferential(element("dxf", {}, [red])),
  );
  setRuleFormula(sheet, added, formula);
  return paintedCells(sheet, "#FF0000");
}

function paintedCells(sheet: SheetStore, colour: string): readonly string[] {
  const paint = new ConditionalPaint(sheet);
  const cells: string[] = [];
  for (let row = 0; row < 80; row += 1) {
    for (const [column, css] of paint.row(row)) {
      if (css.backgroundColor === colour) cells.push(`${row}/${column}`);
    }
  }
  return cells;
}

describe("the conditional formats of a sheet", () => {
  test("the sample's own marks the one record that was approved and not distributed", async () => {
    const sheet = await conferences();
    expect(paintedCells(sheet, "#F8CBAD")).toEqual(["73/15"]);
  });

  test("they follow what is written", async () => {
    const sheet = await conferences();
    enterText(sheet, 73, 15, "25/04/2014");
    enterText(sheet, 4, 15, "");
    expect(paintedCells(sheet, "#F8CBAD")).toEqual(["4/15"]);
  });

  test("a formula of our own, which refers to no cell, marks all its cells", async () => {
    const sheet = await conferences();
    expect(paintedBy(sheet, {}, 'AND(TRUE,"ours"<>"")', "F5:G6")).toEqual([
      "4/5",
      "4/6",
      "5/5",
      "5/6",
    ]);
  });

  test.each([
    ["greater than a number", { type: "cellIs", operator: "greaterThan" }, "3", "I5:I8", ["6/8"]],
    ["the largest", { type: "top10", rank: "1" }, "", "A5:A74", ["73/0"]],
    ["one that comes twice", { type: "duplicateValues" }, "", "B5:B8", []],
    [
      "a text within",
      { type: "containsText" },
      'NOT(ISERROR(SEARCH("duty",D5)))',
      "D5:D10",
      ["8/3"],
    ],
    ["each second row", {}, "MOD(ROW(),2)=0", "A5:A8", ["5/0", "7/0"]],
    ["another sheet's cells", {}, "COUNTIF(Children!$A:$A,B5)>2", "B5:B8", ["6/1"]],
  ])("a rule for %s", async (_name, attributes, formula, where, cells) => {
    expect(paintedBy(await conferences(), attributes, formula, where)).toEqual(cells);
  });

  test("a rule that stops hides those after it", async () => {
    const sheet = await conferences();
    paintedBy(sheet, {}, "TRUE", "P74");
    const blue = addFormatRule(sheet, [area("P74")], "expression");
    setRuleFormula(sheet, blue, "TRUE");
    blue.rule.attributes.stopIfTrue = "1";
    expect(paintedCells(sheet, "#FF0000")).toEqual([]);
  });

  test("a formula that makes no sense paints nothing", async () => {
    expect(paintedBy(await conferences(), {}, "NOSUCH(1)+", "A5:A8")).toEqual([]);
  });
});
