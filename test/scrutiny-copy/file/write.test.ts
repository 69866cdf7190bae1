import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import type { DisclosureMode } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { TABLES } from "../../../src/domain/tables/catalogue";
import { type CoverFacts, cover } from "../../../src/scrutiny-copy/file/cover";
import { copySheets, nameFrom } from "../../../src/scrutiny-copy/file/sheets";
import { writeCopy } from "../../../src/scrutiny-copy/file/write";
import { count, label, rows, share, table } from "../../domain/disclosure/build";

const FACTS: CoverFacts = {
  council: "Exampleshire County Council",
  period: financialYear(2013),
  asAt: fromIso("2014-04-25"),
  preparedOn: fromIso("2014-04-28"),
  timescales: [{ title: "Initial conference", text: "Within 15 working days" }],
  version: "0.1.0",
  holidaysLastDay: fromIso("2028-12-31"),
  leftOut: [{ what: "Table 1", why: "Its rows could identify a family." }],
};

const FIGURE = {
  ...table([
    { cells: [label("Neglect"), count(rows(0, 9))] },
    { cells: [label('=HYPERLINK("x")'), count(rows(9, 3))] },
    { cells: [label("Total"), count(rows(0, 12))], total: true },
  ]),
  appendix: 1 as const,
  caption: "Figure 1: Conference Outcomes by Category of Plan",
  columns: ["Category", "Number"],
  chart: {
    kind: "column" as const,
    title: "Outcomes",
    labels: 0,
    series: [1],
    categoryAxis: "Category of plan",
    valueAxis: "Conferences",
    altText: 'Columns, one for each "category" & plan',
  },
};

const TABLE = {
  ...table([{ cells: [label("In time"), count(rows(0, 30)), share(rows(0, 30), rows(0, 42))] }]),
  appendix: 3 as const,
  caption: "Table 2b",
  columns: ["", "Number", "%"],
};

async function copy(mode: DisclosureMode = "show every number") {
  const publication = publish([FIGURE, TABLE], mode);
  const bytes = await writeCopy(copySheets(cover(FACTS, publication), publication));
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]),
  );
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return { parts, workbook };
}

