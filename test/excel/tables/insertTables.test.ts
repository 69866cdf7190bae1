import { beforeEach, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  between,
  calendarMonth,
  financialYear,
  type Period,
  quarter,
} from "../../../src/domain/calendar/periods";
import type { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { removeEverything } from "../../../src/excel/remove/removeEverything";
import { listTables, selectedCell } from "../../../src/excel/tables/findTables";
import { refreshTables } from "../../../src/excel/tables/refreshTables";
import { periodOf } from "../../../src/excel/tables/standing";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { atEveryAction } from "../stopsPartway";
import { cellsOf, fill, select } from "../workbookCells";
import { insertTables, replaceTables } from "./inserting";
import { grownTable, smallTable } from "./sampleTables";

const APPENDIX = "Appendix 3";
const other = smallTable({ id: "table-3", caption: "Table 3: Participation of Children" });

const markOf = (table: string) => `ConferenceCheck.table.${table}.1`;
const at = (address: string) => ({ sheet: APPENDIX, address });

let standIn: StandIn;

describe("insertTables on the appendices' own sheets", () => {
  beforeEach(async () => {
    standIn = await opened(sampleBytes());
  });

  it("puts tables below one another and tells where", async () => {
    expect(await insertTables([smallTable(), other], "appendix sheets")).toEqual([
      { id: "table-4", mark: markOf("table_4"), caption: smallTable().caption, ...at("A1:C10") },
      { id: "table-3", mark: markOf("table_3"), caption: other.caption, ...at("A13:C22") },
    ]);
  });

  it("writes numbers as numbers with their formats, and text as text whatever it begins with", async () => {
    await insertTables([smallTable()], "appendix sheets");
    const { values, numberFormat, formulas } = await cellsOf(APPENDIX, "A4:C9");
    expect(values).toEqual([
      ["HEALTH", "", ""],
      ["GP", 70, 0.125],
      ["=HYPERLINK(1)", "?", ""],
      ["POLICE", "", ""],
      ["CAIU", 9, "–"],
      ["TOTALS", 79, 1],
    ]);
    expect(formulas).toEqual(values);
    expect(numberFormat[1]).toEqual(["@", "#,##0", "0%"]);
  });

  it("leaves every part of the team's own sheets as it was", async () => {
    const before = await savedParts(standIn);
    await insertTables([smallTable()], "appendix sheets");
    const changed = partsChanged(before, await savedParts(standIn));
    expect(changed.filter((name) => name in before && name.includes("worksheets/sheet"))).toEqual(
      [],
    );
  });

  it("takes four round trips for any number of tables, and two for the pages of a sheet", async () => {
    await insertTables([smallTable(), other], "appendix sheets");
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(6);
  });

  it("refreshes a table that stands there, in its place, what was typed around it untouched", async () => {
    await insertTables([smallTable(), other], "appendix sheets");
    await fill(APPENDIX, "E5", "Checked by the chair");
    await fill(APPENDIX, "A12", "A note between the tables");
    const next = smallTable({ unit: "families" });
    expect(await replaceTables([next])).toEqual([
      { id: "table-4", mark: markOf("table_4"), caption: next.caption, ...at("A1:C10") },
    ]);
    expect((await cellsOf(APPENDIX, "A2")).values).toEqual([
      ["2013-14 (1 April 2013 to 31 March 2014), counted in families"],
    ]);
    expect((await cellsOf(APPENDIX, "E5")).values).toEqual([["Checked by the chair"]]);
    expect((await cellsOf(APPENDIX, "A12")).values).toEqual([["A note between the tables"]]);
  });

  it("puts another period on sheets of its own, and leaves the first period's as they are", async () => {
    await insertTables([smallTable()], "appendix sheets");
    const year = await cellsOf(APPENDIX, "A1:C10");
    const sheetOf = async (period: Period) => {
      const [inserted] = await insertTables([smallTable({ period })], "appendix sheets");
      return inserted?.sheet;
    };
    expect(await sheetOf(quarter(2013, 4))).toBe("Appendix 3 (Q4 2013-14)");
    expect(await sheetOf(calendarMonth(2014, 3))).toBe("Appendix 3 (March 2014)");
    const days = between(fromIso("2013-05-01"), fromIso("2014-01-31"));
    expect(await sheetOf(days)).toBe("Appendix 3 (01.05.13-31.01.14)");
    expect(await cellsOf(APPENDIX, "A1:C10")).toEqual(year);
    // Each is found again by its days, and refreshed where it stands.
    const again = async (period: Period) =>
      (await replaceTables([smallTable({ period })]))[0]?.sheet;
    expect(await again(quarter(2013, 4))).toBe("Appendix 3 (Q4 2013-14)");
    expect(await again(financialYear(2013))).toBe(APPENDIX);
    expect(await listTables()).toHaveLength(4);
  });

  it("finds the sheets of a period by their marks, whatever someone calls them", async () => {
    await insertTables([smallTable()], "appendix sheets");
    const next = smallTable({ period: quarter(2013, 4) });
    await insertTables([next], "appendix sheets");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Appendix 3 (Q4 2013-14)").name = "For the board";
      await context.sync();
    });
    const [again] = await replaceTables([next]);
    expect(again).toMatchObject({ sheet: "For the board", address: "A1:C10" });
  });

  it("makes room for a table that has grown, by moving our own tables below it", async () => {
    await insertTables([smallTable(), other], "appendix sheets");
    expect(await replaceTables([grownTable(5), other])).toEqual([
      { id: "table-4", mark: markOf("table_4"), caption: smallTable().caption, ...at("A1:C15") },
      { id: "table-3", mark: markOf("table_3"), caption: other.caption, ...at("A18:C27") },
    ]);
    expect((await cellsOf(APPENDIX, "A18")).values).toEqual([[other.caption]]);
  });

  it("clears the cells that a smaller table no longer needs", async () => {
    await insertTables([grownTable(5)], "appendix sheets");
    await replaceTables([smallTable()]);
    expect((await cellsOf(APPENDIX, "A11:C15")).values.flat().join("")).toBe("");
  });

  it("names what the team wrote where a grown table would go, and writes nothing", async () => {
    await insertTables([smallTable()], "appendix sheets");
    await fill(APPENDIX, "B12", "Draft");
    const before = await savedParts(standIn);
    await expect(replaceTables([grownTable(3)])).rejects.toMatchObject({
      code: "in the way",
      facts: { sheet: APPENDIX, what: "values in B12" },
    });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("follows one of our own sheets that was renamed, also in a workbook opened again", async () => {
    await insertTables([smallTable()], "appendix sheets");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).name = "App. 3 (final)";
      await context.sync();
    });
    await opened(await standIn.save());
    const [inserted] = await replaceTables([smallTable()]);
    expect(inserted?.sheet).toBe("App. 3 (final)");
  });

  it("makes one of our own sheets again that was deleted with its tables", async () => {
    await insertTables([smallTable()], "appendix sheets");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).delete();
      await context.sync();
    });
    const [inserted] = await insertTables([smallTable()], "appendix sheets");
    expect(inserted).toMatchObject({ sheet: APPENDIX, address: "A1:C10" });
    expect(await listTables()).toHaveLength(1);
  });

  it("follows a table below which rows were inserted", async () => {
    await insertTables([smallTable()], "appendix sheets");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).getRange("1:3").insert("Down");
      await context.sync();
    });
    const [standing] = await listTables();
    expect(standing?.area).toMatchObject({ firstRow: 3, lastRow: 12 });
    expect(standing && periodOf(standing)).toEqual(financialYear(2013));
    if (!standing) throw new Error("The table is not known any more.");
    const today = fromIso("2014-03-31");
    const { refreshed } = await refreshTables([{ standing, table: grownTable(2) }], [], today);
    expect(refreshed[0]?.address).toBe("A4:C15");
  });

  it("leaves a sheet of the team's own with the wanted name alone", async () => {
    await opened(smallWorkbook({ sheets: { "appendix 3": "<sheetData/>" } }));
    const [inserted] = await insertTables([smallTable()], "appendix sheets");
    expect(inserted?.sheet).toBe("Appendix 3 (2)");
  });

  it("says where the workbook's structure is protected", async () => {
    await opened(
      smallWorkbook({
        sheets: { A: "<sheetData/>" },
        workbook: '<workbookProtection lockStructure="1"/>',
      }),
    );
    await expect(insertTables([smallTable()], "appendix sheets")).rejects.toMatchObject({
      code: "workbook protected",
    });
  });
});

