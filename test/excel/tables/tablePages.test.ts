import { beforeEach, describe, expect, it } from "@jest/globals";
import { fittedTo, roomOn } from "../../../src/domain/paper/fitted";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { storedSettings } from "../../../src/domain/settings/storedSettings";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { loadStored, saveStored } from "../../../src/excel/base/stored";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { savedParts } from "../savedParts";
import { cellsOf, fill, select } from "../workbookCells";
import { insertTables, replaceTables } from "./inserting";
import { grownTable, smallTable } from "./sampleTables";

const APPENDIX = "Appendix 3";
const chart: AppendixTable["chart"] = {
  kind: "bar",
  title: "Agencies",
  labels: 0,
  series: [1],
  categoryAxis: "Agency",
  valueAxis: "Invited",
  altText: "Bars",
};

/** How Excel says that a sheet of ours is printed. */
const pagesOf = (sheet: string) =>
  Excel.run(async (context) => {
    const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load("orientation,paperSize,zoom");
    const printed = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const foot = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
    const breaks = horizontalPageBreaks.getCount();
    await context.sync();
    const cells = Array.from({ length: breaks.value }, (_, at) =>
      horizontalPageBreaks.getItem(at).getCellAfterBreak().load("rowIndex"),
    );
    await context.sync();
    const { orientation, paperSize, zoom } = pageLayout;
    return {
      orientation,
      paperSize,
      zoom,
      printed: printed.isNullObject ? null : printed.address,
      titles: titles.isNullObject ? null : titles.address,
      foot: [foot.leftFooter, foot.rightFooter],
      beginsAt: cells.map(({ rowIndex }) => rowIndex),
    };
  });

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("the pages of a sheet of tables", () => {
  it("are of A4, with the table's cells, its headings and a foot", async () => {
    const settings = { ...DEFAULT_SETTINGS, council: "Marl & Fen" };
    await saveStored({ settings: storedSettings(settings, undefined) });
    await insertTables([smallTable()], "appendix sheets");
    expect(await pagesOf(APPENDIX)).toEqual({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 90 },
      printed: "'Appendix 3'!A1:F10",
      titles: "'Appendix 3'!3:3",
      // Nine points, printed at 90 per cent, are eight.
      foot: ["&9 Marl && Fen · Appendix 3 · 2013-14", "&9Page &P of &N"],
      beginsAt: [],
    });
  });

  it("keep a table with its caption, its notes and its chart", async () => {
    const second = { ...grownTable(30), id: "table-3", caption: "Table 3" };
    await insertTables(
      [grownTable(10), second, smallTable({ id: "table-2a", chart })],
      "appendix sheets",
    );
    // 20 lines and a gap of two, then 40 that no longer fit on the page, then a chart that has to stay with its table.
    expect((await pagesOf(APPENDIX)).beginsAt).toEqual([22, 64]);
  });

  it("part a table that is longer than a page, its headings on top of each part and notes never alone", async () => {
    await insertTables([grownTable(120)], "appendix sheets");
    const { beginsAt, titles } = await pagesOf(APPENDIX);
    expect(beginsAt.length).toBe(2);
    expect(titles).toBe("'Appendix 3'!3:3");
    expect(beginsAt.at(-1)).toBeLessThanOrEqual(124);
  });

  it("are planned again when a table grows, and left as the team set them up when none does", async () => {
    await insertTables([smallTable()], "appendix sheets");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(APPENDIX).pageLayout.orientation = "Landscape";
      await context.sync();
    });
    await replaceTables([smallTable({ unit: "families" })]);
    expect((await pagesOf(APPENDIX)).orientation).toBe("Landscape");
    await replaceTables([grownTable(60)]);
    const { orientation, beginsAt } = await pagesOf(APPENDIX);
    expect([orientation, beginsAt.length]).toEqual(["Portrait", 1]);
  });

  it("cost nothing but themselves where Excel refuses, and that is told", async () => {
    const whole = await opened(sampleBytes());
    await insertTables([smallTable()], "appendix sheets");
    const { roundTrips } = whole.counts;
    for (const trip of [roundTrips - 1, roundTrips]) {
      const refusing = await opened(sampleBytes());
      refusing.faults.stopPartway(trip, 0);
      const [inserted] = await insertTables([smallTable()], "appendix sheets");
      expect(inserted).toMatchObject({ address: "A1:C10", pagesNotSetUp: true });
      expect((await pagesOf(APPENDIX)).printed).toBeNull();
    }
  });

  it("of the team's own sheets stay as they are", async () => {
    await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } })).then((one) => {
      standIn = one;
    });
    await select("Log", "B2");
    await insertTables([smallTable()], "selected cell");
    const sheet = (await savedParts(standIn))["xl/worksheets/sheet1.xml"] ?? "";
    expect(sheet).not.toMatch(/pageSetup|rowBreaks|pageMargins/);
  });
});

/** The row, from 1, at which each chart begins and the one at which it ends. */
async function rowsOfChart(): Promise<readonly number[]> {
  const drawing = (await savedParts(standIn))["xl/drawings/drawing1.xml"] ?? "";
  return [...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row) + 1);
}

