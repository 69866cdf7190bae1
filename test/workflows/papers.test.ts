import { beforeAll, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

/** The smallest letters, in points as they are printed. */
const LEGIBLE = 8;

interface Line {
  readonly text: string;
  readonly italic: boolean;
  /** Points of its letters. */
  readonly size: number;
}

interface Printed {
  readonly sheet: string;
  readonly scale: number;
  readonly landscape: boolean;
  /** The row whose headings are repeated, from 0. */
  readonly titleRow: number;
  readonly lines: readonly Line[];
  /** First rows of the pages, from 0. */
  readonly pages: readonly number[];
}

const workflows = excelWorkflows(SAMPLE_CLOCK);

let papers: readonly Printed[];
beforeAll(async () => {
  await opened(sampleBytes());
  const validation = await workflows.validate();
  const { tables } = await workflows.buildTables(validation, financialYear(2013));
  const inserted = await workflows.insertTables(tables, "appendix sheets");
  expect(inserted.filter(({ pagesNotSetUp }) => pagesNotSetUp)).toEqual([]);
  const { sheet } = await workflows.writeFindings(validation);
  const sheets = [...new Set(inserted.map((table) => table.sheet)), sheet];
  papers = await Promise.all(sheets.map(printed));
});

/** A sheet as Excel would print it, by what it was told. */
function printed(sheet: string): Promise<Printed> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { horizontalPageBreaks, pageLayout } = worksheet;
    pageLayout.load("orientation,zoom");
    const toPrint = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex");
    await context.sync();
    const area = worksheet.getRange(toPrint.address.split("!")[1]).load("values");
    const count = horizontalPageBreaks.getCount();
    await context.sync();
    const breaks = Array.from({ length: count.value }, (_, at) =>
      horizontalPageBreaks.getItem(at).getCellAfterBreak().load("rowIndex"),
    );
    await context.sync();
    const fonts = area.values.map((cells, row) => {
      const column = cells.findIndex((value) => value !== "");
      return column < 0 ? null : area.getCell(row, column).format.font.load("size,italic");
    });
    await context.sync();
    const lines = area.values.map((cells, row) => ({
      text: cells.join(" ").trim(),
      italic: fonts[row]?.italic === true,
      size: fonts[row]?.size ?? Number.POSITIVE_INFINITY,
    }));
    return {
      sheet,
      scale: pageLayout.zoom.scale ?? 0,
      landscape: pageLayout.orientation === "Landscape",
      titleRow: titles.rowIndex,
      lines,
      pages: [0, ...breaks.map(({ rowIndex }) => rowIndex)],
    };
  });
}

/** What is printed on each page, headings that are repeated aside. */
const pagesOf = ({ lines, pages }: Printed) =>
  pages.map((from, at) => lines.slice(from, pages[at + 1]).filter(({ text }) => text !== ""));

describe("every sheet that is put into the sample", () => {
  it("is there: the appendices, the further tables and the findings", () => {
    expect(papers.map(({ sheet }) => sheet)).toEqual([
      "Appendix 1",
      "Appendix 2",
      "Appendix 3",
      "Further tables",
      "Wide tables",
      "Diary",
      "Conference Check findings",
    ]);
  });

  it("prints no letters under 8 points", () => {
    for (const { sheet, lines, scale } of papers) {
      const smallest = Math.min(...lines.map(({ size }) => size));
      expect([sheet, (smallest * scale) / 100 >= LEGIBLE]).toEqual([sheet, true]);
    }
  });

  it("has no page of notes alone", () => {
    for (const paper of papers) {
      for (const [at, page] of pagesOf(paper).entries()) {
        const isNotes = page.length > 0 && page.every(({ italic }) => italic);
        expect([paper.sheet, at + 1, isNotes]).toEqual([paper.sheet, at + 1, false]);
      }
    }
  });

  it("parts no table, unless its headings are repeated on each of its pages", () => {
    for (const { sheet, lines, pages, titleRow } of papers) {
      for (const first of pages.slice(1)) {
        const isWithHeadings = first > titleRow;
        // Between tables, or above the chart of one, there is a blank line.
        const isBetween = [first - 1, first].some((row) => lines[row]?.text === "");
        expect([sheet, first, isWithHeadings || isBetween]).toEqual([sheet, first, true]);
      }
    }
  });

  it("is upright, except where its tables are wide", () => {
    expect(papers.filter(({ landscape }) => landscape).map(({ sheet }) => sheet)).toEqual([
      "Appendix 2",
      "Wide tables",
      "Conference Check findings",
    ]);
  });
});
