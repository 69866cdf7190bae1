import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plainForm } from "../../../src/standin/store/xml/plainForm";
import { isPlainXml } from "../../../src/standin/store/xml/plainXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}"><sheetData>` +
  '<row r="1" spans="1:2"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><f>A1&amp;"&#10;x"</f><v>1.5</v></c></row>' +
  '<row r="2"/></sheetData><dimension ref="A1:B2" /></worksheet>';

describe("isPlainXml", () => {
  test("knows the form in which Excel writes", () => {
    expect(isPlainXml(SHEET)).toBe(true);
  });

  test.each([
    ["a space inside a closing tag", SHEET.replace("</row>", "</row >")],
    ["a line between attributes", SHEET.replace(' s="3"', '\ns="3"')],
    ["a value in single quotes", SHEET.replace('s="3"', "s='3'")],
    ["a prefix of another kind", `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`],
    ["a comment", SHEET.replace("<row", "<!-- x --><row")],
    ["a sign for the end of a tag in a value", SHEET.replace("1:2", "1>2")],
    ["a closing tag too few", SHEET.replace("</row>", "")],
    ["a character that does not exist", SHEET.replace("&#10;", "&#x110000;")],
    ["half a surrogate", SHEET.replace("&#10;", "&#xD800;")],
    ["an entity that nobody declared", SHEET.replace("&amp;", "&nbsp;")],
    ["an attribute twice", SHEET.replace('s="3"', 'r="A1"')],
    ["two roots", `${SHEET}<worksheet/>`],
    ["text behind the root", `${SHEET}x`],
    ["nothing at all", ""],
  ])("leaves %s to the parser", (_, text) => {
    expect(isPlainXml(text)).toBe(false);
  });

  test("takes nothing for well-formed that the parser refuses, whatever was changed, cut or put in", () => {
    const place = fc.nat(SHEET.length);
    const piece = fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "'",
      "/",
      " ",
      "<c>",
      "</c>",
      "</v>",
      "]]>",
      "\u0001",
      "x",
      '="',
      "<!--",
      "&#0;",
    );
    fc.assert(
      fc.property(place, fc.nat(6), piece, (at, length, put) => {
        const text = SHEET.slice(0, at) + put + SHEET.slice(at + length);
        if (isPlainXml(text)) expect(isPlainXml(plainForm(text))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("plainForm", () => {
  test.each([
    ["<sheetData />", "<sheetData/>"],
    ["<row r='1' ></row >", '<row r="1"></row>'],
    ['<c v="a&#10;&quot;&gt;"/>', '<c v="a&#10;&quot;&gt;"/>'],
    ["<t><![CDATA[a<b]]>&#x43;</t>", "<t>a&lt;bC</t>"],
    ["<sst><!-- <si> --><si/></sst>", "<sst><si/></sst>"],
    ["<a><!-- kept --></a>", "<a><!-- kept --></a>"],
  ])("writes %s as %s", (text, plain) => {
    expect(plainForm(text)).toBe(plain);
    expect(isPlainXml(plain.replace("<!-- kept -->", ""))).toBe(true);
  });

  test("gives a vocabulary its usual prefix", () => {
    const text = `<ns0:Relationships xmlns:ns0="${RELATIONS}"><ns0:Relationship Id="a"/></ns0:Relationships>`;
    expect(plainForm(text)).toBe(
      `<Relationships xmlns="${RELATIONS}" xmlns:ns0="${RELATIONS}"><Relationship Id="a"/></Relationships>`,
    );
  });

  test.each(["<a>", "<a></b>", "<a b=1/>", "<a>&#x110000;</a>", "<a>&b;</a>", "", "<a/><b/>"])(
    "refuses %s",
    (text) => {
      expect(() => plainForm(text)).toThrow(expect.objectContaining({ name: "NotXml" }));
    },
  );

  test("refuses a document type, in which a few lines may stand for a thousand million", () => {
    const text = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>';
    expect(() => plainForm(text)).toThrow("it declares a document type");
  });
});
