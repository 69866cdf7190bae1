import { beforeEach, describe, expect, test } from "@jest/globals";
import { openedBlank } from "../support/open";

beforeEach(async () => {
  await openedBlank();
});

const inExcel = (use: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    use(context.workbook);
    await context.sync();
  });

describe("An object that is not there", () => {
  test.each<[string, (workbook: Excel.Workbook) => void]>([
    ["deleting it", ({ worksheets }) => worksheets.getItemOrNullObject("None").delete()],
    [
      "setting what it is called",
      ({ worksheets }) => {
        worksheets.getItemOrNullObject("None").name = "Some";
      },
    ],
    [
      "writing to its cells",
      ({ worksheets }) => {
        worksheets.getItemOrNullObject("None").getRange("A1").values = [[1]];
      },
    ],
    ["clearing its formats", ({ tables }) => tables.getItemOrNullObject("None").clearFilters()],
  ])("takes %s in silence, and nothing is done", async (_, use) => {
    await inExcel(use);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const used = sheets.getFirst().getUsedRangeOrNullObject();
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(used.isNullObject).toBe(true);
    });
  });

  test("leads to others that are not there, and has no properties", async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItemOrNullObject("None").getRange("A1");
      cell.load("values");
      await context.sync();
      expect([cell.isNullObject, cell.values]).toEqual([true, undefined]);
    });
  });

  test("asked for without OrNullObject is refused", async () => {
    await expect(
      inExcel(({ worksheets }) => worksheets.getItem("None").delete()),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});
