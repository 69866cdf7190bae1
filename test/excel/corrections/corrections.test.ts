import { beforeEach, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Correction } from "../../../src/domain/findings/finding";
import type { CellRef, Column, Row } from "../../../src/domain/records/source";
import { inExcel } from "../../../src/excel/base/inExcel";
import { saveStored } from "../../../src/excel/base/stored";
import { applyCorrections, takeBackCorrections } from "../../../src/excel/corrections/corrections";
import { previewCorrections } from "../../../src/excel/corrections/preview";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { atEveryAction, expectStopped } from "../stopsPartway";
import { cellsOf, fill } from "../workbookCells";

const SHEET = "O'Brien & Sons (2013)";
const WHEN = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };

const textCell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

const ROWS = `<sheetData><row r="1">${textCell("A1", "Date")}${textCell("B1", "Chair")}</row><row r="2">${textCell("A2", "3.6.13")}${textCell("B2", " A. Chair ")}</row><row r="3">${textCell("A3", "20 May 2013")}${textCell("B3", "=1+1 ")}<c r="C3"><f>1+1</f><v>2</v></c></row></sheetData>`;

const cell = (row: number, column: number): CellRef => ({
  sheet: SHEET,
  row: row as Row,
  column: column as Column,
});

const toDate = (row: number, iso: string): Correction => ({
  cell: cell(row, 0),
  found: row === 1 ? "3.6.13" : "20 May 2013",
  to: { kind: "date", date: fromIso(iso) },
});

const toText = (row: number, text: string): Correction => ({
  cell: cell(row, 1),
  found: row === 1 ? " A. Chair " : "=1+1 ",
  to: { kind: "text", text },
});

const asked = (...corrections: readonly Correction[]) =>
  corrections.map((correction) => ({ check: "D14", correction }));

const DATES = asked(toDate(1, "2013-06-03"), toDate(2, "2013-05-20"));

let standIn: StandIn;
const open = async (date1904 = false) => {
  standIn = await opened(
    smallWorkbook({ sheets: { "O'Brien &amp; Sons (2013)": ROWS }, date1904 }),
  );
};
beforeEach(() => open());

/** How the log is printed. */
const printed = () =>
  Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Corrections");
    pageLayout.load("orientation");
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    return {
      orientation: pageLayout.orientation,
      area: area.isNullObject ? null : area.address,
      titles: titles.isNullObject ? null : titles.address,
    };
  });

const make = async (corrections: ReturnType<typeof asked>) =>
  applyCorrections(await previewCorrections(corrections), WHEN);

