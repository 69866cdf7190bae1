import { beforeEach, expect, test } from "@jest/globals";
import { filterButtons } from "../../../src/preview/sheet/filterButtons";
import { tableLook, tablesOf } from "../../../src/preview/sheet/tables";
import type { StandIn } from "../../../src/standin/standIn";
import { openedBlank } from "../../standin/support/open";
import { onSheet } from "../../standin/support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Rule", "Days"],
      ["T01", 2],
      ["T02", 3],
    ];
    sheet.tables.add("A1:B3", true).name = "Findings";
    await context.sync();
  });
});

function sheet1() {
  const [sheet] = standIn.workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
}

const looks = () =>
  [0, 1, 2].map((row) => tableLook(tablesOf(sheet1()), row, 0)?.backgroundColor ?? null);

test("a table that the add-in made has its style and its buttons at once", () => {
  expect(looks()).toEqual(["#4472C4", "color-mix(in srgb, #4472C4 20%, #FFFFFF)", null]);
  expect([...filterButtons(sheet1()).keys()]).toEqual(["0/0", "0/1"]);
});

test("what the add-in changes of it shows at once", async () => {
  await onSheet(async ({ tables }, context) => {
    const table = tables.getItem("Findings");
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.resize("A1:B2");
    await context.sync();
  });
  const [table] = tablesOf(sheet1());
  expect(table?.area).toMatchObject({ top: 0, bottom: 1, left: 0, right: 1 });
  expect(table?.header).toMatchObject({ fontWeight: 700 });
  expect(looks()).toEqual([null, null, null]);
  expect([...filterButtons(sheet1()).keys()]).toEqual([]);
});

test("a table that is taken away leaves plain cells", async () => {
  await onSheet(async ({ tables }, context) => {
    tables.getItem("Findings").convertToRange();
    await context.sync();
  });
  expect(tablesOf(sheet1())).toEqual([]);
});
