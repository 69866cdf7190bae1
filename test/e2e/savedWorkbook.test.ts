import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { findLibreOffice } from "../../scripts/findTools";
import { opened, sampleBytes } from "../standin/support/open";

const folder = mkdtempSync(join(tmpdir(), "saved-workbook-"));
let flat = "";

/** Reads a workbook with LibreOffice and writes it as one XML text. */
function convert(bytes: Uint8Array): string {
  const file = join(folder, "saved.xlsx");
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  const args = [profile, "--headless", "--convert-to", "fods", "--outdir", folder, file];
  const { status, stderr } = spawnSync(findLibreOffice(), args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice could not read the workbook: ${stderr}`);
  return readFileSync(join(folder, "saved.fods"), "utf8");
}

beforeAll(async () => {
  const standIn = await opened(sampleBytes());
  await Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const conferences = worksheets.getItem("Conferences");
    const format = conferences.getRanges("A5:A9,C7").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=N("highlight")=0';
    format.custom.format.fill.color = "#FFC7CE";
    const sheet = worksheets.add("O'Brien & Sons (2013)");
    sheet.getRange("A1:C4").values = [
      ["", "Initial", "Review"],
      ["Q1", 10, 20],
      ["Q2", 12, "=B3+1"],
      ["Q3", "'=text", 21],
    ];
    sheet.getRange("A6:B6").merge();
    sheet.getRange("A7").hyperlink = {
      documentReference: "Conferences!A5",
      textToDisplay: "Go there",
    };
    sheet.getRange("B2:C4").numberFormat = Array.from({ length: 3 }, () => ["0.0", "0.0"]);
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("E1:F2").values = [
      ["Rule", "Days"],
      ["T05", 2],
    ];
    sheet.tables.add("E1:F2", true).name = "Findings";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Conferences & reviews";
    names.add("Quarters", sheet.getRange("A2:A4"));
    settings.add("profile", { version: 1 });
    await context.sync();
  });
  flat = convert(await standIn.save());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a saved workbook, read by LibreOffice", () => {
  test.each([
    ["the sheet", 'table:name="O&apos;Brien &amp; Sons (2013)"'],
    [
      "a computed formula",
      'table:formula="of:=[.B3]+1" office:value-type="float" office:value="13"',
    ],
    ["a text that looks like a formula", "<text:p>=text</text:p>"],
    ["merged cells", 'table:number-columns-spanned="2"'],
    ["a link", 'xlink:href="#Conferences.A5"'],
    ["the conditional format", "N(&quot;highlight&quot;)=0"],
    ["the table", 'table:name="Findings"'],
    ["the name", 'table:name="Quarters"'],
    ["the chart's title", "Conferences &amp; reviews"],
    ["the number format", 'number:decimal-places="1"'],
  ])("has %s", (_, text) => {
    expect(flat).toContain(text);
  });
});
