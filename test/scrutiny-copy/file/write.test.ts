import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import type { DisclosureMode } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { TABLES } from "../../../src/domain/tables/catalogue";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { type CoverFacts, cover } from "../../../src/scrutiny-copy/file/cover";
import { copySheets, nameFrom } from "../../../src/scrutiny-copy/file/sheets";
import { writeCopy } from "../../../src/scrutiny-copy/file/write";
import { count, label, rows, share, table } from "../../domain/disclosure/build";
import { readBook } from "../../readBook";

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

function copy(mode: DisclosureMode = "show every number") {
  const publication = publish([FIGURE, TABLE], mode);
  return readBook(writeCopy(copySheets(cover(FACTS, publication), publication)));
}

/** A copy of one table alone. */
function copyOf(only: AppendixTable, mode: DisclosureMode = "show every number") {
  const sheets = copySheets(cover(FACTS, publish([], "show every number")), publish([only], mode));
  return readBook(writeCopy(sheets));
}

/** Heights of the rows of a sheet's part, from the first. */
const heightsIn = (part = "") =>
  [...part.matchAll(/<row [^>]*\sht="([\d.]+)"/g)].map(([, ht]) => Number(ht));

describe("the scrutiny copy", () => {
  it("holds a cover, then a sheet for each table", () => {
    const { sheets, parts } = copy();
    expect(sheets).toEqual(["Cover", "Figure 1", "Table 2b"]);
    expect(parts["xl/workbook.xml"]).not.toContain("state=");
  });

  it("writes figures as numbers and percentages unrounded with a format", () => {
    const { value, format } = copy();
    expect(value("Table 2b", "B5")).toBe(30);
    expect(value("Table 2b", "C5")).toBe(30 / 42);
    expect(format("Table 2b", "C5")).toBe("0%");
  });

  it("writes text that looks like a formula as text", () => {
    const { value, format, parts } = copy();
    expect(value("Figure 1", "A6")).toBe('=HYPERLINK("x")');
    expect(format("Figure 1", "A6")).toBe("@");
    expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
  });

  it("draws a hidden figure as no bar, and says so", () => {
    const cached = (xml = "") =>
      [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].flatMap(([values]) =>
        [...values.matchAll(/<c:v>(.*?)</g)].map(([, value]) => value),
      );
    expect(cached(copy().parts["xl/charts/chart2.xml"])).toEqual(["9", "3"]);
    const { parts, value } = copy("hide 1 to 5");
    expect(value("Figure 1", "B6")).toBe("c");
    expect(cached(parts["xl/charts/chart2.xml"])).not.toContain("3");
    expect(value("Figure 1", "A8")).toBe("A figure that is shown as c has no bar in the chart.");
  });

  it("draws no line over a hidden figure, and no chart of hidden figures alone", () => {
    const hiding = (chart: AppendixTable["chart"], cells: AppendixTable["rows"]) =>
      copyOf({ ...FIGURE, ...(chart && { chart }), rows: cells }, "hide 1 to 5");
    const line = hiding({ ...FIGURE.chart, kind: "line" }, FIGURE.rows);
    expect(Object.keys(line.parts).filter((part) => part.includes("chart"))).toEqual([]);
    expect(line.value("Figure 1", "A8")).toMatch(/^There is no chart: its line would/);
    const [, small] = FIGURE.rows;
    const nothing = hiding(FIGURE.chart, small ? [small] : []);
    expect(Object.keys(nothing.parts).filter((part) => part.includes("chart"))).toEqual([]);
    expect(nothing.value("Figure 1", "A6")).toBe(
      "There is no chart: none of its figures is shown.",
    );
  });

  it("draws several charts one under the other, each over its own rows, and names what one lacks", () => {
    const [first, second] = [
      { ...FIGURE.chart, title: "First", rows: { first: 0, last: 0 } },
      { ...FIGURE.chart, title: "Second", rows: { first: 1, last: 1 } },
    ];
    const { chart: _, ...figure } = FIGURE;
    const table = { ...figure, charts: [first, second] };
    const whole = copyOf(table).parts;
    const cells = (file: string) =>
      [...(whole[`xl/charts/${file}`] ?? "").matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)].map(
        ([, of]) => of,
      );
    expect(cells("chart2.xml")).toEqual(["$B$4:$B$4", "$A$5:$A$5", "$B$5:$B$5"]);
    expect(cells("chart2_2.xml")).toEqual(["$B$4:$B$4", "$A$6:$A$6", "$B$6:$B$6"]);
    const drawing = whole["xl/drawings/drawing2.xml"] ?? "";
    const tops = [...drawing.matchAll(/<xdr:from>.*?<xdr:row>(\d+)/g)].map(([, row]) =>
      Number(row),
    );
    expect(tops[1]).toBeGreaterThan(Number(tops[0]) + 15);
    const hidden = copyOf(table, "hide 1 to 5");
    expect(Object.keys(hidden.parts).filter((part) => part.startsWith("xl/charts/"))).toEqual([]);
    const said = ["A8", "A9"].map((at) => hidden.value("Figure 1", at));
    expect(said).toEqual(
      ["First", "Second"].map(
        (title) => `${title}. There is no chart: none of its figures is shown.`,
      ),
    );
  });

  it("draws percentages on a scale to 100 %, in straight lines", () => {
    const monthly = { ...TABLE, chart: { ...FIGURE.chart, kind: "line" as const, series: [2] } };
    const xml = copyOf(monthly).parts["xl/charts/chart2.xml"];
    expect(xml).toMatch(/<c:max val="1"\/>/);
    expect(xml).toContain('formatCode="0%"');
    expect(xml).not.toMatch(/<c:smooth val="1"\/>|<c:smooth\/>/);
    expect(xml).toContain('<c:smooth val="0"/>');
  });

  it("gives room to what wraps: long labels, and notes as wide as their table", () => {
    const long = "Social worker report received 3 working days before the review conference";
    const wrapping = {
      ...TABLE,
      rows: [{ cells: [label(long), count(rows(0, 9))] }],
      notes: ["n".repeat(200)],
    };
    const page = copyOf(wrapping).parts["xl/worksheets/sheet2.xml"];
    const [row = 0, note = 0] = heightsIn(page).slice(4);
    expect(row).toBeGreaterThanOrEqual(28);
    expect(page).toContain('<mergeCell ref="A6:C6"/>');
    expect(note).toBeGreaterThanOrEqual(27);
  });

  it("gives each chart its alternative text", () => {
    const { parts } = copy();
    expect(parts["xl/drawings/drawing2.xml"]).toContain(
      'descr="Columns, one for each &quot;category&quot; &amp; plan"',
    );
  });

  it("names nobody and no moment in the document properties", () => {
    const { parts } = copy();
    const said = [...(parts["docProps/core.xml"] ?? "").matchAll(/<(dc[^>]*|cp:(?!core)[^>]*)>/g)];
    expect(said.map(([, name]) => name)).toEqual(["dc:title"]);
    expect(Object.keys(parts).filter((part) => part.startsWith("docProps/"))).toEqual([
      "docProps/core.xml",
    ]);
  });

  it("holds no part, name or rule beyond what it shows", () => {
    const { parts } = copy();
    const allowed =
      /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/(workbook|styles|worksheets\/sheet\d|drawings\/drawing\d|charts\/chart\d)\.xml|xl(\/worksheets|\/drawings)?\/_rels\/[a-z]+\d?\.xml\.rels)$/;
    expect(Object.keys(parts).filter((part) => !allowed.test(part))).toEqual([]);
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/definedName name="([^"]+)"/g)];
    expect(new Set(names.map(([, name]) => name))).toEqual(new Set(["_xlnm.Print_Titles"]));
    expect(Object.values(parts).join("")).not.toMatch(
      /conditionalFormatting|dataValidation|<hyperlink |hidden="1"|autoFilter|veryHidden|<legacyDrawing/,
    );
  });

  it("prints on A4, one page wide, with the heading repeated", () => {
    const { parts, value } = copy();
    const sheets = [1, 2, 3].map((number) => parts[`xl/worksheets/sheet${number}.xml`] ?? "");
    for (const sheet of sheets) expect(sheet).toContain('paperSize="9" orientation="portrait"');
    const repeated = [...(parts["xl/workbook.xml"] ?? "").matchAll(/!(\$\d+:\$\d+)</g)];
    expect(repeated.map(([, rows]) => rows)).toEqual(["$1:$2", "$1:$4", "$1:$4"]);
    expect(value("Table 2b", "A3")).toBe("Table 2b");
    expect(value("Table 2b", "B4")).toBe("Number");
  });

  it("cuts no label of its cover off, and lists its tables", () => {
    const title =
      "Social worker report before the conference, where a conference is an initial one";
    const timescales = ["initial", "review"].map((kind) => ({
      title: `${title}: ${kind}`,
      text: "5",
    }));
    const { sheets, parts, values } = readBook(
      writeCopy(
        copySheets(
          cover({ ...FACTS, timescales }, publish([FIGURE, TABLE], "show every number")),
          publish([FIGURE, TABLE], "show every number"),
        ),
      ),
    );
    expect(sheets[0]).toBe("Cover");
    const rows = (parts["xl/worksheets/sheet1.xml"] ?? "").split("<row ");
    for (const kind of ["initial", "review"]) {
      const row = rows.find((each) => each.includes(`initial one: ${kind}`)) ?? "";
      expect(Number(/ht="([\d.]+)"/.exec(row)?.[1])).toBeGreaterThanOrEqual(3 * 12);
    }
    expect(values()).toEqual(expect.arrayContaining([FIGURE.caption, "Appendix 1", "Appendix 3"]));
  });

  it("gives each table its own sheet, named by its caption", () => {
    const named = (caption: string) => ({ ...TABLE, appendix: null, caption });
    const captions = [
      "Timescales: how many kept them",
      "Breaches of timescales by quarter and kind",
    ];
    const sheets = copySheets(
      { name: "Cover", title: "", subtitle: "", footer: "", lines: [], table: null },
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

  it("says on its cover what protects it and what was left out", () => {
    const { parts } = copy("hide 1 to 5");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      "Counts of 1 to 5 children or families are hidden",
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("A figure that is not shown:");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("it tells of no child or family");
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/Figure 1: \d of 3/);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("Its rows could identify a family.");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("1 April 2013 to 31 March 2014");
  });
});