describe("corrections", () => {
  it("are previewed with before and after, and nothing is written", async () => {
    const before = await savedParts(standIn);
    const [first] = await previewCorrections(DATES);
    expect(first).toMatchObject({
      before: { value: "3.6.13" },
      after: { value: 41_428, numberFormat: "dd/mm/yyyy" },
      refused: null,
    });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("are none where none were asked for", async () => {
    const before = await savedParts(standIn);
    expect(await make([])).toEqual({ cells: 0, last: null, left: [] });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("turn dates typed as text into real dates, all in one go", async () => {
    expect((await make(DATES)).cells).toBe(2);
    const { values, numberFormat } = await cellsOf(SHEET, "A2:A3");
    expect(values).toEqual([[41_428], [41_414]]);
    expect(numberFormat).toEqual([["dd/mm/yyyy"], ["dd/mm/yyyy"]]);
  });

  it("write serials in the workbook's own date system", async () => {
    await open(true);
    await make(DATES);
    expect((await cellsOf(SHEET, "A2")).values).toEqual([[41_428 - 1462]]);
  });

  it("write text as text, whatever it begins with", async () => {
    await make(asked(toText(1, "A. Chair"), toText(2, "=1+1")));
    const { values, formulas } = await cellsOf(SHEET, "B2:B3");
    expect(values).toEqual([["A. Chair"], ["=1+1"]]);
    expect(formulas).toEqual(values);
  });

  it("are logged with before and after", async () => {
    await make(DATES);
    expect((await cellsOf("Corrections", "A1:G2")).values).toEqual([
      ["When", "What", "Check", "Sheet", "Cell", "Before", "After"],
      [WHEN.inWords, "Corrected", "D14", SHEET, "A2", "3.6.13", "3 June 2013"],
    ]);
  });

  it("have a log that is set up to print, its headings on each page, and is not set up again", async () => {
    await make(DATES);
    expect(await printed()).toEqual({
      orientation: "Landscape",
      area: null,
      titles: "Corrections!1:1",
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Corrections").pageLayout.orientation = "Portrait";
      await context.sync();
    });
    await takeBackCorrections(WHEN);
    expect((await printed()).orientation).toBe("Portrait");
  });

  it("stand where Excel refuses to set the log up to print, and that is told", async () => {
    const first = await previewCorrections(DATES);
    const { roundTrips } = standIn.counts;
    expect((await applyCorrections(first, WHEN)).logNotPaged).toBeUndefined();
    const last = standIn.counts.roundTrips - roundTrips;
    await open();
    const previews = await previewCorrections(DATES);
    standIn.faults.stopPartway(last, 0);
    const done = await applyCorrections(previews, WHEN);
    expect(done).toMatchObject({ cells: 2, logNotPaged: "Corrections" });
    expect((await printed()).orientation).toBe("Portrait");
  });

  it("have a log in which long texts are seen whole", async () => {
    const long = "A very long text about who took the chair that day, and why. ".repeat(5).trim();
    await make(asked(toText(1, "A. Chair"), toText(2, long)));
    const [short = 0, tall = 0] = await Excel.run(async (context) => {
      const cells = ["G2", "G3"].map((address) =>
        context.workbook.worksheets
          .getItem("Corrections")
          .getRange(address)
          .load("format/rowHeight"),
      );
      await context.sync();
      return cells.map(({ format }) => format.rowHeight);
    });
    expect(tall).toBeGreaterThan(short * 3);
  });

  it("are taken back whole, and that is logged too", async () => {
    const before = (await cellsOf(SHEET, "A1:C3")).formulas;
    await make([...DATES, ...asked(toText(1, "A. Chair"))]);
    expect((await takeBackCorrections(WHEN)).cells).toBe(3);
    expect((await cellsOf(SHEET, "A1:C3")).formulas).toEqual(before);
    expect((await cellsOf("Corrections", "B2:B7")).values.flat()).toEqual([
      ...Array(3).fill("Corrected"),
      ...Array(3).fill("Taken back"),
    ]);
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 0, last: null, left: [] });
  });

  it("are taken back by a colleague who opens the saved workbook", async () => {
    await make(DATES);
    await opened(await standIn.save());
    expect((await takeBackCorrections(WHEN)).cells).toBe(2);
    expect((await cellsOf(SHEET, "A2")).values).toEqual([["3.6.13"]]);
  });

  it("are not made where a cell no longer holds what was shown, and no other is", async () => {
    const previews = await previewCorrections(DATES);
    await fill(SHEET, "A3", "21 May 2013");
    await expect(applyCorrections(previews, WHEN)).rejects.toMatchObject({
      code: "cell changed",
      facts: { address: "A3" },
    });
    expect((await cellsOf(SHEET, "A2")).values).toEqual([["3.6.13"]]);
  });

  it("are refused where the cell was changed between the check and the preview", async () => {
    await fill(SHEET, "A3", 41_500);
    const previews = await previewCorrections(DATES);
    expect(previews.map(({ refused }) => refused)).toEqual([null, "changed since the check"]);
    expect((await applyCorrections(previews, WHEN)).cells).toBe(1);
    expect((await cellsOf(SHEET, "A2:A3")).values).toEqual([[41_428], [41_500]]);
  });

  it("are not made over a formula that shows the same text meanwhile", async () => {
    const previews = await previewCorrections(DATES);
    await fill(SHEET, "A2", '="3.6."&"13"');
    expect((await cellsOf(SHEET, "A2")).values).toEqual([["3.6.13"]]);
    await expect(applyCorrections(previews, WHEN)).rejects.toMatchObject({ code: "cell changed" });
  });

  it("say what could be taken back next", async () => {
    const last = { when: WHEN.iso, cells: 2 };
    expect(await make(DATES)).toEqual({ cells: 2, last, left: [] });
    const more = await make(asked(toText(1, "A. Chair")));
    expect(more.last).toEqual({ when: WHEN.iso, cells: 1 });
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 1, last, left: [] });
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 2, last: null, left: [] });
  });

  it("leave alone what a newer version remembers, and change nothing", async () => {
    await saveStored({ corrections: { schemaVersion: 2, runs: [] } });
    const before = await savedParts(standIn);
    await expect(make(DATES)).rejects.toMatchObject({ code: "newer settings" });
    await expect(takeBackCorrections(WHEN)).rejects.toMatchObject({ code: "newer settings" });
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("leave formulas alone", async () => {
    const [preview] = await previewCorrections(
      asked({ cell: cell(2, 2), found: "2", to: { kind: "number", number: 2 } }),
    );
    expect(preview?.refused).toBe("the cell holds a formula");
  });

  it("are refused on a protected sheet, by its name", async () => {
    const previews = await previewCorrections(DATES);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    await expect(applyCorrections(previews, WHEN)).rejects.toMatchObject({
      code: "sheet protected",
      facts: { sheet: SHEET },
    });
  });
});

describe("corrections, when Excel stops at any point", () => {
  const both = () => make([...DATES, ...asked(toText(2, "=1+1"))]);

  /** What there is to see and to remember: cells with their formats, sheets, the log, the add-in's memory. */
  const everything = () =>
    inExcel(undefined, async ({ context, sync }) => {
      const { settings, tables, worksheets } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      settings.load("items/key,items/value");
      const range = worksheets.getItem(SHEET).getRange("A1:C4");
      range.load("values,formulas,numberFormat");
      await sync();
      const rows = tables.items.map((table) => table.getRange().load("values,address"));
      await sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        cells: [range.values, range.formulas, range.numberFormat],
        log: rows.map(({ address, values }) => [address, values]),
        settings: settings.items.map(({ key, value }) => [key, value]),
      };
    });

  const isPutBack = async (file: Uint8Array, work: () => Promise<unknown>) => {
    await opened(file);
    const before = await everything();
    return atEveryAction(file, work, async (_, problem) => {
      expectStopped(problem);
      expect(await everything()).toEqual(before);
    });
  };

  it("are put back with the first log", async () => {
    expect(await isPutBack(await standIn.save(), both)).toBeGreaterThan(20);
  });

  it("are put back with an entry of a log that stands", async () => {
    await make(DATES);
    const file = await standIn.save();
    const again = () => make(asked(toText(2, "=1+1")));
    expect(await isPutBack(file, again)).toBeGreaterThan(20);
  });

  it("are still made where taking them back stopped, and are then taken back", async () => {
    await both();
    const file = await standIn.save();
    const takeBack = () => takeBackCorrections(WHEN);
    expect(await isPutBack(file, takeBack)).toBeGreaterThan(20);
    await opened(file);
    expect(await takeBack()).toMatchObject({ cells: 3 });
  });
});
