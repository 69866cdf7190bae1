import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Column, Row } from "../../../src/domain/records/source";
import type { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { inExcel } from "../../../src/excel/base/inExcel";
import { askMarks } from "../../../src/excel/base/ourMarks";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts, unzipped } from "../savedParts";
import { atEveryAction, expectStopped } from "../stopsPartway";
import { cellsOf, fill } from "../workbookCells";
import { findingRow, sheetOf, TOP } from "./someFindings";

const SHEET = "Conference Check findings";

/** The row of the headings, and cells that many rows below it. */
const HEADINGS = TOP + 1;
const at = (column: string, below: number) => `${column}${HEADINGS + below}`;
const tableOf = (count: number) => [
  ["ConferenceCheckFindings", `'${SHEET}'!A${HEADINGS}:${at("G", count)}`],
];

/** Writes findings and gives the sheet's name. */
const write = async (...sheet: Parameters<typeof sheetOf>) =>
  (await writeFindingsSheet(sheetOf(...sheet))).sheet;

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => findingRow({ sentence: `Finding ${index + 1}` }));

const tableArea = () =>
  Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    const found = tables.items.map((table) => ({
      table,
      range: table.getRange().load("address"),
    }));
    await context.sync();
    return found.map(({ table, range }) => [table.name, range.address]);
  });

const marksOnSheets = () =>
  inExcel(undefined, async ({ context, sync }) => {
    const marks = askMarks(context);
    await sync();
    return [...marks().sheets.values()];
  });

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

describe("writeFindingsSheet", () => {
  it("makes an Excel table with a row for each finding", async () => {
    expect(await write(rows(2))).toBe(SHEET);
    expect(await tableArea()).toEqual(tableOf(2));
    expect((await cellsOf(SHEET, `A${HEADINGS}:${at("G", 1)}`)).values).toEqual([
      ["Record", "Severity", "Days late", "Cell", "Check", "Finding", "Reason recorded"],
      [
        "Conference 12, family 7 (initial conference, 20 May 2013)",
        "breach",
        2,
        "M10 on Conferences",
        "Outline plan distributed",
        "Finding 1",
        "",
      ],
    ]);
  });

  it("links each row to its cell, in sheets of any name", async () => {
    const cell = { sheet: "O'Brien & Sons (2013)", row: 4 as Row, column: 1 as Column };
    await write([findingRow(), findingRow({ cell })]);
    expect(await linkAt(at("D", 1))).toBe("'Conferences'!M10");
    expect(await linkAt(at("D", 2))).toBe("'O''Brien & Sons (2013)'!B5");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "\r=1+1", "=cmd|'/c calc'!A1"])(
    "writes %j as text",
    async (attack) => {
      const row = findingRow({ record: attack, sentence: attack, reason: attack });
      await write([row], { about: attack, verdict: attack });
      const { values, formulas } = await cellsOf(SHEET, `${at("A", 1)}:${at("G", 1)}`);
      expect([values[0]?.[0], values[0]?.[5], values[0]?.[6]]).toEqual([attack, attack, attack]);
      expect(formulas).toEqual(values);
      expect((await savedParts(standIn))["xl/worksheets/sheet7.xml"]).not.toContain("<f>");
    },
  );

  it("says so where nothing was found", async () => {
    await write([]);
    expect((await cellsOf(SHEET, at("F", 1))).values).toEqual([["Nothing was found."]]);
  });

  it.each([
    ["more", 9],
    ["fewer", 1],
    ["as many", 3],
  ])("is refreshed in its place with %s findings", async (_, count) => {
    await write(rows(3));
    await fill(SHEET, at("A", 8), "A note of the team's");
    expect(await write(rows(count), { verdict: "Again." })).toBe(SHEET);
    expect(await tableArea()).toEqual(tableOf(count));
    expect((await cellsOf(SHEET, at("F", count))).values).toEqual([[`Finding ${count}`]]);
    const noteRow = 8 + Math.max(0, count - 3);
    expect((await cellsOf(SHEET, at("A", noteRow))).values).toEqual([["A note of the team's"]]);
    expect((await cellsOf(SHEET, at("F", count + 1))).values).toEqual([[""]]);
    expect((await cellsOf(SHEET, "A3")).values).toEqual([["Again."]]);
  });

  it("does the same in an Excel that cannot resize a table", async () => {
    await opened(sampleBytes(), { requirementSet: "1.9" });
    await write(rows(3));
    await write(rows(5));
    expect(await tableArea()).toEqual(tableOf(5));
  });

  it("leaves a table beside which someone wrote to them, and makes a new sheet", async () => {
    await write(rows(3));
    await fill(SHEET, at("H", 2), "Asked the chair");
    expect(await write(rows(1))).toBe(`${SHEET} (2)`);
    expect((await cellsOf(SHEET, at("H", 2))).values[0]?.[0]).toBe("Asked the chair");
    expect(await write(rows(2))).toBe(`${SHEET} (2)`);
  });

  it("leaves a sheet of the team's own with the wanted name alone", async () => {
    await opened(smallWorkbook({ sheets: { [SHEET]: "<sheetData/>" } }));
    expect(await write(rows(1))).toBe(`${SHEET} (2)`);
  });

  it("leaves every sheet of the team's as it was", async () => {
    const before = await savedParts(standIn);
    await write(rows(3));
    const changed = partsChanged(before, await savedParts(standIn));
    expect(changed.filter((name) => name in before && name.includes("worksheets/"))).toEqual([]);
  });

  it("takes few round trips for thousands of findings", async () => {
    await write(rows(3000));
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(5);
  });
});

