import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Column, Row } from "../../../src/domain/records/source";
import { loadStored, saveStored } from "../../../src/excel/base/stored";
import { applyCorrections, takeBackCorrections } from "../../../src/excel/corrections/corrections";
import { previewCorrections } from "../../../src/excel/corrections/preview";
import { opened, smallWorkbook } from "../../standin/support/open";
import { cellsOf } from "../workbookCells";

const WHEN = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };

/** The third and the fifth chair were right all along; corrected, all five are spelled alike. */
const ROWS = [
  ["Conference", "Family", "Chair", "Room"],
  ["C1", "F1", " A. Chair", "Hall"],
  ["C2", "F1", "A. Chair ", "Hall"],
  ["C3", "F2", "A. Chair", "Hall"],
  ["C4", "F2", "  A. Chair", "Hall"],
  ["C5", "F2", "A. Chair", "Hall"],
];
const CORRECTED = [1, 2, 4];

const sheet = (rows: readonly (readonly string[])[]) => {
  const lines = rows.map((row, at) => {
    const cells = row.map(
      (text, column) =>
        `<c r="${"ABCDEF"[column]}${at + 1}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
    );
    return `<row r="${at + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
};

const make = async (rows: readonly (readonly string[])[], corrected: readonly number[]) => {
  const column = rows[0]?.indexOf("Chair") ?? 0;
  const asked = corrected.map((row) => ({
    check: "D14",
    correction: {
      cell: { sheet: "Log", row: row as Row, column: column as Column },
      found: rows[row]?.[column] ?? "",
      to: { kind: "text" as const, text: "A. Chair" },
    },
  }));
  await applyCorrections(await previewCorrections(asked), WHEN);
};

let standIn: Awaited<ReturnType<typeof opened>>;
const open = async (rows = ROWS) => {
  standIn = await opened(smallWorkbook({ sheets: { Log: sheet(rows), Notes: "<sheetData/>" } }));
};

beforeEach(async () => {
  await open();
  await make(ROWS, CORRECTED);
});

const change = (make: (log: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    make(context.workbook.worksheets.getItem("Log"), context);
    await context.sync();
  });

/** The chairs, each by its conference, wherever both stand. */
const chairs = async (name = "Log") => {
  const { values } = await cellsOf(name, "A1:F12");
  const heading = values.find((row) => row.includes("Chair")) ?? [];
  const [reference, chair] = [heading.indexOf("Conference"), heading.indexOf("Chair")];
  return Object.fromEntries(
    values.filter((row) => /^C\d/.test(row[reference])).map((row) => [row[reference], row[chair]]),
  );
};

const AS_BEFORE = {
  C1: " A. Chair",
  C2: "A. Chair ",
  C3: "A. Chair",
  C4: "  A. Chair",
  C5: "A. Chair",
};

/** What a colleague does between two sessions: the workbook is saved and opened again behind it. */
const inALaterSession = async (make: Parameters<typeof change>[0]) => {
  await change(make);
  await opened(await standIn.save());
};

describe("corrections of an earlier session are taken back on their own records", () => {
  it.each<[string, Parameters<typeof change>[0]]>([
    ["nothing was moved", () => undefined],
    ["a row was inserted above", (log) => log.getRange("2:2").insert("Down")],
    ["a row was inserted among them", (log) => log.getRange("3:3").insert("Down")],
    ["the heading was moved down", (log) => log.getRange("1:3").insert("Down")],
    ["a column was inserted", (log) => log.getRange("A:A").insert("Right")],
    ["a column was inserted beside them", (log) => log.getRange("C:C").insert("Right")],
    ["a column was deleted", (log) => log.getRange("B:B").delete("Left")],
    [
      "another cell of the row was typed over",
      (log) => {
        log.getRange("B2").values = [["F9"]];
      },
    ],
    [
      "rows were sorted",
      (log) => {
        const corrected = ROWS.slice(1).map(([ref = "", family = "", , room = ""]) => {
          return [ref, family, "A. Chair", room];
        });
        log.getRange("A2:D6").values = corrected.reverse();
      },
    ],
    [
      "the sheet was moved",
      (log) => {
        log.position = 1;
      },
    ],
  ])("where %s", async (_, make) => {
    await inALaterSession(make);
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 3, last: null, left: [] });
    expect(await chairs()).toEqual(AS_BEFORE);
  });

  it("where the sheet was renamed, and another has its name", async () => {
    await inALaterSession((log, { workbook }) => {
      log.name = "Log 2013";
      workbook.worksheets.getItem("Notes").name = "Log";
    });
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 3, last: null, left: [] });
    expect(await chairs("Log 2013")).toEqual(AS_BEFORE);
    expect((await cellsOf("Corrections", "D5:E5")).values).toEqual([["Log 2013", "C2"]]);
  });

  it("where Excel numbers the sheets otherwise than in the session before", async () => {
    const { corrections } = await loadStored(["corrections"]);
    const renumbered = JSON.stringify(corrections).replaceAll(
      /"sheetId":"[^"]*"/g,
      '"sheetId":"{9}"',
    );
    await saveStored({ corrections: JSON.parse(renumbered) });
    expect((await takeBackCorrections(WHEN)).cells).toBe(3);
    expect(await chairs()).toEqual(AS_BEFORE);
  });
});

