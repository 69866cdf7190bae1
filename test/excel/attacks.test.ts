import { describe, expect, it } from "@jest/globals";
import type { Column, Row } from "../../src/domain/records/source";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { loadStored, saveStored } from "../../src/excel/base/stored";
import { applyCorrections } from "../../src/excel/corrections/corrections";
import { previewCorrections } from "../../src/excel/corrections/preview";
import { writeFindingsSheet } from "../../src/excel/findings-sheet/writeFindingsSheet";
import { openStandIn, type StandIn } from "../../src/standin/standIn";
import { ATTACK_CASES, ATTACKS } from "../attacks";
import { opened, openedBlank, smallWorkbook } from "../standin/support/open";
import { sheetOf } from "./findings-sheet/someFindings";
import { savedParts } from "./savedParts";
import { insertTables } from "./tables/inserting";
import { smallTable } from "./tables/sampleTables";
import { cellsOf } from "./workbookCells";

const attacks = Object.values(ATTACKS);

/** A text as a file keeps it: line breaks are one character, and half a character is none. */
const asKept = (text: string) => Buffer.from(text.replace(/\r\n?/g, "\n")).toString();

/** How often each text stands in a cell of the saved file, as a text; with the file's formulas and links. */
async function inTheFile(standIn: StandIn) {
  const parts = await savedParts(standIn);
  const sheets = Object.entries(parts).filter(([part]) => /worksheets\/sheet\d+\.xml$/.test(part));
  const { workbook } = await openStandIn(await standIn.save());
  const times = new Map<string, number>();
  for (const { cells } of workbook.sheets) {
    for (const row of cells.rows.all()) {
      for (const { value } of cells.rows.cells(row)) {
        if (typeof value !== "string") continue;
        times.set(asKept(value), (times.get(asKept(value)) ?? 0) + 1);
      }
    }
  }
  return {
    times,
    formulas: sheets.flatMap(([, xml]) => xml.match(/<f[\s>/]/g) ?? []),
    links: Object.values(parts).filter((xml) => xml.includes('TargetMode="External"')),
  };
}

/** Every attack is a text in the file, that often at least, and nothing is a formula or a link outwards. */
async function expectTexts(standIn: StandIn, atLeast: number) {
  const { times, formulas, links } = await inTheFile(standIn);
  expect(formulas).toEqual([]);
  expect(links).toEqual([]);
  const fewer = ATTACK_CASES.filter(([, text]) => (times.get(asKept(text)) ?? 0) < atLeast);
  expect(fewer.map(([name]) => name)).toEqual([]);
}

describe("text of the workbook stays a text", () => {
  it("in inserted tables: captions, agencies, headings, groups and notes (which lose spaces around them)", async () => {
    const standIn = await openedBlank();
    const label = (value: string) => ({ value, format: "text" }) as const;
    const table = smallTable({
      caption: attacks[0] ?? "",
      columns: ["Agency", ...attacks],
      rows: attacks.map((attack) => ({ group: attack, cells: [label(attack), label(attack)] })),
      notes: attacks,
    });
    const [inserted] = await insertTables([table], "appendix sheets");
    await expectTexts(standIn, 4);
    const { values, formulas } = await cellsOf(inserted?.sheet ?? "", inserted?.address ?? "");
    expect(formulas).toEqual(values);
  });

  it("in the findings sheet", async () => {
    const standIn = await openedBlank();
    const rows = attacks.map((attack) => ({
      check: attack,
      severity: "breach" as const,
      record: attack,
      sentence: attack,
      daysLate: 2,
      reason: attack,
      cell: { sheet: "Sheet1", row: 0 as Row, column: 0 as Column },
    }));
    const checks = attacks.map((title) => ({ title, findings: 1 }));
    const [about = ""] = attacks;
    await writeFindingsSheet(sheetOf(rows, { about, verdict: about, checks }));
    await expectTexts(standIn, 5);
  });

  it("in corrected cells, and in the log of corrections", async () => {
    const inCells = attacks.filter((text) => !/\ud800|_x\d/.test(text) && text.length < 1_000);
    const escaped = (text: string) =>
      text.replace(/[&<>\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const rows = inCells.map(
      (text, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}#</t></is></c></row>`,
    );
    const sheetData = `<sheetData>${rows.join("")}</sheetData>`;
    const standIn = await opened(smallWorkbook({ sheets: { Sheet1: sheetData } }));
    const asked = inCells.map((text, row) => {
      const cell = { sheet: "Sheet1", row: row as Row, column: 0 as Column };
      return { check: "D14", correction: { cell, found: `${text}#`, to: { kind: "text", text } } };
    }) satisfies Parameters<typeof previewCorrections>[0];
    const when = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };
    expect((await applyCorrections(await previewCorrections(asked), when)).cells).toBe(
      inCells.length,
    );
    const { times, formulas } = await inTheFile(standIn);
    expect(formulas).toEqual([]);
    const isLost = (text: string) =>
      (times.get(asKept(text)) ?? 0) < 2 || (times.get(asKept(`${text}#`)) ?? 0) < 1;
    expect(inCells.filter(isLost)).toEqual([]);
  });

  it("in settings, which come back as they were saved", async () => {
    const standIn = await openedBlank();
    const agencies = attacks.map((name) => ({ name, group: "OTHER" as const, synonyms: [name] }));
    const settings = { ...DEFAULT_SETTINGS, agencies };
    await saveStored({ settings });
    expect(await loadStored(["settings"])).toEqual({ settings });
    expect((await inTheFile(standIn)).formulas).toEqual([]);
  });
});