describe("the scrutiny copy", () => {
  it("holds a cover, then a sheet for each table", async () => {
    const { workbook } = await copy();
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Cover", "visible"],
      ["Figure 1", "visible"],
      ["Table 2b", "visible"],
    ]);
  });

  it("writes figures as numbers and percentages unrounded with a format", async () => {
    const { workbook } = await copy();
    const sheet = workbook.getWorksheet("Table 2b");
    expect(sheet?.getCell("B5").value).toBe(30);
    expect(sheet?.getCell("C5").value).toBe(30 / 42);
    expect(sheet?.getCell("C5").numFmt).toBe("0%");
  });

  it("writes text that looks like a formula as text", async () => {
    const { workbook, parts } = await copy();
    expect(workbook.getWorksheet("Figure 1")?.getCell("A6").value).toBe('=HYPERLINK("x")');
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
  });

  it("has no chart over a figure that its table hides, and says so: Excel would draw it as 0", async () => {
    const open = (await copy()).parts["xl/charts/chart1.xml"];
    const cached = [...(open ?? "").matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => value);
    expect(cached).toEqual(["9", "3"]);
    const { parts, workbook } = await copy("hide 1 to 5");
    expect(Object.keys(parts).filter((part) => part.includes("chart"))).toEqual([]);
    expect(workbook.getWorksheet("Figure 1")?.getCell("A8").value).toMatch(/^There is no chart/);
  });

  it("draws percentages on a scale to 100 %, in straight lines", async () => {
    const monthly = { ...TABLE, chart: { ...FIGURE.chart, kind: "line" as const, series: [2] } };
    const sheets = copySheets(
      cover(FACTS, publish([], "show every number")),
      publish([monthly], "show every number"),
    );
    const xml = strFromU8(
      unzipSync(await writeCopy(sheets))["xl/charts/chart1.xml"] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<c:max val="1"\/>/);
    expect(xml).toContain('formatCode="0%"');
    expect(xml).not.toMatch(/<c:smooth val="1"\/>|<c:smooth\/>/);
    expect(xml).toContain('<c:smooth val="0"/>');
  });

  it("gives room to what wraps: long labels, and notes as wide as their table", async () => {
    const long = "Social worker report received 3 working days before the review conference";
    const wrapping = {
      ...TABLE,
      rows: [{ cells: [label(long), count(rows(0, 9))] }],
      notes: ["n".repeat(200)],
    };
    const sheets = copySheets(
      cover(FACTS, publish([], "show every number")),
      publish([wrapping], "show every number"),
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(await writeCopy(sheets));
    const page = workbook.getWorksheet("Table 2b");
    expect(page?.getRow(5).height).toBe(30);
    expect(page?.getCell("C6").isMerged).toBe(true);
    expect(page?.getRow(6).height).toBeGreaterThanOrEqual(30);
  });

  it("gives each chart its alternative text", async () => {
    const { parts } = await copy();
    expect(parts["xl/drawings/drawing1.xml"]).toContain(
      'descr="Columns, one for each &quot;category&quot; &amp; plan"',
    );
  });

  it("names nobody and no moment in the document properties", async () => {
    const { parts } = await copy();
    expect(parts["docProps/core.xml"]).toContain("<dc:creator></dc:creator>");
    expect(parts["docProps/core.xml"]).toContain("<cp:lastModifiedBy></cp:lastModifiedBy>");
    expect(parts["docProps/core.xml"]).not.toMatch(/created|modified>/);
    expect(parts["docProps/app.xml"]).toContain("<Company></Company>");
  });

  it("holds no part, name or rule beyond what it shows", async () => {
    const { parts } = await copy();
    const allowed =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(app|core)\.xml|xl\/(workbook|styles|sharedStrings|theme\/theme1|worksheets\/sheet\d|drawings\/drawing\d|charts\/chart\d)\.xml|xl(\/worksheets|\/drawings)?\/_rels\/[a-z]+\d?\.xml\.rels)$/;
    expect(Object.keys(parts).filter((part) => !allowed.test(part))).toEqual([]);
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/definedName name="([^"]+)"/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(["_xlnm.Print_Titles"]));
    expect(Object.values(parts).join("")).not.toMatch(
      /conditionalFormatting|dataValidation|<hyperlink |hidden="1"|autoFilter|veryHidden|<legacyDrawing/,
    );
  });

  it("prints on A4, one page wide, with the heading repeated", async () => {
    const { workbook } = await copy();
    for (const { pageSetup } of workbook.worksheets) {
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true });
    }
    const repeated = workbook.worksheets.map(({ pageSetup }) => pageSetup.printTitlesRow);
    expect(repeated).toEqual(["1:1", "1:4", "1:4"]);
    expect(workbook.getWorksheet("Table 2b")?.getCell("A3").value).toBe("Table 2b");
    expect(workbook.getWorksheet("Table 2b")?.getCell("B4").value).toBe("Number");
  });

  it("gives each table a sheet of its own, named by its caption", () => {
    const named = (caption: string) => ({ ...TABLE, appendix: null, caption });
    const captions = [
      "Timescales: how many kept them",
      "Breaches of timescales by quarter and kind",
    ];
    const sheets = copySheets(
      { name: "Cover", title: "", lines: [], table: null },
      publish([...captions.map(named), FIGURE], "show every number"),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      "Cover",
      "Figure 1",
      "Timescales",
      "Breaches of timescales",
    ]);
    for (const { caption } of TABLES) expect(nameFrom(caption).length).toBeLessThanOrEqual(31);
    expect(new Set(TABLES.map(({ caption }) => nameFrom(caption))).size).toBe(TABLES.length);
  });

  it("says on its cover what protects it and what was left out", async () => {
    const { parts } = await copy("hide 1 to 5");
    expect(parts["xl/sharedStrings.xml"]).toContain("Counts of 1 to 5 are shown as c.");
    expect(parts["xl/sharedStrings.xml"]).toContain("Its rows could identify a family.");
    expect(parts["xl/sharedStrings.xml"]).toContain("1 April 2013 to 31 March 2014");
  });
});
