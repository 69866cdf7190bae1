import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Look, Sheet, SheetCell } from "../../../src/scrutiny-copy/xlsx/sheet";
import { packed, partsOf } from "../../../src/scrutiny-copy/xlsx/writeXlsx";
import { readBook } from "../../readBook";

const cell = (column: number, value: SheetCell["value"], look: Look = {}): SheetCell => ({
  column,
  value,
  look,
});

const sheet = (rows: readonly (readonly SheetCell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: "One",
  widths: [20, 20],
  rows: rows.map((cells) => ({ height: 15, cells })),
  landscape: false,
  repeated: 1,
  breaksAfter: [],
  footer: "",
  charts: [],
  ...more,
});

const written = (...sheets: readonly Sheet[]) =>
  readBook(packed(partsOf({ title: "Example", sheets })));

describe("a workbook that is written", () => {
  it("gives back every text that a cell can hold, whatever is in it", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 40 }).filter((text) => text !== "");
    const withCodes = fc
      .array(fc.constantFrom("_x000D_", "_x", "_", "\r", "\n", "\t", "\u0000", "&", "<", " ", "é"))
      .map((pieces) => pieces.join(""))
      .filter((text) => text !== "");
    fc.assert(
      fc.property(fc.oneof(anyText, withCodes), (text) => {
        // Half a character and what no text may hold cannot be kept.
        const kept = text.replace(/[\ufffe\uffff]|\p{Surrogate}/gu, "");
        const value = written(sheet([[cell(0, text)]])).value("One", "A1");
        expect(String(value)).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });

  it("gives back every number as it is", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(written(sheet([[cell(1, number)]])).value("One", "B1")).toBe(
          Object.is(number, -0) ? 0 : number,
        );
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %s, which no cell holds", (number) =>
    expect(() => written(sheet([[cell(0, number)]]))).toThrow("A1 holds no number"),
  );

  it("takes a text of 32,767 characters, and refuses a longer one", () => {
    const longest = "a".repeat(32_767);
    expect(written(sheet([[cell(0, longest)]])).value("One", "A1")).toBe(longest);
    expect(() => written(sheet([[cell(0, `${longest}a`)]]))).toThrow("A1 is too long");
  });

  it("is the same bytes whenever it is written", () => {
    const once = () => packed(partsOf({ title: "Example", sheets: [sheet([[cell(0, "a")]])] }));
    expect(Buffer.from(once()).equals(Buffer.from(once()))).toBe(true);
  });

  it("keeps each look once, and the format of each number", () => {
    const { parts, format } = written(
      sheet([
        [cell(0, 0.5, { format: "0.0%" }), cell(1, 7, { format: "#,##0" })],
        [cell(0, 0.25, { format: "0.0%" }), cell(1, "7")],
      ]),
    );
    expect(format("One", "A1")).toBe("0.0%");
    expect(format("One", "A2")).toBe("0.0%");
    expect(format("One", "B1")).toBe("#,##0");
    expect(format("One", "B2")).toBe("@");
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="4">');
  });

  it("begins a new page where it was told to, after whole rows", () => {
    const rows = Array.from({ length: 5 }, (_, row) => [cell(0, row)]);
    const { parts } = written(sheet(rows, { breaksAfter: [2, 4] }));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" max="16383" man="1"/><brk id="4"',
    );
  });

  it("writes an ampersand at the foot of a page as one, never as a code", () => {
    const { parts } = written(sheet([[]], { footer: "Bath & North &A &D" }));
    const [, foot = ""] = /<oddFooter>(.*)<\/oddFooter>/.exec(
      parts["xl/worksheets/sheet1.xml"] ?? "",
    ) ?? [""];
    expect(foot).toContain("&amp;8 Bath &amp;&amp; North &amp;&amp;A &amp;&amp;D&amp;R");
  });

  it("has at most 255 characters at the foot of a page, and no half of a doubled ampersand", () => {
    for (const footer of ["&".repeat(200), `a${"&".repeat(200)}`, "b".repeat(400)]) {
      const xml = written(sheet([[]], { footer })).parts["xl/worksheets/sheet1.xml"] ?? "";
      const foot = (/<oddFooter>(.*)<\/oddFooter>/.exec(xml)?.[1] ?? "").replaceAll("&amp;", "&");
      expect(foot.length).toBeLessThanOrEqual(255);
      expect(foot).toMatch(/^&L&"Arial,Regular"&8 [^&]*(?:&&)*[^&]*&R&8Page &P of &N$/);
      expect(foot.length).toBeGreaterThan(252);
    }
  });

  it("names the cells of a chart with a quotation mark in their sheet's name, and those with gaps", () => {
    const rows = ["a", "b", "c", "d"].map((text, row) => [cell(0, text), cell(1, row)]);
    const { parts } = written(
      sheet(rows, {
        name: "Chair's",
        charts: [
          {
            kind: "bar",
            title: "t",
            altText: "alt",
            categoryAxis: "c",
            valueAxis: "v",
            isShare: false,
            labels: { column: 0, rows: [[2, 2]] },
            series: [
              {
                heading: 1,
                values: {
                  column: 1,
                  rows: [
                    [2, 2],
                    [4, 4],
                  ],
                },
                colour: "123456",
              },
            ],
            over: { top: 6, bottom: 12, left: 0, right: 1 },
          },
        ],
      }),
    );
    const chart = parts["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<c:f>'Chair''s'!$A$2:$A$2</c:f>");
    expect(chart).toContain("<c:f>('Chair''s'!$B$2:$B$2,'Chair''s'!$B$4:$B$4)</c:f>");
    expect([...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => v)).toEqual([
      "0",
      "b",
      "1",
      "3",
    ]);
  });
});
