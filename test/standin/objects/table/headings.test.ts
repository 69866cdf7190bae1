import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { StandIn } from "../../../../src/standin/standIn";
import { openedBlank, savedPart } from "../../support/open";
import { onSheet, refused } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

/** A table `Log` of three columns and two rows at A1. */
function log(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C3").values = [
    ["Child", "Due", "Held"],
    ["c1", 10, 11],
    ["c2", 20, 22],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "Log";
  return table;
}

const namesAndCells = () =>
  onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Log");
    const columns = table.columns.load("items/name");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return { names: columns.items.map(({ name }) => name), cells: header.values[0] };
  });

const savedNames = async (): Promise<readonly string[]> => {
  const part = (await savedPart(standIn, "xl/tables/table1.xml")) ?? "";
  return [...part.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = ""]) => name);
};

describe("A heading that is written", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string[]]>([
    [
      "renames its column",
      (sheet) => {
        sheet.getRange("B1").values = [["Due by"]];
      },
      ["Child", "Due by", "Held"],
    ],
    [
      "gets a number where another column has the name",
      (sheet) => {
        sheet.getRange("A1").values = [["held"]];
      },
      ["held2", "Due", "Held"],
    ],
    [
      "is a text even where a number was written",
      (sheet) => {
        sheet.getRange("A1").values = [[2014]];
      },
      ["2014", "Due", "Held"],
    ],
    [
      "gets a name where it was cleared",
      (sheet) => {
        sheet.getRange("A1:B1").clear("Contents");
      },
      ["Column1", "Column2", "Held"],
    ],
    [
      "is new for a column put in",
      (sheet) => {
        sheet.getRange("B:B").insert("Right");
      },
      ["Child", "Column1", "Due", "Held"],
    ],
    [
      "goes with a column taken out",
      (sheet) => {
        sheet.getRange("B:B").delete("Left");
      },
      ["Child", "Held"],
    ],
  ])("%s", async (_, write, expected) => {
    await onSheet(async (sheet, context) => {
      log(sheet);
      await context.sync();
      write(sheet);
      await context.sync();
    });
    expect(await namesAndCells()).toEqual({ names: expected, cells: expected });
    expect(await savedNames()).toEqual(expected);
  });

  test("renames the column in formulas, and they go on giving the same", async () => {
    await onSheet(async (sheet, context) => {
      log(sheet);
      sheet.getRange("E1:E2").formulas = [["=SUM(Log[Due])"], ['="Log[Due]"']];
      await context.sync();
      sheet.getRange("B1").values = [["Due by"]];
      const cells = sheet.getRange("E1:E2").load("formulas,values");
      await context.sync();
      expect(cells.formulas).toEqual([["=SUM(Log[Due by])"], ['="Log[Due]"']]);
      expect(cells.values).toEqual([[30], ["Log[Due]"]]);
    });
  });

  test("whatever is done to headings, columns and cells say the same, none blank and none twice", async () => {
    const heading = fc.constantFrom("Child", "Due", "due", "Held", "", "Column1", "2014", "x");
    const act = fc.oneof(
      fc.record({ kind: fc.constant("write" as const), at: fc.nat({ max: 5 }), heading }),
      fc.record({ kind: fc.constant("insert" as const), at: fc.nat({ max: 5 }), heading }),
      fc.record({ kind: fc.constant("delete" as const), at: fc.nat({ max: 5 }), heading }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        standIn = await openedBlank();
        await onSheet(async (sheet, context) => {
          const table = log(sheet);
          let wide = 3;
          for (const { kind, at, heading: said } of acts) {
            const column = at % wide;
            const cell = table.getHeaderRowRange().getCell(0, column);
            if (kind === "write") cell.values = [[said]];
            else if (kind === "insert") cell.getEntireColumn().insert("Right");
            else if (wide > 1) cell.getEntireColumn().delete("Left");
            if (kind === "insert" && column > 0) wide += 1;
            if (kind === "delete" && wide > 1) wide -= 1;
            await context.sync();
          }
        });
        const { names, cells } = await namesAndCells();
        expect(cells).toEqual(names);
        expect(await savedNames()).toEqual(names);
        expect(names).not.toContain("");
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe("Rows added to a table", () => {
  const contents = () =>
    onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("Log");
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });

  test("that was made over headings alone begin in its blank row", async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Log";
      table.getHeaderRowRange().values = [["Child", "Due"]];
      table.rows.add(undefined, [
        ["c1", 1],
        ["c2", 2],
      ]);
      await context.sync();
    });
    expect(await contents()).toEqual([
      "Sheet1!A1:B3",
      [
        ["Child", "Due"],
        ["c1", 1],
        ["c2", 2],
      ],
    ]);
  });

  test("follow a single row that holds anything, and what lies below moves down", async () => {
    await onSheet(async (sheet, context) => {
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Log";
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("A5").values = [["note"]];
      table.rows.add(undefined, [["c2", 2]]);
      const note = sheet.getRange("A6").load("values");
      await context.sync();
      expect(note.values).toEqual([["note"]]);
    });
    expect(await contents()).toEqual([
      "Sheet1!A1:B3",
      [
        ["Column1", "Column2"],
        ["", 1],
        ["c2", 2],
      ],
    ]);
  });
});

describe("What a table refuses", () => {
  test("to be resized to cells of which it has none yet", async () => {
    await onSheet(async (sheet, context) => {
      log(sheet);
      await context.sync();
    });
    await refused((sheet) => sheet.tables.getItem("Log").resize("E1:F3")).toMatchObject({
      code: "InvalidArgument",
    });
    await onSheet(async (sheet, context) => {
      sheet.tables.getItem("Log").resize("C1:F3");
      await context.sync();
    });
  });

  test("that its name is given to cells as well", async () => {
    await refused((sheet) => {
      log(sheet);
      sheet.context.workbook.names.add("LOG", sheet.getRange("A1"));
    }).toMatchObject({ code: "ItemAlreadyExists" });
  });
});