describe("insertTables at the selected cell", () => {
  beforeEach(async () => {
    standIn = await opened(
      smallWorkbook({ sheets: { "O'Brien &amp; Sons (2013)": "<sheetData/>" } }),
    );
  });
  const SHEET = "O'Brien & Sons (2013)";

  it("begins at the cell", async () => {
    await select(SHEET, "D4");
    expect(await insertTables([smallTable(), other], "selected cell")).toMatchObject([
      { sheet: SHEET, address: "D4:F13" },
      { sheet: SHEET, address: "D16:F25" },
    ]);
  });

  it("never writes over anything: what is in the way is named", async () => {
    await fill(SHEET, "E9", "Kept");
    await select(SHEET, "D4");
    await expect(insertTables([smallTable()], "selected cell")).rejects.toMatchObject({
      code: "in the way",
      facts: { sheet: SHEET, address: "D4:F13", what: "values in E9" },
    });
    expect((await cellsOf(SHEET, "D4")).values).toEqual([[""]]);
  });

  /** Points of the label's column, of the next one, and of a line with the long label. */
  const sizes = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const [label, next] = ["D8", "E8"].map((cell) => sheet.getRange(cell).load(LOOKS));
      await context.sync();
      const { columnWidth, rowHeight, wrapText } = label?.format ?? {};
      return { columnWidth, rowHeight, wrapText, next: next?.format.columnWidth };
    });
  const LOOKS = "format/columnWidth,format/rowHeight,format/wrapText";
  const longLabel = smallTable({
    rows: [{ cells: [{ value: "A label that is far too long for a column", format: "text" }] }],
  });

  it("makes blank columns as wide as its words, so that no label is cut", async () => {
    await select(SHEET, "D5");
    await insertTables([longLabel], "selected cell");
    expect(await sizes()).toMatchObject({ columnWidth: 189, rowHeight: 17, wrapText: true });
  });

  it("keeps the widths of the team's columns, and wraps its words in higher lines", async () => {
    await fill(SHEET, "D200", "Ours");
    const before = await sizes();
    await select(SHEET, "D5");
    await insertTables([longLabel], "selected cell");
    const after = await sizes();
    expect(after).toMatchObject({ columnWidth: before.columnWidth, wrapText: true });
    expect(after.rowHeight).toBeGreaterThan(60);
    expect(after.next).toBeGreaterThanOrEqual(before.next ?? 0);
  });

  it("makes no row of the team's lower", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("5:20").format.rowHeight = 90;
      await context.sync();
    });
    await select(SHEET, "D5");
    await insertTables([longLabel], "selected cell");
    expect((await sizes()).rowHeight).toBe(90);
  });

  it("tells which cell of which table is selected", async () => {
    await select(SHEET, "D4");
    await insertTables([smallTable()], "selected cell");
    await select(SHEET, "E11");
    expect(await selectedCell()).toMatchObject({ standing: { id: "table-4" }, row: 2, column: 1 });
    await select(SHEET, "D4");
    expect(await selectedCell()).toBeNull();
    await select(SHEET, "A1");
    expect(await selectedCell()).toBeNull();
  });
});

