import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { UnexpectedPart } from "../../../src/scrutiny-copy/proof/parts";
import { personalValues } from "../../../src/scrutiny-copy/proof/personalValues";
import { prove } from "../../../src/scrutiny-copy/proof/proof";
import { child, conference, packageOf, records } from "../file/build";

const ZARA = child({
  name: "Zara Testchild-Exampleton",
  childRef: "MOS-10442",
  dateOfBirth: fromIso("2009-07-14"),
});

function leaksOf(parts: Record<string, string>, ...children: ReturnType<typeof child>[]) {
  const values = personalValues(records(children), [], new Set());
  return prove(packageOf(parts), values).leaks;
}

const PLANTED: Readonly<Record<string, string>> = {
  "a sheet": "xl/worksheets/sheet1.xml",
  "the shared strings": "xl/sharedStrings.xml",
  "a table": "xl/tables/table1.xml",
  "a comment": "xl/comments1.xml",
  "the workbook's defined names": "xl/workbook.xml",
  "the document properties": "docProps/core.xml",
  "a chart's cache": "xl/charts/chart1.xml",
  "a drawing": "xl/drawings/drawing1.xml",
  "custom XML": "customXml/item1.xml",
  "a relationship": "xl/worksheets/_rels/sheet1.xml.rels",
};

describe("the proof", () => {
  it.each(Object.entries(PLANTED))("finds a name in %s", (_, part) => {
    const clean = { "[Content_Types].xml": "<Types/>", [part]: "<x><t>28 conferences</t></x>" };
    expect(leaksOf(clean, ZARA)).toEqual([]);
    const planted = { ...clean, [part]: '<x a="Zara Testchild-Exampleton"/>' };
    expect(leaksOf(planted, ZARA)).toContainEqual({ part, kind: "child's name" });
  });

  it("finds a name in the name of a part", () => {
    expect(leaksOf({ "xl/zara.xml": "<x/>" }, ZARA)).toEqual([
      { part: "xl/zara.xml", kind: "part of a child's name" },
    ]);
  });

  it.each([
    ["another case", "<t>ZARA</t>"],
    ["a decimal entity", "<t>Z&#97;ra</t>"],
    ["a hexadecimal entity", "<t>&#x5A;ara</t>"],
    ["Excel's own escape", "<t>_x005A_ara</t>"],
    ["two runs of one text", "<si><r><t>Za</t></r><r><t>ra</t></r></si>"],
    ["an accent", "<t>Zára</t>"],
    ["an invisible character", "<t>Za\u200bra</t>"],
    ["no spaces", "<t>x ZaraTestchildExampleton x</t>"],
    ["wide spaces", "<t>Testchild \u00a0 - Exampleton</t>"],
    ["a reference", "<t>mos 10442</t>"],
    ["a serial of the 1900 system", "<v>40008</v>"],
    ["a serial of the 1904 system", "<v>38546</v>"],
    ["a British date", "<t>14/07/2009</t>"],
    ["an ISO date", "<t>2009-07-14T00:00:00</t>"],
    ["a date in words", "<t>born 14 July 2009</t>"],
  ])("finds a value in %s", (_, xml) => {
    expect(leaksOf({ "xl/x.xml": `<x>${xml}</x>` }, ZARA)).not.toEqual([]);
  });

  it("does not find a name inside another word", () => {
    const ann = child({ name: "Ann Testchild" });
    expect(leaksOf({ "xl/x.xml": "<t>Annual report, annotated</t>" }, ann)).toEqual([]);
    expect(leaksOf({ "xl/x.xml": "<t>Annual report by Ann</t>" }, ann)).not.toEqual([]);
  });

  it("refuses a part that it cannot search", () => {
    expect(() => leaksOf({ "xl/media/image1.png": "Zara" }, ZARA)).toThrow(UnexpectedPart);
  });

  it("finds a quotation from a comment", () => {
    const comments = "Mother said that the boy stays with his aunt until Friday";
    const values = personalValues(records([], [conference({ comments })]), [], new Set());
    const copy = packageOf({ "xl/x.xml": "<t>the boy stays with his aunt</t>" });
    expect(prove(copy, values).leaks).toEqual([{ part: "xl/x.xml", kind: "comment" }]);
  });

  it("says how much it searched", () => {
    const values = personalValues(records([ZARA]), [], new Set());
    const { partsSearched, valuesSearched } = prove(
      packageOf({ "a.xml": "", "b.xml": "" }),
      values,
    );
    expect(partsSearched).toBe(2);
    expect(valuesSearched).toBe(values.searched.length + values.births.size);
  });
});

describe("personal values", () => {
  const textsOf = (...given: Parameters<typeof personalValues>) =>
    personalValues(...given).searched.map(({ text }) => text);

  it("are names in every order and by their parts, short ones and ordinary words too", () => {
    const texts = textsOf(records([child({ name: "May Li" })]), [], new Set());
    expect(texts).toEqual(["May Li", "Li May", "May", "Li"]);
  });

  it("are no initials, titles and particles", () => {
    const tracker = records(
      [child({ name: "van der Li, J." })],
      [conference({ chair: "Mr Page" })],
    );
    const texts = textsOf(tracker, [], new Set());
    expect(texts).toEqual(expect.arrayContaining(["Li", "Page"]));
    expect(texts).not.toEqual(expect.arrayContaining(["J"]));
    expect(texts).not.toEqual(expect.arrayContaining(["van"]));
    expect(texts).not.toEqual(expect.arrayContaining(["Mr"]));
  });

  it("are families where they go by a name, and what people do is not", () => {
    const tracker = records(
      [child({ familyRef: "Li family" })],
      [conference({ requestedBy: "Duty social worker, Brindle" })],
    );
    const texts = textsOf(tracker, [], new Set());
    expect(texts).toEqual(["Li family", "Li", "Brindle"]);
  });

  it("are not small numbers and days that the copy states itself", () => {
    const { searched, notSearched } = personalValues(
      records([child({ familyRef: "28", dateOfBirth: fromIso("2014-03-31") })]),
      [],
      new Set([fromIso("2014-03-31")]),
    );
    expect(searched).toEqual([]);
    expect(notSearched.map(({ why }) => why).sort()).toEqual([
      "date the copy states itself",
      "small number",
    ]);
  });

  it("are the words of columns that name people, and the lines of others", () => {
    const texts = (heading: string, ofNames: boolean) =>
      textsOf(records([]), [{ heading, texts: ["Dr Ann Brindle (aunt)"], ofNames }], new Set());
    expect(texts("Carer", true)).toEqual(["Ann", "Brindle", "Dr Ann Brindle (aunt)"]);
    expect(texts("Address", false)).toEqual(["Dr Ann Brindle (aunt)"]);
  });

  it("looks for the texts of private columns", () => {
    const column = { heading: "Address", texts: ["1 Invented Close, Nowhere"] };
    const { searched } = personalValues(records([]), [column], new Set());
    expect(searched).toEqual([{ kind: "private column", text: "1 Invented Close, Nowhere" }]);
  });

  it("takes hostile text as text", () => {
    const hostile = [
      '=HYPERLINK("x")',
      "<img src=x onerror=alert(1)>",
      "\u202eelttil",
      "x".repeat(10_000),
    ];
    const children = hostile.map((name) => child({ name }));
    const { searched } = personalValues(records(children), [], new Set());
    for (const name of hostile)
      expect(searched).toContainEqual({ kind: "child's name", text: name });
  });
});
