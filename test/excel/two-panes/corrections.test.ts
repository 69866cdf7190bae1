import { describe, expect, it } from "@jest/globals";
import type { Column, Row } from "../../../src/domain/records/source";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { applyCorrections, takeBackCorrections } from "../../../src/excel/corrections/corrections";
import { previewCorrections } from "../../../src/excel/corrections/preview";
import { opened } from "../../standin/support/open";
import { DATES, teamsWorkbook, textAt } from "../colleague/tracker";
import { cellsOf } from "../workbookCells";

const [OURS, THEIRS] = [2, 6];
const WHEN = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };

const corrected = (row: number) => `Corrected ${row}`;

/** Corrects the date of one row of the log, and gives "done" or why it was not. */
async function correct(row: number): Promise<unknown> {
  const cell = { sheet: "Log", row: row as Row, column: DATES as Column };
  const to = { kind: "text", text: corrected(row) } as const;
  const correction = { cell, found: textAt("Log", row, DATES), to };
  try {
    await applyCorrections(await previewCorrections([{ check: "D14", correction }]), WHEN);
    return "done";
  } catch (error) {
    return error instanceof ExcelProblem ? error.code : error;
  }
}

const shown = async (row: number) => (await cellsOf("Log", `C${row + 1}`)).values[0]?.[0];

/** Rows of the log of corrections, by the cells that they name. */
async function logged(): Promise<readonly unknown[]> {
  const { values } = await cellsOf("Corrections", "D2:E4");
  return values.filter(([sheet]) => sheet !== "").map(([, address]) => address);
}

describe("Corrections of two panes", () => {
  it.each([
    ["a log that stands", true],
    ["no log yet", false],
  ])(
    "with %s are made, logged and taken back, each of them that is said to be done",
    async (_, hasLog) => {
      let tried = 0;
      for (let nth = 1; ; nth += 1) {
        const standIn = await opened(teamsWorkbook());
        if (hasLog) await correct(9);
        let other: Promise<unknown> | null = null;
        standIn.faults.anotherPane(nth, () => {
          other = correct(THEIRS);
          return other;
        });
        const one = await correct(OURS);
        if (other === null) break;
        tried += 1;
        const outcomes = new Map([
          [OURS, one],
          [THEIRS, await other],
        ]);
        const made = [...outcomes].filter(([, outcome]) => outcome === "done").map(([row]) => row);
        expect(made).not.toEqual([]);
        for (const outcome of outcomes.values())
          expect(["done", "made meanwhile"]).toContain(outcome);
        for (const row of outcomes.keys()) {
          expect(await shown(row)).toBe(
            made.includes(row) ? corrected(row) : textAt("Log", row, DATES),
          );
        }
        const rows = hasLog ? [9, ...made] : made;
        expect([...(await logged())].sort()).toEqual(rows.map((row) => `C${row + 1}`).sort());
        for (const _row of rows) await takeBackCorrections(WHEN);
        for (const row of rows) expect(await shown(row)).toBe(textAt("Log", row, DATES));
      }
      expect(tried).toBeGreaterThanOrEqual(3);
    },
  );
});