describe("a table with several charts", () => {
  const chart = (title: string, first: number, last: number) => ({
    ...{ kind: "column" as const, title, labels: 0, series: [1], rows: { first, last } },
    ...{ categoryAxis: "Agency", valueAxis: "Invited", altText: `Columns of ${title}` },
  });
  const several = (changes: Parameters<typeof smallTable>[0] = {}) =>
    smallTable({ charts: [chart("First", 0, 0), chart("Second", 1, 1)], ...changes });
  const charts = () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const found = worksheets.items.map((sheet) =>
        sheet.charts.load("items/name,items/top,items/height,items/title/text"),
      );
      await context.sync();
      const all = found.flatMap(({ items }) => items);
      const series = all.map(({ series: of }) => of.load("items/name"));
      await context.sync();
      return all.map(({ name, title, top, height }, at) => ({
        ...{ name, title: title.text, top, bottom: top + height },
        series: series[at]?.items.map((one) => one.name),
      }));
    });

  it("has each under the one before, over its own rows, by the headings of the table", async () => {
    await opened(sampleBytes());
    await insertTables([several()], "appendix sheets");
    const [first, second] = await charts();
    expect([first?.title, second?.title]).toEqual(["First", "Second"]);
    expect(second?.series).toEqual(["Invited"]);
    expect(second?.name).toBe(`${first?.name}_2`);
    expect(second?.top).toBeGreaterThanOrEqual(Number(first?.bottom));
  });

  it("keeps them when it is refreshed, and takes all of them with it", async () => {
    await opened(sampleBytes());
    await insertTables([several()], "appendix sheets");
    const before = await charts();
    await replaceTables([several({ notes: ["A new note"] })]);
    expect(await charts()).toEqual(before);
    await removeEverything();
    expect(await charts()).toEqual([]);
  });
});

