import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Report, reportSchema } from "../../src/cli/report";
import { validateFile } from "../../src/cli/validateFile";
import type { WorkbookStore } from "../../src/standin/store/model/workbook";
import { formatRules, ruleFormula } from "../../src/standin/store/sheet/conditionalFormats";
import { MACHINE_CLOCK } from "../../src/workflows/clock";
import appendices from "../fixtures/appendices-2013-14.json";
import { allTestsShareAPreview } from "./support/eachTestHasAPreview";
import { throughLibreOffice } from "./support/libreOffice";
import { type Preview, previewAddress } from "./support/preview";
import { cellsOf, markedCells, sheetOf, textsOf } from "./support/sheets";

jest.setTimeout(180_000);

const SAMPLE = "assets/sample/conference-tracking-2013-14.xlsx";
const TEAMS_SHEETS = [
  "Read me",
  "Conferences",
  "Children",
  "Agency participation",
  "Indicators",
  "Lists",
];

let folder = "";
let preview: Preview;
let report: Report;
/** The sample and the saved workbook, each as LibreOffice reads it. */
let original: WorkbookStore;
let saved: WorkbookStore;

/** Goes the whole road once, as a person would; the tests then look at what came of it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whole-road-"));
  const reportFile = join(folder, "report.json");
  await validateFile([SAMPLE, "--as-at=2014-04-25", `--report=${reportFile}`], MACHINE_CLOCK);
  report = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8")));
});
afterAll(() => rm(folder, { recursive: true }));
allTestsShareAPreview((opened) => {
  preview = opened;
});

const findingsAt = (code: string) =>
  report.findings.filter((finding) => finding.code === code).map(({ cell }) => cell);

describe("from opening the sample to a saved annual report", () => {
  test("Validate gives the verdict", async () => {
    const { pane } = preview;
    await pane.getByRole("button", { name: "Validate this workbook" }).click();
    const { breach, "at risk": atRisk } = report.counts.severities;
    const verdict = `${breach} breaches, ${atRisk} at risk`;
    await pane.getByRole("heading", { level: 2, name: verdict }).waitFor();
    await pane.getByText("70 conferences checked at").first().waitFor();
  });

  test("the late cells are marked in the grid, others are not", async () => {
    const colourOf = (name: string) =>
      preview.page
        .getByRole("gridcell", { name, exact: true })
        .first()
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(findingsAt("T06")).toContain("J5");
    expect(findingsAt("T05")).not.toContain("J7");
    expect(await colourOf("05/04/2013")).not.toBe(await colourOf("15/04/2013"));
  });

  test("choosing a finding selects its cell", async () => {
    const { pane, page } = preview;
    await pane
      .getByRole("button", { name: /^Social worker report before an initial conference/ })
      .click();
    await pane.getByRole("button", { name: /J6 on Conferences/ }).click();
    await page.getByRole("status", { name: "Selected" }).filter({ hasText: /^J6$/ }).waitFor();
    const cell = page.getByRole("gridcell", { selected: true });
    expect(await cell.textContent()).toBe("09/04/2013");
  });

  test("the tables are inserted on their appendices' sheets", async () => {
    const { pane, page } = preview;
    await pane.getByRole("button", { name: "Tables", exact: true }).click();
    await pane.getByRole("button", { name: /^Insert \d+ tables$/ }).click();
    await page.getByRole("tab", { name: "Appendix 3" }).waitFor();
    await pane
      .getByText(/inserted/i)
      .first()
      .waitFor();
    await page.getByRole("tab", { name: "Appendix 3" }).click();
    await page.getByRole("gridcell", { name: "Minutes sent to chair", exact: true }).waitFor();
  });

  test("the workbook can be saved", async () => {
    const { page } = preview;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a copy" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("conference-tracking-2013-14 (from preview).xlsx");
    const file = join(folder, "saved.xlsx");
    await download.saveAs(file);
    original = await throughLibreOffice(SAMPLE);
    saved = await throughLibreOffice(file);
  });
});

describe("the saved workbook, as LibreOffice reads it", () => {
  test("has the team's sheets first, as they were, and ours behind them", () => {
    const names = saved.sheets.map(({ name }) => name);
    expect(names.slice(0, TEAMS_SHEETS.length)).toEqual(TEAMS_SHEETS);
    expect(names.slice(TEAMS_SHEETS.length)).toEqual(["Appendix 1", "Appendix 2", "Appendix 3"]);
    expect(saved.sheets.map(({ visibility }) => visibility).slice(0, 6)).toEqual(
      original.sheets.map(({ visibility }) => visibility),
    );
  });

  test.each(TEAMS_SHEETS)("%s: every cell shows and looks what it did", (name) => {
    const before = cellsOf(sheetOf(original, name));
    expect(before.length).toBeGreaterThan(10);
    expect(cellsOf(sheetOf(saved, name))).toEqual(before);
  });

  test("marks exactly the cells of the findings", () => {
    const own = formatRules(sheetOf(original, "Conferences")).map(ruleFormula);
    const found = report.findings.filter(({ sheet }) => sheet === "Conferences");
    const cells = new Set(found.flatMap(({ cell }) => cell ?? []));
    expect(markedCells(sheetOf(saved, "Conferences"), own)).toEqual([...cells].sort());
  });

  test("keeps the team's own conditional format", () => {
    const own = formatRules(sheetOf(original, "Conferences")).map(ruleFormula);
    const kept = formatRules(sheetOf(saved, "Conferences")).map(ruleFormula);
    expect(kept).toEqual(expect.arrayContaining(own));
  });

  test.each([
    ["Appendix 2", "table-1"],
    ["Appendix 3", "table-2a"],
    ["Appendix 3", "table-2b"],
    ["Appendix 3", "table-3"],
  ])("has on %s the figures of %s as printed", (sheetName, id) => {
    const table = appendices.tables.find((candidate) => candidate.id === id);
    const texts = textsOf(sheetOf(saved, sheetName));
    const lines = texts.map((row) => row.join(" | ").replace(/( \| )+$/, ""));
    const wanted = [table?.columns ?? [], ...(table?.rows ?? [])].map((row) =>
      row
        .map((value) => value ?? "")
        .join(" | ")
        .replace(/( \| )+$/, ""),
    );
    const at = lines.indexOf(wanted[0] ?? "");
    expect(at).toBeGreaterThan(0);
    expect(lines.slice(at, at + wanted.length)).toEqual(wanted);
  });
});

describe("meanwhile", () => {
  test("nothing left the machine", () => {
    expect(preview.requests.length).toBeGreaterThan(5);
    const elsewhere = preview.requests.filter(
      (address) => !address.startsWith(previewAddress()) && !address.startsWith("blob:"),
    );
    expect(elsewhere).toEqual([]);
  });

  test("neither the page nor the pane complained", () => {
    expect(preview.complaints).toEqual([]);
  });
});
