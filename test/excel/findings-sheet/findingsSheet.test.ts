import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Column, Row } from "../../../src/domain/records/source";
import type { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { inExcel } from "../../../src/excel/base/inExcel";
import { askMarks } from "../../../src/excel/base/ourMarks";
import type { FindingRow } from "../../../src/excel/findings-sheet/findingRow";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes, smallWorkbook } from "../../standin/support/open";
import { partsChanged, savedParts, unzipped } from "../savedParts";
import { atEveryAction, expectStopped } from "../stopsPartway";
import { cellsOf, fill } from "../workbookCells";

const SHEET = "Conference Check findings";
const ABOUT = "70 conferences checked as at 25 April 2014: 2 findings.";

function findingRow(change: Partial<FindingRow> = {}): FindingRow {
  return {
    check: "T07 Outline plan distributed",
    severity: "breach",
    record: "Conference 12, family 7 (initial conference, 20 May 2013)",
    sentence: "Two working days late.",
    daysLate: 2,
    reason: "",
    cell: { sheet: "Conferences", row: 9 as Row, column: 12 as Column },
    ...change,
  };
}

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
    expect(await writeFindingsSheet({ rows: rows(2), about: ABOUT })).toBe(SHEET);
    expect(await tableArea()).toEqual([
      ["ConferenceCheckFindings", "'Conference Check findings'!A4:G6"],
    ]);
    expect((await cellsOf(SHEET, "A4:G5")).values).toEqual([
      ["Severity", "Check", "Record", "Finding", "Days late", "Reason recorded", "Cell"],
      [
        "breach",
        "T07 Outline plan distributed",
        "Conference 12, family 7 (initial conference, 20 May 2013)",
        "Finding 1",
        2,
        "",
        "M10 on Conferences",
      ],
    ]);
    expect((await cellsOf(SHEET, "A2")).values).toEqual([[ABOUT]]);
  });

  it("links each row to its cell, in sheets of any name", async () => {
    const cell = { sheet: "O'Brien & Sons (2013)", row: 4 as Row, column: 1 as Column };
    await writeFindingsSheet({ rows: [findingRow(), findingRow({ cell })], about: ABOUT });
    expect(await linkAt("G5")).toBe("'Conferences'!M10");
    expect(await linkAt("G6")).toBe("'O''Brien & Sons (2013)'!B5");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(1)", "\t=1+1", "\r=1+1", "=cmd|'/c calc'!A1"])(
    "writes %j as text",
    async (attack) => {
      const row = findingRow({ record: attack, sentence: attack, reason: attack });
      await writeFindingsSheet({ rows: [row], about: attack });
      const { values, formulas } = await cellsOf(SHEET, "A5:G5");
      expect([values[0]?.[2], values[0]?.[3], values[0]?.[5]]).toEqual([attack, attack, attack]);
      expect(formulas).toEqual(values);
      expect((await savedParts(standIn))["xl/worksheets/sheet7.xml"]).not.toContain("<f>");
    },
  );

  it("says so where nothing was found", async () => {
    await writeFindingsSheet({ rows: [], about: ABOUT });
    expect((await cellsOf(SHEET, "D5")).values).toEqual([["Nothing was found."]]);
  });

  it.each([
    ["more", 9],
    ["fewer", 1],
    ["as many", 3],
  ])("is refreshed in its place with %s findings", async (_, count) => {
    await writeFindingsSheet({ rows: rows(3), about: ABOUT });
    await fill(SHEET, "A12", "A note of the team's");
    expect(await writeFindingsSheet({ rows: rows(count), about: "Again." })).toBe(SHEET);
    expect(await tableArea()).toEqual([
      ["ConferenceCheckFindings", `'Conference Check findings'!A4:G${4 + count}`],
    ]);
    expect((await cellsOf(SHEET, `D${4 + count}`)).values).toEqual([[`Finding ${count}`]]);
    const noteRow = 12 + Math.max(0, count - 3);
    expect((await cellsOf(SHEET, `A${noteRow}`)).values).toEqual([["A note of the team's"]]);
    expect((await cellsOf(SHEET, `D${5 + count}`)).values).toEqual([[""]]);
  });

  it("does the same in an Excel that cannot resize a table", async () => {
    await opened(sampleBytes(), { requirementSet: "1.9" });
    await writeFindingsSheet({ rows: rows(3), about: ABOUT });
    await writeFindingsSheet({ rows: rows(5), about: ABOUT });
    expect(await tableArea()).toEqual([
      ["ConferenceCheckFindings", "'Conference Check findings'!A4:G9"],
    ]);
  });

  it("leaves a table beside which someone wrote to them, and makes a new sheet", async () => {
    await writeFindingsSheet({ rows: rows(3), about: ABOUT });
    await fill(SHEET, "H6", "Asked the chair");
    expect(await writeFindingsSheet({ rows: rows(1), about: ABOUT })).toBe(`${SHEET} (2)`);
    expect((await cellsOf(SHEET, "D6:H6")).values[0]?.[4]).toBe("Asked the chair");
    expect(await writeFindingsSheet({ rows: rows(2), about: ABOUT })).toBe(`${SHEET} (2)`);
  });

  it("leaves a sheet of the team's own with the wanted name alone", async () => {
    await opened(smallWorkbook({ sheets: { [SHEET]: "<sheetData/>" } }));
    expect(await writeFindingsSheet({ rows: rows(1), about: ABOUT })).toBe(`${SHEET} (2)`);
  });

  it("leaves every sheet of the team's as it was", async () => {
    const before = await savedParts(standIn);
    await writeFindingsSheet({ rows: rows(3), about: ABOUT });
    const changed = partsChanged(before, await savedParts(standIn));
    expect(changed.filter((name) => name in before && name.includes("worksheets/"))).toEqual([]);
  });

  it("takes few round trips for thousands of findings", async () => {
    await writeFindingsSheet({ rows: rows(3000), about: ABOUT });
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(4);
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
  const write = (count: number) => () => writeFindingsSheet({ rows: rows(count), about: ABOUT });

  it("takes a new sheet away again, and writes it whole at the next try", async () => {
    const before = await savedParts(await opened(tracker));
    const stops = await atEveryAction(tracker, write(2), async (stopped, problem) => {
      expectStopped(problem);
      const changed = partsChanged(before, await savedParts(stopped));
      expect(changed.filter((part) => !LEFT_BY_A_SHEET.includes(part))).toEqual([]);
      await write(2)();
      expect((await cellsOf(SHEET, "D5:D6")).values.flat()).toEqual(["Finding 1", "Finding 2"]);
    });
    expect(stops).toBeGreaterThan(20);
  });

  it("leaves the mark on the sheet beside whose rows someone wrote", async () => {
    standIn = await opened(tracker);
    await write(2)();
    await fill(SHEET, "I5", "Spoke to the team");
    const marked = await marksOnSheets();
    expect(marked).toEqual([SHEET]);
    await atEveryAction(await standIn.save(), write(2), async () => {
      expect(await marksOnSheets()).toEqual(marked);
    });
  });

  it("names a sheet that is half refreshed, and refreshes it whole at the next try", async () => {
    standIn = await opened(tracker);
    await write(2)();
    const file = await standIn.save();
    const stands = new Set<string>();
    const stops = await atEveryAction(file, write(3), async (stopped, problem) => {
      const unchanged = partsChanged(unzipped(file), await savedParts(stopped)).length === 0;
      const { code, facts } = problem as ExcelProblem;
      if (!unchanged) expect(code).toBe("partly written");
      if (code === "partly written") stands.add(facts.written?.join() ?? "");
      await write(3)();
      expect((await cellsOf(SHEET, "D5:D7")).values.flat()).toEqual([
        "Finding 1",
        "Finding 2",
        "Finding 3",
      ]);
    });
    expect(stops).toBeGreaterThan(20);
    expect([...stands]).toEqual([`some of the findings, on the sheet “${SHEET}”`]);
  });
});
