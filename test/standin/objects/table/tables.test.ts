import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, openedBlank, savedPart } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

/** A table of three rows at B2. */
function tableAt(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:C4").values = [
    ["Rule", "Days"],
    ["T05", 2],
    ["T06", 3],
  ];
  const table = sheet.tables.add("B2:C4", true);
  table.name = "Findings";
  return table;
}

describe("TableCollection", () => {
  test("adds a table that stays the same over batches and is found by name", async () => {
    await onSheet(async (sheet, context) => {
      const table = tableAt(sheet).load("id,name,showTotals,style,showFilterButton,showBandedRows");
      await context.sync();
      table.style = "TableStyleLight9";
      const [whole, header, body] = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
      ].map((range) => range.load("address"));
      const found = context.workbook.tables.getItemOrNullObject("findings").load("id,style");
      const missing = sheet.tables.getItemOrNullObject("Nothing");
      sheet.tables.load("items/name");
      await context.sync();
      expect([table.name, table.showTotals, table.showFilterButton, table.showBandedRows]).toEqual([
        "Findings",
        false,
        true,
        true,
      ]);
      expect([whole?.address, header?.address, body?.address]).toEqual([
        "Sheet1!B2:C4",
        "Sheet1!B2:C2",
        "Sheet1!B3:C4",
      ]);
      expect([found.id, found.style, missing.isNullObject]).toEqual([
        table.id,
        "TableStyleLight9",
        true,
      ]);
      expect(sheet.tables.items.map(({ name }) => name)).toEqual(["Findings"]);
    });
  });

  test("makes headers texts, none blank and none twice", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:D2").values = [
        [2013, "", "x", "x"],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      const columns = table.columns.load("items/name");
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      const expected = ["2013", "Column1", "x", "x2"];
      expect([columns.items.map(({ name }) => name), header.values]).toEqual([
        expected,
        [expected],
      ]);
    });
  });

  test("puts headers on top where there are none", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add("A1:B2", false).getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!A1:B3",
        [
          ["Column1", "Column2"],
          [1, 2],
          [3, 4],
        ],
      ]);
    });
  });

  test("refuses cells of another table, merged cells and taken names", async () => {
    await refused((sheet) => {
      tableAt(sheet);
      sheet.tables.add("C4:D9", true);
    }).toMatchObject({ code: "InvalidArgument" });
    await refused((sheet) => {
      sheet.getRange("F1:G1").merge();
      sheet.tables.add("F1:G3", true);
    }).toMatchObject({ code: "InvalidOperation" });
    await refused((sheet) => {
      sheet.tables.add("J1:K3", true).name = "FINDINGS";
    }).toMatchObject({ code: "ItemAlreadyExists" });
    await refused((sheet) => {
      sheet.tables.add("M1:N3", true).name = "two words";
    }).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("Table", () => {
  test("grows by rows and moves what lies below", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B6:D6").values = [["below", "", "beside"]];
      const table = tableAt(sheet);
      table.rows.add(undefined, [
        ["T07", 4],
        ["T08", 5],
      ]);
      table.rows.add(0, [["T01", 1]]);
      const range = table.getRange().load("address,values");
      const below = sheet.getRange("B9:D9").load("values");
      const beside = sheet.getRange("D6").load("values");
      const { rows } = table;
      rows.load("count");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C7");
      expect(range.values).toEqual([
        ["Rule", "Days"],
        ["T01", 1],
        ["T05", 2],
        ["T06", 3],
        ["T07", 4],
        ["T08", 5],
      ]);
      expect([below.values, beside.values, rows.count]).toEqual([
        [["below", "", ""]],
        [["beside"]],
        5,
      ]);
    });
  });

  test("loses rows", async () => {
    await onSheet(async (sheet, context) => {
      const table = tableAt(sheet);
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Rule", "Days"],
        ["T06", 3],
      ]);
    });
    await refused((sheet) =>
      sheet.tables.getItem("Findings").rows.getItemAt(0).delete(),
    ).toMatchObject({ code: "InvalidOperation" });
  });

  test("is resized, its header row staying", async () => {
    await onSheet(async (sheet, context) => {
      const table = tableAt(sheet);
      table.resize("B2:D3");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual([
        "Sheet1!B2:D3",
        [
          ["Rule", "Days", "Column1"],
          ["T05", 2, ""],
        ],
      ]);
    });
    await refused((sheet) => sheet.tables.getItem("Findings").resize("B3:D9")).toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("shows totals in a free row below", async () => {
    await onSheet(async (sheet, context) => {
      const table = tableAt(sheet);
      table.showTotals = true;
      const totals = sheet.getRange("B5:C5").load("values");
      await context.sync();
      expect(totals.values).toEqual([["Total", ""]]);
      table.showTotals = false;
      const whole = table.getRange().load("address");
      await context.sync();
      expect(whole.address).toBe("Sheet1!B2:C4");
    });
  });

  test("becomes plain cells again, or goes with them", async () => {
    await onSheet(async (sheet, context) => {
      tableAt(sheet).convertToRange();
      const cells = sheet.getRange("B2:C2").load("values");
      await context.sync();
      expect(cells.values).toEqual([["Rule", "Days"]]);
      sheet.tables.add("B2:C4", true).delete();
      const used = sheet.getUsedRangeOrNullObject();
      sheet.tables.load("items");
      await context.sync();
      expect([used.isNullObject, sheet.tables.items.length]).toEqual([true, 0]);
    });
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).not.toContain("tablePart");
    expect(await savedPart(standIn, "xl/tables/table1.xml")).toBeNull();
  });

  test("knows its columns", async () => {
    await onSheet(async (sheet, context) => {
      const { columns } = tableAt(sheet);
      const days = columns.getItem("days").load("name,index,values");
      const body = days.getDataBodyRange().load("address");
      const missing = columns.getItemOrNullObject("Nothing");
      await context.sync();
      expect([days.name, days.index, days.values, body.address, missing.isNullObject]).toEqual([
        "Days",
        1,
        [["Days"], [2], [3]],
        "Sheet1!C3:C4",
        true,
      ]);
    });
  });

  test("is there when the saved workbook is opened", async () => {
    await onSheet(async (sheet, context) => {
      tableAt(sheet);
      await context.sync();
    });
    await opened(await standIn.save());
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Findings").getRange().load("address,values");
      await context.sync();
      expect([range.address, range.values[0]]).toEqual(["Sheet1!B2:C4", ["Rule", "Days"]]);
    });
  });
});
