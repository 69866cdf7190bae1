import { type Question, refusalOf } from "../question";

/** The table's columns by name, and what the cells of its headings say. */
async function headings(table: Excel.Table): Promise<readonly (readonly string[])[]> {
  const columns = table.columns.load("items/name");
  const header = table.getHeaderRowRange().load("values");
  await table.context.sync();
  return [columns.items.map(({ name }) => name), (header.values[0] ?? []).map(String)];
}

export const TABLES: readonly Question[] = [
  {
    id: "written-headings",
    asks: "A table's headings are Child, Due and Held. Due is written into the last, nothing into the first. What are they?",
    documented: null,
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:C2").values = [
        ["Child", "Due", "Held"],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("A1:C2", true);
      await context.sync();
      table.getHeaderRowRange().getCell(0, 2).values = [["Due"]];
      table.getHeaderRowRange().getCell(0, 0).clear("Contents");
      return (await refusalOf(context)) ?? (await headings(table));
    },
  },
  {
    id: "rows-added-to-a-blank-table",
    asks: "A table is made over two headings alone, and two rows are added. How many rows does it have, headings included?",
    documented: null,
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").values = [["Child", "Due"]];
      const table = sheet.tables.add("A1:B1", true);
      table.rows.add(undefined, [
        ["c1", 1],
        ["c2", 2],
      ]);
      const range = table.getRange().load("rowCount");
      return (await refusalOf(context)) ?? range.rowCount;
    },
  },
  {
    id: "name-of-a-table",
    asks: "A name for cells is added that a table has already. Is it taken?",
    documented: null,
    needs: "1.4",
    ask: async ({ context, sheet }) => {
      sheet.tables.add("A1:B2", true).name = "ExcelAnswersTable";
      await context.sync();
      const name = context.workbook.names.add("ExcelAnswersTable", sheet.getRange("D1"));
      const refused = await refusalOf(context);
      if (refused !== null) return refused;
      name.delete();
      await context.sync();
      return "taken";
    },
  },
  {
    id: "range-by-a-tables-name",
    asks: "getRange is given the name of a table of three columns and two rows below its headings. How many rows come?",
    documented: null,
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      sheet.tables.add("A1:C3", true).name = "ExcelAnswersLog";
      await context.sync();
      const range = sheet.getRange("ExcelAnswersLog").load("rowCount");
      return (await refusalOf(context)) ?? range.rowCount;
    },
  },
];
