import { type Question, refusalOf } from "../question";

export const RANGES: readonly Question[] = [
  {
    id: "held-range-after-insert",
    asks: "A row is inserted above cells that the add-in holds as a range and as two areas. Where do these lie then?",
    documented: null,
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      const range = sheet.getRange("B5").load("address");
      const areas = sheet.getRanges("B5,D7").load("address");
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      await context.sync();
      range.load("address");
      areas.load("address");
      const refused = await refusalOf(context);
      const bare = (address: string) =>
        address.replace(/(?:'[^']*'|[^!,]*)!/g, "").replace(/\s/g, "");
      return refused ?? [bare(range.address), bare(areas.address)];
    },
  },
  {
    id: "values-over-filtered-rows",
    asks: "10, 20 and 30 are written over 1, 2 and 3 while a filter hides the 2. What do the three cells hold?",
    documented: null,
    needs: "1.9",
    ask: async ({ context, sheet }) => {
      sheet.getRange("A1:A4").values = [["n"], [1], [2], [3]];
      sheet.autoFilter.apply(sheet.getRange("A1:A4"), 0, {
        filterOn: "Values",
        values: ["1", "3"],
      });
      await context.sync();
      const cells = sheet.getRange("A2:A4");
      cells.values = [[10], [20], [30]];
      const refused = await refusalOf(context);
      cells.load("values");
      await context.sync();
      return refused ?? cells.values.map(([value]) => value);
    },
  },
  {
    id: "whole-column-values",
    asks: "The values of a whole column are asked for, and one is written into it. What comes?",
    documented: [null, "refused: InvalidArgument"],
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      const column = sheet.getRange("A:A").load("values");
      const unread = await refusalOf(context);
      const read = unread ?? (column.values === null ? null : "values");
      sheet.getRange("A:A").values = "x" as never;
      return [read, (await refusalOf(context)) ?? "written"];
    },
  },
  {
    id: "one-value-in-a-list",
    asks: "A list of one row of one column is written to four cells. What do they hold?",
    documented: null,
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      const cells = sheet.getRange("A1:B2");
      cells.values = [[7]];
      const refused = await refusalOf(context);
      cells.load("values");
      await context.sync();
      return refused ?? cells.values;
    },
  },
  {
    id: "resized-backwards",
    asks: "getResizedRange is given -2 rows and -1 column at D5. Which cells come?",
    documented: null,
    needs: "1.2",
    ask: async ({ context, sheet }) => {
      const range = sheet.getRange("D5").getResizedRange(-2, -1);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const refused = await refusalOf(context);
      return refused ?? [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
    },
  },
  {
    id: "blank-number-format",
    asks: "A cell's number format is set to nothing. What is it then?",
    documented: "General",
    needs: "1.1",
    ask: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0.00"]];
      cell.numberFormat = [[""]];
      const refused = await refusalOf(context);
      cell.load("numberFormat");
      await context.sync();
      return refused ?? String(cell.numberFormat[0]?.[0]);
    },
  },
];
