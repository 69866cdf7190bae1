import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { type OwnTexts, ownTextsOf } from "../../../src/scrutiny-copy/proof/ownTexts";
import { UnexpectedPart } from "../../../src/scrutiny-copy/proof/parts";
import { personalValues } from "../../../src/scrutiny-copy/proof/personalValues";
import { prove } from "../../../src/scrutiny-copy/proof/proof";
import { child, conference, packageOf, records } from "../file/build";

const NOTHING_OWN = ownTextsOf([], [], []);
const saying = (texts: readonly string[], markup: readonly string[] = []): OwnTexts =>
  ownTextsOf([{ part: "empty", texts, markup }], [], []);
const ZARA = child({
  name: "Zara Testchild-Exampleton",
  childRef: "MOS-10442",
  dateOfBirth: fromIso("2009-07-14"),
});

function leaksOf(parts: Record<string, string>, ...children: ReturnType<typeof child>[]) {
  const values = personalValues(records(children), [], NOTHING_OWN);
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
    const values = personalValues(records([], [conference({ comments })]), [], NOTHING_OWN);
    const copy = packageOf({ "xl/x.xml": "<t>the boy stays with his aunt</t>" });
    expect(prove(copy, values).leaks).toEqual([{ part: "xl/x.xml", kind: "comment" }]);
  });

  it("says how much it searched", () => {
    const values = personalValues(records([ZARA]), [], NOTHING_OWN);
    const { partsSearched, valuesSearched } = prove(
      packageOf({ "a.xml": "", "b.xml": "" }),
      values,
    );
    expect(partsSearched).toBe(2);
    expect(valuesSearched).toBe(values.searched.length + values.births.size);
  });
});

describe("personal values", () => {
  it("looks for a name of ordinary words only as a whole, and says so", () => {
    const { searched, notSearched } = personalValues(
      records([child({ name: "May Will" })]),
      [],
      NOTHING_OWN,
    );
    expect(searched.map(({ text }) => text)).toEqual(["May Will", "Will May"]);
    expect(notSearched.map(({ text, why }) => [text, why])).toEqual([
      ["May", "ordinary word"],
      ["Will", "ordinary word"],
    ]);
  });

  it("does not look for small numbers and words and days of the copy's own", () => {
    const own = saying(["Fostering", "31 March 2014"]);
    const { searched, notSearched } = personalValues(
      records([child({ name: "Fostering", familyRef: "28", dateOfBirth: fromIso("2014-03-31") })]),
      [],
      own,
    );
    expect(searched).toEqual([]);
    expect(notSearched.map(({ why }) => why).sort()).toEqual([
      "date the copy states itself",
      "ordinary word",
      "small number",
    ]);
  });

  it("looks for the texts of private columns", () => {
    const column = { heading: "Address", texts: ["1 Invented Close, Nowhere"] };
    const { searched } = personalValues(records([]), [column], NOTHING_OWN);
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
    const { searched } = personalValues(records(children), [], NOTHING_OWN);
    for (const name of hostile)
      expect(searched).toContainEqual({ kind: "child's name", text: name });
  });
});