describe("tables, when Excel stops at any point", () => {
  /** Drawing a table is hundreds of actions of a few kinds: this step comes to every kind of them. */
  const STEP = 5;
  const tracker = smallWorkbook({
    sheets: { Log: '<sheetData><row r="90"><c r="A90"><v>41400</v></c></row></sheetData>' },
  });
  const charted = smallTable({
    id: "figure-2",
    caption: "Figure 2",
    chart: {
      kind: "bar",
      title: "Agencies",
      labels: 0,
      series: [1],
      categoryAxis: "Agency",
      valueAxis: "Invited",
      altText: "Bars",
    },
  });

  /** What there is to see and to remember: sheets, cells, names, charts, the add-in's memory. */
  const everything = () =>
    Excel.run(async (context) => {
      const { names, settings, worksheets } = context.workbook;
      worksheets.load("items/name,items/charts/items/name");
      names.load("items/name,items/formula");
      settings.load("items/key,items/value");
      await context.sync();
      const used = worksheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject(true).load("address,values"),
      );
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name, charts }) => [name, charts.items.map((c) => c.name)]),
        cells: used.map((range) => (range.isNullObject ? null : [range.address, range.values])),
        names: names.items.map(({ name, formula }) => [name, formula]),
        settings: settings.items.map(({ key, value }) => [key, value]),
      };
    });

  it.each([
    ["on sheets of their own", "appendix sheets", [smallTable(), charted]],
    ["at the selected cell", "selected cell", [charted]],
  ] as const)(
    "%s are taken out again, and written whole at the next try",
    async (_, where, tables) => {
      const insert = () => insertTables(tables, where);
      await opened(tracker);
      const before = await everything();
      await insert();
      const whole = await everything();
      const look = async (_: StandIn, problem: unknown) => {
        expect(problem).toMatchObject({ name: "ExcelProblem", code: "unexpected" });
        expect(await everything()).toEqual(before);
        await insert();
        expect(await everything()).toEqual(whole);
      };
      expect(await atEveryAction(tracker, insert, look, STEP)).toBeGreaterThan(20);
    },
  );

  it("that stood are named, and refreshed whole at the next try", async () => {
    standIn = await opened(tracker);
    await insertTables([smallTable()], "appendix sheets");
    const file = await standIn.save();
    const refresh = () => replaceTables([grownTable(2)]);
    const before = await everything();
    await refresh();
    const whole = await everything();
    const written = new Set<unknown>();
    const look = async (_: StandIn, problem: unknown) => {
      const { code, facts } = problem as ExcelProblem;
      const left = await everything();
      if (code === "partly written") written.add(facts.written?.join());
      else expect(left).toEqual(before);
      await refresh();
      expect(await everything()).toEqual(whole);
    };
    await atEveryAction(file, refresh, look, STEP);
    expect([...written]).toEqual(["Table 4: Participation of Agencies, in part"]);
  });
});