describe("a cell that is not certain to be the corrected one is left as it is, and named", () => {
  const left = (row: number, why: string) => ({
    cell: { sheet: "Log", row, column: 2 },
    check: "D14",
    why,
  });

  it("where its row was deleted, and the next, which is alike, moved up into its place", async () => {
    await inALaterSession((log) => log.getRange("5:5").delete("Up"));
    expect(await takeBackCorrections(WHEN)).toEqual({
      cells: 2,
      last: null,
      left: [left(4, "record not found")],
    });
    const { C4: _, ...others } = AS_BEFORE;
    expect(await chairs()).toEqual(others);
    expect((await cellsOf("Corrections", "B5:G7")).values).toEqual([
      ["Taken back", "D14", "Log", "C2", "A. Chair", " A. Chair"],
      ["Taken back", "D14", "Log", "C3", "A. Chair", "A. Chair "],
      ["Not taken back", "D14", "Log", "C5", "", ""],
    ]);
  });

  it("where it was typed over, by where it is now; and it is asked for no more", async () => {
    await inALaterSession((log) => {
      log.getRange("C3").values = [["B. Chair"]];
      log.getRange("2:2").insert("Down");
    });
    const done = await takeBackCorrections(WHEN);
    expect(done).toEqual({ cells: 2, last: null, left: [left(3, "changed since")] });
    expect(await chairs()).toEqual({ ...AS_BEFORE, C2: "B. Chair" });
    expect(await takeBackCorrections(WHEN)).toEqual({ cells: 0, last: null, left: [] });
  });

  it("where a formula shows the same", async () => {
    await change((log) => {
      log.getRange("C3").formulas = [['="A. "&"Chair"']];
    });
    expect((await takeBackCorrections(WHEN)).left).toEqual([left(2, "changed since")]);
    expect((await cellsOf("Log", "C3")).formulas).toEqual([['="A. "&"Chair"']]);
  });

  it("where its column was deleted, and another with the same words stands in its place", async () => {
    await change((log) => {
      log.getRange("D1:D6").values = ROWS.map((__, at) => [at === 0 ? "Minutes by" : "A. Chair"]);
      log.getRange("C:C").delete("Left");
    });
    expect(await takeBackCorrections(WHEN)).toMatchObject({
      cells: 0,
      left: CORRECTED.map((row) => left(row, "record not found")),
    });
    expect((await cellsOf("Log", "C2:C6")).values.flat()).toEqual(Array(5).fill("A. Chair"));
  });

  it("where its row stands there twice", async () => {
    await change((log) => {
      log.getRange("A8:D8").values = [["C1", "F1", "A. Chair", "Hall"]];
    });
    expect((await takeBackCorrections(WHEN)).left).toEqual([left(1, "record not found")]);
  });

  it("where its sheet was deleted", async () => {
    await inALaterSession((log) => log.delete());
    expect(await takeBackCorrections(WHEN)).toMatchObject({
      cells: 0,
      last: null,
      left: CORRECTED.map((row) => left(row, "sheet gone")),
    });
  });

  it("where an earlier version remembered its address alone", async () => {
    const { corrections } = await loadStored(["corrections"]);
    const bare = JSON.stringify(corrections).replaceAll(/,"sheetId":"[^"]*","mark":"[^"]*"/g, "");
    await saveStored({ corrections: JSON.parse(bare) });
    expect((await takeBackCorrections(WHEN)).left).toEqual(
      CORRECTED.map((row) => left(row, "not remembered")),
    );
  });
});

describe("a row that no cell of it tells apart", () => {
  const ALIKE = [
    ["Chair", "Room"],
    [" A. Chair", "Hall"],
    ["A. Chair ", "Hall"],
  ];
  beforeEach(async () => {
    await open(ALIKE);
    await make(ALIKE, [1, 2]);
  });

  it("is taken back at its place", async () => {
    expect((await takeBackCorrections(WHEN)).cells).toBe(2);
    expect((await cellsOf("Log", "A2:A3")).values).toEqual([[" A. Chair"], ["A. Chair "]]);
  });

  it("is left where rows were inserted", async () => {
    await change((log) => {
      log.getRange("2:2").insert("Down");
      log.getRange("A2:B2").values = [["A. Chair", "Hall"]];
    });
    expect((await takeBackCorrections(WHEN)).cells).toBe(0);
    expect((await cellsOf("Log", "A2:A4")).values).toEqual(Array(3).fill(["A. Chair"]));
  });
});