const linkAt = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(address).load("hyperlink");
    await context.sync();
    return range.hyperlink.documentReference;
  });

describe("writeFindingsSheet, when Excel stops at any point", () => {
  const tracker = smallWorkbook({
    sheets: { Log: '<sheetData><row r="1"><c r="A1"><v>41400</v></c></row></sheetData>' },
  });
  /** The looks that a deleted sheet had stay among the workbook's. */
  const LEFT_BY_A_SHEET = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
  /** Few lines above the findings, of each kind that is written. */
  const few = { remarks: [], months: [], checks: [], notes: [] };
  /** Actions between one stop and the next: no divisor of what is done to each line, so that all are met. */
  const AT_ONCE = 5;
  const found = async () =>
    (await cellsOf(SHEET, "F1:F30")).values
      .flat()
      .filter((value) => /^Finding \d/.test(String(value)));
  const writing = (count: number) => () => write(rows(count), few);

  it("takes a new sheet away again, and writes it whole at the next try", async () => {
    const before = await savedParts(await opened(tracker));
    const stops = await atEveryAction(
      tracker,
      writing(2),
      async (stopped, problem) => {
        expectStopped(problem);
        const changed = partsChanged(before, await savedParts(stopped));
        expect(changed.filter((part) => !LEFT_BY_A_SHEET.includes(part))).toEqual([]);
        await writing(2)();
        expect(await found()).toEqual(["Finding 1", "Finding 2"]);
      },
      AT_ONCE,
    );
    expect(stops).toBeGreaterThan(20);
  });

  it("leaves the mark on the sheet beside whose rows someone wrote", async () => {
    standIn = await opened(tracker);
    await writing(2)();
    await fill(SHEET, "I19", "Spoke to the team");
    const marked = await marksOnSheets();
    expect(marked).toEqual([SHEET]);
    await atEveryAction(
      await standIn.save(),
      writing(2),
      async () => {
        expect(await marksOnSheets()).toEqual(marked);
      },
      AT_ONCE,
    );
  });

  it("names a sheet that is half refreshed, and refreshes it whole at the next try", async () => {
    standIn = await opened(tracker);
    await writing(2)();
    const file = await standIn.save();
    const stands = new Set<string>();
    const stops = await atEveryAction(
      file,
      writing(3),
      async (stopped, problem) => {
        const unchanged = partsChanged(unzipped(file), await savedParts(stopped)).length === 0;
        const { code, facts } = problem as ExcelProblem;
        if (!unchanged) expect(code).toBe("partly written");
        if (code === "partly written") stands.add(facts.written?.join() ?? "");
        await writing(3)();
        expect(await found()).toEqual(["Finding 1", "Finding 2", "Finding 3"]);
      },
      AT_ONCE,
    );
    expect(stops).toBeGreaterThan(20);
    expect([...stands]).toEqual([`some of the findings, on the sheet “${SHEET}”`]);
  });
});