describe("a chart below its table", () => {
  const grown = (rows: number) => ({ ...grownTable(rows), chart });

  it.each([
    ["on a sheet of our own", "appendix sheets", 0],
    ["on a sheet of the team's", "selected cell", 1],
  ] as const)("%s moves down when the table grows", async (_, where, above) => {
    standIn = await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } }));
    await select("Log", "B2");
    await insertTables([grown(2)], where);
    // 12 lines and the text for who cannot see the chart, one blank line, 20 lines for the chart.
    expect(await rowsOfChart()).toEqual([15 + above, 34 + above]);
    await replaceTables([grown(6)], where);
    expect(await rowsOfChart()).toEqual([19 + above, 38 + above]);
  });

  it("does not move over what the team wrote", async () => {
    standIn = await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } }));
    await select("Log", "B2");
    await insertTables([grown(2)], "selected cell");
    await fill("Log", "C37", "Ours");
    await expect(replaceTables([grown(6)], "selected cell")).rejects.toMatchObject({
      code: "in the way",
      facts: { what: "values in C37" },
    });
    await replaceTables([grown(2)], "selected cell");
  });

  it.each([
    ["on a sheet of our own", "appendix sheets", 0],
    ["on a sheet of the team's", "selected cell", 1],
  ] as const)("%s comes up again when the table has fewer lines", async (_, where, above) => {
    standIn = await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } }));
    await select("Log", "B2");
    await insertTables([grown(6)], where);
    await replaceTables([grown(2)], where);
    // As large as before, it ends in a line less: the table left higher ones behind.
    expect(await rowsOfChart()).toEqual([15 + above, 34 + above]);
  });

  it("is not under a table that is inserted later", async () => {
    await insertTables([grown(2)], "appendix sheets");
    const [later] = await insertTables([smallTable({ id: "table-2a" })], "appendix sheets");
    // The chart ends in row 34; two blank lines follow it.
    expect(later).toMatchObject({ sheet: APPENDIX, address: "A37:C46" });
  });

  it("pushes down the table below it when its own grows, and does not come to stand on it", async () => {
    await insertTables([grown(2), smallTable({ id: "table-2a" })], "appendix sheets");
    await replaceTables([grown(6)]);
    expect(await rowsOfChart()).toEqual([19, 38]);
    expect((await cellsOf(APPENDIX, "A41")).values).toEqual([[smallTable().caption]]);
  });

  it("finds room where the version before drew none for its table", async () => {
    await insertTables([smallTable(), smallTable({ id: "table-2a" })], "appendix sheets");
    await replaceTables([smallTable({ chart })]);
    // A line more for who cannot see it, and 21 for the chart.
    expect(await rowsOfChart()).toEqual([13, 32]);
    expect((await cellsOf(APPENDIX, "A35")).values).toEqual([[smallTable().caption]]);
  });
});

describe("several charts below a table", () => {
  const several = (rows: number) => ({
    ...grownTable(rows),
    charts: ["First", "Second", "Third"].map((title, at) => ({
      ...{ kind: "column" as const, title, labels: 0, series: [1], altText: `Columns of ${title}` },
      ...{ rows: { first: at, last: at }, categoryAxis: "Agency", valueAxis: "Invited" },
    })),
  });

  it("stand one under the other, each a line below the one before", async () => {
    await insertTables([several(2)], "appendix sheets");
    // 12 lines and a text for each chart, then a blank line above each chart of 20.
    expect(await rowsOfChart()).toEqual([17, 36, 38, 57, 59, 78]);
    await replaceTables([several(4)]);
    expect(await rowsOfChart()).toEqual([19, 38, 40, 59, 61, 80]);
  });

  it("are all printed, and none is parted", async () => {
    await insertTables([several(2)], "appendix sheets");
    const { beginsAt, printed } = await pagesOf(APPENDIX);
    expect(printed).toMatch(/!A1:[A-Z]+78$/);
    expect(beginsAt.length).toBeGreaterThan(0);
    for (const [first, last] of [
      [16, 35],
      [37, 56],
      [58, 77],
    ] as const) {
      expect(beginsAt.filter((row) => row > first && row <= last)).toEqual([]);
    }
  });

  it("need room for all of them at a chosen cell", async () => {
    standIn = await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } }));
    await fill("Log", "B79", "Ours");
    await select("Log", "B2");
    await expect(insertTables([several(2)], "selected cell")).rejects.toMatchObject({
      code: "in the way",
      facts: { what: "values in B79" },
    });
  });
});

describe("a chart that an older version put beside its table", () => {
  const grown = (rows: number) => ({ ...grownTable(rows), chart });
  /** What that version remembered, and where it drew. */
  const asOlder = async () => {
    const stored = (await loadStored(["tables"])).tables as { readonly tables: readonly object[] };
    const tables = stored.tables.map((table) => {
      const { chartsBelow: _, ...kept } = table as { readonly chartsBelow: number };
      return { ...kept, height: 23 };
    });
    await saveStored({ tables: { ...stored, tables } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(APPENDIX);
      sheet.charts.getItemAt(0).setPosition("E2", "M23");
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });
  };

  it("stays there with the pages of its sheet, whatever becomes of the table", async () => {
    await insertTables([grown(2)], "appendix sheets");
    await asOlder();
    for (const rows of [6, 1, 40]) {
      await replaceTables([grown(rows)]);
      expect(await rowsOfChart()).toEqual([2, 24]);
      expect((await pagesOf(APPENDIX)).orientation).toBe("Landscape");
      const { tables } = (await loadStored(["tables"])).tables as {
        readonly tables: readonly object[];
      };
      expect(tables).toMatchObject([{ chart: true, chartsBelow: 0 }]);
    }
  });
});

describe("the paper for a sheet", () => {
  it.each([
    [415, false, 100],
    [416, false, 90],
    [462, true, 100],
    [616, true, 90],
    [684, true, 80],
    [2_000, true, 80],
  ])("of %i points", (width, landscape, scale) => {
    const fitted = fittedTo(width);
    expect([fitted.paper.landscape, fitted.scale]).toEqual([landscape, scale]);
  });

  it("has room for more where it is printed smaller", () => {
    expect(roomOn(fittedTo(416)).height).toBeCloseTo(715 / 0.9);
  });
});
