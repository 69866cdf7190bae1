import { beforeEach, describe, expect, it } from "@jest/globals";
import { fittedTo, roomOn } from "../../../src/domain/paper/fitted";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { storedSettings } from "../../../src/domain/settings/storedSettings";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { saveStored } from "../../../src/excel/base/stored";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { savedParts } from "../savedParts";
import { fill, select } from "../workbookCells";
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
      foot: ["&8 Marl && Fen · Appendix 3 · 2013-14", "&8Page &P of &N"],
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

  it("are planned anew when a table grows, and left as the team set them up when none does", async () => {
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

describe("a chart below its table", () => {
  const grown = (rows: number) => ({ ...grownTable(rows), chart });
  /** The row, from 1, at which the chart begins and the one at which it ends. */
  const rowsOfChart = async () => {
    const drawing = (await savedParts(standIn))["xl/drawings/drawing1.xml"] ?? "";
    return [...drawing.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) => Number(row) + 1);
  };

  it.each([
    ["on a sheet of our own", "appendix sheets", 0],
    ["on a sheet of the team's", "selected cell", 1],
  ] as const)("%s moves down when the table grows", async (_, where, above) => {
    standIn = await opened(smallWorkbook({ sheets: { Log: "<sheetData/>" } }));
    await select("Log", "B2");
    await insertTables([grown(2)], where);
    // 12 lines and the text for who cannot see the chart, one blank line, 20 lines for the chart.
    expect(await rowsOfChart()).toEqual([15 + above, 35 + above]);
    await replaceTables([grown(6)], where);
    expect(await rowsOfChart()).toEqual([19 + above, 39 + above]);
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
