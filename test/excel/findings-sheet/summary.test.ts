import { beforeEach, describe, expect, it } from "@jest/globals";
import { heightOf, linesOf } from "../../../src/domain/paper/textWidth";
import { findingsPages } from "../../../src/excel/findings-sheet/findingsPages";
import { topOf } from "../../../src/excel/findings-sheet/topRows";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { removeEverything } from "../../../src/excel/remove/removeEverything";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes } from "../../standin/support/open";
import { savedParts } from "../savedParts";
import { cellsOf, fill } from "../workbookCells";
import { findingRow, sheetOf, summaryOf, TOP } from "./someFindings";

const SHEET = "Conference Check findings";
const HEADINGS = TOP + 1;

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => findingRow({ sentence: `Finding ${at + 1}` }));
const write = (...sheet: Parameters<typeof sheetOf>) => writeFindingsSheet(sheetOf(...sheet));
const tableAt = () =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("ConferenceCheckFindings").getRange();
    range.load("rowIndex");
    await context.sync();
    return range.rowIndex + 1;
  });
const sheets = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
const charts = () =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(SHEET).charts.load("items/name,items/top");
    await context.sync();
    return found.items.map(({ name, top }) => ({ name, top }));
  });
/** The cells that the sheet's chart draws. */
const charted = async () => {
  const part = (await savedParts(standIn))["xl/charts/chart1.xml"] ?? "";
  return [...part.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, cells]) => cells);
};

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("the summary above the findings", () => {
  it("has the verdict, each timescale, each month and each check", async () => {
    await write(rows(2));
    expect((await cellsOf(SHEET, "A1:A4")).values.flat()).toEqual([
      SHEET,
      "As at 25 April 2014: 2 findings.",
      "2 breaches.",
      "70 conferences.",
    ]);
    expect((await cellsOf(SHEET, "A6:E8")).values).toEqual([
      ["By timescale", "Late", "In time", "Other", "Out of"],
      ["Outline plan", 2, 46, 2, 50],
      ["Full record", "", "", "", "not counted"],
    ]);
    expect((await cellsOf(SHEET, "A19:G21")).values).toEqual([
      ["By month", "Late", "In time", "Other", "Out of", "By check", "Findings"],
      ["April 2013", 2, 20, 0, 22, "Outline plan distributed", 2],
      ["May 2013", 0, 26, 2, 28, "", ""],
    ]);
  });

  it("has a chart of what was late, drawn from those lines", async () => {
    await write(rows(2));
    expect(await charts()).toMatchObject([{ name: "ConferenceCheckFindingsChart" }]);
    expect(await charted()).toEqual(
      ["$B$6", "$A$7:$A$8", "$B$7:$B$8"].map((cells) => `'${SHEET}'!${cells}`),
    );
  });

  it("is written again with the findings, and the chart with it", async () => {
    await write(rows(2));
    const remarks = ["70 conferences.", "One more thing is to be said."];
    const [first] = summaryOf().timescales;
    await write(rows(3), { remarks, timescales: first ? [first] : [], verdict: "3 breaches." });
    expect((await cellsOf(SHEET, "A3:A8")).values.flat()).toEqual([
      "3 breaches.",
      ...remarks,
      "",
      "By timescale",
      "Outline plan",
    ]);
    expect(await charted()).toEqual(["$B$7", "$A$8", "$B$8"].map((cells) => `'${SHEET}'!${cells}`));
    expect(await tableAt()).toBe(HEADINGS + 1);
  });

  it("keeps its lines where it has less to say, and takes none away", async () => {
    await write(rows(2), { remarks: ["One.", "Two.", "Three."] });
    await fill(SHEET, "J3", "A note of the team's");
    await write(rows(2), { remarks: [] });
    expect(await tableAt()).toBe(HEADINGS + 2);
    expect((await cellsOf(SHEET, "J3")).values).toEqual([["A note of the team's"]]);
    expect((await cellsOf(SHEET, `A${HEADINGS - 1}:G${HEADINGS + 1}`)).values.flat()).toEqual(
      Array.from({ length: 21 }, () => ""),
    );
  });

  it("leaves a chart that someone deleted deleted", async () => {
    await write(rows(2));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).charts.getItemAt(0).delete();
      await context.sync();
    });
    await write(rows(2));
    expect(await charts()).toEqual([]);
  });

  it.each([
    ["in a cell that is blank", "C4"],
    ["over a number of ours", "B7"],
    ["on its last line", `G${TOP}`],
  ])("is left to who wrote %s, and a new sheet is made", async (_, cell) => {
    await write(rows(2));
    await fill(SHEET, cell, "Ask the chair");
    expect(await write(rows(1), { verdict: "1 breach." })).toEqual({ sheet: `${SHEET} (2)` });
    expect((await cellsOf(SHEET, cell)).values).toEqual([["Ask the chair"]]);
    expect((await cellsOf(SHEET, "A3")).values).toEqual([["2 breaches."]]);
  });

  it("follows the sheet when lines are put in above it", async () => {
    await write(rows(2));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await write(rows(1), { verdict: "1 breach." })).toEqual({ sheet: SHEET });
    expect((await cellsOf(SHEET, "A5")).values).toEqual([["1 breach."]]);
  });

  it("goes with the sheet and its chart when everything is removed", async () => {
    const before = await sheets();
    await write(rows(2));
    await removeEverything();
    expect(await sheets()).toEqual(before);
    const parts = Object.keys(await savedParts(standIn));
    expect(parts.filter((name) => name.startsWith("xl/charts/"))).toEqual([]);
  });

  it("stays with what someone wrote in it when everything is removed, without its chart", async () => {
    await write(rows(2));
    await fill(SHEET, "C4", "Ask the chair");
    await removeEverything();
    expect((await cellsOf(SHEET, "A3:C4")).values).toEqual([
      ["2 breaches.", "", ""],
      ["70 conferences.", "", "Ask the chair"],
    ]);
    expect(await charts()).toEqual([]);
  });
});

