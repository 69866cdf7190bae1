import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { quotedSheet } from "../../src/domain/records/source";
import { criterion, literal } from "../../src/workbook/formulas/quoting";
import { smallWorkbook } from "../standin/support/open";
import { throughLibreOffice } from "./support/libreOffice";

/** Words of which each could be taken for a rule that others of them meet. */
const WORDS = [
  "*",
  "?",
  "??",
  "~",
  "~~",
  "~*",
  "A*",
  "Ab",
  "Abc",
  "A?",
  "why?",
  "whys",
  "=",
  "==",
  "=x",
  "x",
  "<>",
  "<>x",
  "<",
  "<x",
  ">",
  ">5",
  ">=5",
  "<=5",
  "six",
  '"',
  '""',
  '";=1+1,"',
  "=1+1",
  '=HYPERLINK("x")',
  "'quoted'",
  "&",
  "<b>&amp;",
  "O'Brien",
  "{1,2}",
  "#N/A!",
  "A1:A9",
];

/** The second half of the words stands there twice. */
const COLUMN = [...WORDS, ...WORDS.slice(Math.floor(WORDS.length / 2))];
const times = (word: string) => COLUMN.filter((one) => one === word).length;

const SHEETS = ["Log", "O'Brien's", "=1+1", "A1", "R1C1", "2013-14", "<b>&amp;", '"x"', "a!b", "-"];

/** Each word's counts on a sheet: where it stands, where another does, and where it stands by comparing. */
function sumsOver(sheet: string): readonly (readonly string[])[] {
  const range = `${quotedSheet(sheet)}!$A$1:$A$${COLUMN.length}`;
  return WORDS.map((word) => [
    `COUNTIFS(${range},${criterion("=", word)})`,
    `COUNTIFS(${range},${criterion("<>", word)})`,
    `SUMPRODUCT(1*(${range}=${literal(word)}))`,
  ]);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = (at: number, cells: string) => `<row r="${at + 1}">${cells}</row>`;
const word = (text: string, at: number) =>
  row(at, `<c r="A${at + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`);
const formula = (text: string, letter: string, at: number) =>
  `<c r="${letter}${at + 1}"><f>${escaped(text)}</f></c>`;

/** The words on a sheet of every name, and for each a sheet of its sums. */
function workbook(): Uint8Array {
  const words = `<sheetData>${COLUMN.map(word).join("")}</sheetData>`;
  const sheets = SHEETS.map((name) => [escaped(name), words]);
  const sums = SHEETS.map((name, index) => {
    const rows = sumsOver(name).map(([is = "", isNot = "", equals = ""], at) =>
      row(at, formula(is, "A", at) + formula(isNot, "B", at) + formula(equals, "C", at)),
    );
    return [`Sums ${index}`, `<sheetData>${rows.join("")}</sheetData>`];
  });
  return smallWorkbook({ sheets: Object.fromEntries([...sheets, ...sums]) });
}

test("LibreOffice counts a word of the team's where it stands, and nowhere else, on sheets of any name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "counted-"));
  try {
    const file = join(folder, "words.xlsx");
    await writeFile(file, workbook());
    const { sheets } = await throughLibreOffice(file);
    const expected = WORDS.map((one) => [times(one), COLUMN.length - times(one), times(one)]);
    SHEETS.forEach((name, index) => {
      const sums = sheets.find((sheet) => sheet.name === `Sums ${index}`)?.cells.rows;
      const found = [...(sums?.all() ?? [])].map((one) =>
        sums?.cells(one).map(({ value }) => value),
      );
      const said = (all: readonly unknown[]) => WORDS.map((one, at) => [one, all[at]]);
      expect([name, said(found)]).toEqual([name, said(expected)]);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