describe("the pages of the findings sheet", () => {
  const setUp = () =>
    Excel.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = context.workbook.worksheets.getItem(SHEET);
      pageLayout.load("orientation,paperSize,zoom");
      const printed = pageLayout.getPrintAreaOrNullObject().load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const foot = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      const first = horizontalPageBreaks.getItem(0).getCellAfterBreak().load("rowIndex");
      await context.sync();
      const { orientation, paperSize, zoom } = pageLayout;
      const { leftFooter, rightFooter } = foot;
      return {
        ...{ orientation, paperSize, zoom, foot: [leftFooter, rightFooter] },
        ...{ printed: printed.address, titles: titles.address, begins: first.rowIndex },
      };
    });

  it("are of A4 on its side, the list on a new one with its headings on each, the page of how many at its foot", async () => {
    await write(rows(40));
    expect(await setUp()).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { scale: 80 },
      printed: `'${SHEET}'!A1:G${HEADINGS + 40}`,
      titles: `'${SHEET}'!${HEADINGS}:${HEADINGS}`,
      begins: TOP,
      foot: [`&10 ${SHEET} · As at 25 April 2014`, "&10Page &P of &N"],
    });
  });

  it("are set up again where there are other lines, and left as the team wants them where there are not", async () => {
    await write(rows(2));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).pageLayout.orientation = "Portrait";
      await context.sync();
    });
    await write(rows(2), { verdict: "Again." });
    expect((await setUp()).orientation).toBe("Portrait");
    await write(rows(3));
    expect(await setUp()).toMatchObject({
      orientation: "Landscape",
      printed: `'${SHEET}'!A1:G${HEADINGS + 3}`,
    });
  });

  it("cost nothing but themselves where Excel refuses, and that is told", async () => {
    await write(rows(2));
    const { roundTrips } = standIn.counts;
    standIn = await opened(sampleBytes());
    standIn.faults.stopPartway(roundTrips - 1, 0);
    expect(await write(rows(2))).toEqual({ sheet: SHEET, pagesNotSetUp: true });
  });

  it("part no block of the summary that a page holds", () => {
    const line = (at: number) => ({
      label: `Month ${at}`,
      counts: { late: 0, inTime: 1, other: 0, of: 1 },
    });
    const months = Array.from({ length: 24 }, (_, at) => line(at));
    const top = topOf(summaryOf({ months, timescales: months.slice(0, 14) }));
    const headings = top.rows.length;
    const { beginsAt } = findingsPages({ firstRow: 0, headings, rows: 9 }, top);
    const monthsBegin = top.rows.findIndex(({ cells }) => cells[0] === "By month");
    expect(beginsAt).toEqual([monthsBegin, headings]);
  });

  it("show every word of a finding: rows are as high as their longest cell", async () => {
    const sentence = "Conference Thu 8 August 2013 held, and the report received later. ".repeat(6);
    await write([findingRow({ sentence }), findingRow()]);
    const heights = await Excel.run(async (context) => {
      const cells = [1, 2].map((below) =>
        context.workbook.worksheets
          .getItem(SHEET)
          .getRange(`F${HEADINGS + below}`)
          .load("format/rowHeight,format/columnWidth,format/font/size"),
      );
      await context.sync();
      return cells.map(({ format }) => [format.rowHeight, format.columnWidth, format.font.size]);
    });
    const [[height = 0, width = 0, size = 0] = [], [lower = 0] = []] = heights;
    expect(height).toBeGreaterThanOrEqual(
      heightOf(linesOf(sentence, width - 8, { size }), { size }),
    );
    expect(lower).toBeLessThan(height);
    expect(size * 0.8).toBeGreaterThanOrEqual(8);
  });
});
