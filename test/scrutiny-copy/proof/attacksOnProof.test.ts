import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Records } from "../../../src/domain/records/records";
import { UnexpectedPart } from "../../../src/scrutiny-copy/proof/parts";
import {
  type PrivateColumn,
  personalValues,
} from "../../../src/scrutiny-copy/proof/personalValues";
import { prove } from "../../../src/scrutiny-copy/proof/proof";
import { child, conference, packageOf, records } from "../file/build";

/** The kinds of what is found of a tracker in a part of a copy. */
function found(xml: string, tracker: Records, columns: readonly PrivateColumn[] = []) {
  const values = personalValues(tracker, columns, new Set());
  return prove(packageOf({ "xl/x.xml": xml }), values).leaks.map(({ kind }) => kind);
}

const text = (shown: string) => `<si><t>${shown}</t></si>`;
const named = (name: string) => records([child({ name })]);

describe("a child's name is found", () => {
  it.each([
    ["O'Example", "O’Example"],
    ["O’Example", "O'EXAMPLE"],
    ["O'Example", "Oʼexample"],
    ["O'Example", "O‘Example"],
    ["O'Example", "O´Example"],
    ["O'Example", "OExample"],
    ["O'Example", "O Example"],
    ["Zara", "Zara's nursery"],
    ["Zara", "Zara’s nursery"],
    ["Zoë", "Zoe\u0308"],
    ["Zoë", "ZOE"],
    ["Łucja", "lucja"],
    ["Bjørn", "Bjorn"],
    ["Bjoern", "Bjørn"],
    ["Bjorn", "Bjoern"],
    ["Müller", "Mueller"],
    ["Mueller", "MÜLLER"],
    ["Muller", "Mueller"],
    ["Åse", "Aase"],
    ["Aase", "Ase"],
    ["Jäger", "Jaeger"],
    ["Æbi", "Aebi"],
    ["Groß", "GROSS"],
    ["Gross", "Groß"],
    ["Jo", "JO"],
    ["Xu Li", "by Xu"],
    ["Rose", "The number rose"],
    ["Testchild-Exampleton", "Exampleton"],
    ["Testchild-Exampleton", "testchild exampleton"],
    ["Testchild\u2010Exampleton", "Testchild-Exampleton"],
    ["Testchild, Zara", "Zara Testchild"],
    ["Zara Testchild", "TESTCHILD, Zara"],
    ["Zara Testchild", "Z. Testchild"],
    ["Zara Testchild", "zara_testchild"],
    ["Zara Testchild", "ＺＡＲＡ"],
    ["Zara", "Za\u00adra"],
    ["Zara", "Za\u200b\u2060ra"],
    ["Rose May", "May, Rose"],
    ["Rose Ann May", "Rose May"],
    ["Anne-Marie Testchild", "Annemarie Testchild"],
    ["Mary\u2011Jane Testchild", "MARY JANE"],
    ["Zoë Testchild", "https://x.example/Zo%C3%AB"],
    ["Zara Testchild", "file:///c:/Zara%20Testchild.docx"],
    ["Zara Testchild", "_x005A__x0061_ra"],
    ["Zara Testchild", "Z&#x61;ra"],
    ["van der Testchild, Zara", "Zara van der Testchild"],
    ["李明", "李明"],
  ])("%s as %s", (name, shown) => {
    expect(found(text(shown), named(name))).not.toEqual([]);
  });

  it.each([
    ["over runs of one text", "<si><r><t>Za</t></r><r><rPr><b/></rPr><t>ra</t></r></si>"],
    ["over runs of a drawing", "<a:p><a:r><a:t>Za</a:t></a:r><a:r><a:t>ra</a:t></a:r></a:p>"],
    [
      "over runs with a name's second half in each",
      "<si><r><t>Zara Test</t></r><r><t>child</t></r></si>",
    ],
    ["escaped in an attribute", '<Relationship Target="Za%72a.xml"/>'],
    ["as a sheet's name", '<sheet name="Zara T" sheetId="1"/>'],
    ["in a chart's cache", "<c:strCache><c:pt><c:v>Zara</c:v></c:pt></c:strCache>"],
    ["in a document property", "<dc:title>For Zara</dc:title>"],
    ["as an attribute", '<xdr:cNvPr descr="by Zara"/>'],
    ["as an attribute in single quotes", "<x a='Zara'/>"],
    ["in an attribute that holds a closing bracket", '<x a="b > Zara"/>'],
    ["as the name of an element", "<Zara/>"],
    ["as the name of an attribute", '<x Zara="1"/>'],
    ["in a comment of the file", "<!-- Zara -->"],
    ["in a passage taken as it stands", "<t><![CDATA[Zara]]></t>"],
    ["in a declaration", '<!DOCTYPE x [<!ENTITY z "Zara">]><x/>'],
    ["between elements that belong together", "<a>Zara</a><b>x</b>"],
    ["as a defined name", '<definedName name="Zara">x!$A$1</definedName>'],
    ["as a sheet in a reference", "<c:f>'Zara'!$A$1:$A$4</c:f>"],
  ])("%s", (_, xml) => {
    expect(found(xml, named("Zara Testchild"))).not.toEqual([]);
  });
});

describe("a child's name is not found", () => {
  it.each([
    ["Ann", "Annual report"],
    ["May Page", "Figures that may be seen on a page"],
    ["J. Testchild-Exampleton", "J"],
    ["Sara Testchild", "Sarajevo, Saramago"],
    ["Zara Testchild", "100% of 20%, 5%20"],
  ])("%s in %s", (name, shown) => {
    expect(found(text(shown), named(name))).toEqual([]);
  });

  it("in a part that is not in UTF-8: the copy is refused instead", () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><x/>';
    expect(() => found(xml, named("Zara"))).toThrow(UnexpectedPart);
  });
});

describe("a day of birth is found", () => {
  const born = records([child({ dateOfBirth: fromIso("2009-07-03") })]);

  it.each([
    "03/07/2009",
    "3/7/2009",
    "3/7/09",
    "03.07.09",
    "3-7-2009",
    "03 07 2009",
    "07/03/2009",
    "2009/07/03",
    "2009-07-03T00:00:00Z",
    "20090703",
    "03072009",
    "3 July 2009",
    "3rd July 2009",
    "3rd of July, 2009",
    "3-Jul-09",
    "Fri 3 Jul 2009",
    "July 3, 2009",
    "JULY 3rd 2009",
    "12 03/07/2009",
    "39997",
    "39997.5",
    "38535",
    "０３/０７/２００９",
  ])("written %s", (shown) => {
    expect(found(text(shown), born)).toEqual(["date of birth"]);
    expect(found(`<x a="on ${shown}"/>`, born).length).toBe(/^3\d{4}/.test(shown) ? 0 : 1);
  });

  it.each(["4 July 2009", "03/08/2009", "2009", "July 2009", "139997", "3 7 9", "1.3.7.2"])(
    "not in %s",
    (shown) => {
      expect(found(text(shown), born)).toEqual([]);
    },
  );

  it("not in figures of neighbouring cells", () => {
    const cells = "<c><v>3</v></c><c><v>7</v></c><c><v>2009</v></c>";
    expect(found(`<row>${cells}</row>`, born)).toEqual([]);
  });

  it("from a private column that is not read", () => {
    const column = { heading: "Mother's DOB", texts: ["1984-02-29"] };
    expect(found(text("29.2.84"), records([]), [column])).toEqual(["date of birth"]);
  });
});

describe("references, addresses and staff", () => {
  const tracker = records(
    [child({ childRef: "MOS-10442", familyRef: "F12" })],
    [conference({ chair: "A. Brindle", requestedBy: "Duty" })],
  );

  it.each([
    "MOS 10442",
    "mos10442",
    "Case MOS/10442",
    "Family F12",
    "by a brindle",
    "Brindle’s room",
  ])("finds %s", (shown) => {
    expect(found(text(shown), tracker)).not.toEqual([]);
  });

  it.each([
    ["an address of a cell", '<c r="F12" t="s"><v>0</v></c>'],
    ["a colour", '<color rgb="FF0F12AB"/>'],
    ["an address in a chart", "<c:f>'Appendix 1'!$F$12</c:f>"],
    ["one word that staff are called too", text("Duty")],
  ])("does not take %s for one", (_, xml) => {
    expect(found(xml, tracker)).toEqual([]);
  });

  it("does not take figures of neighbouring cells for a reference of figures", () => {
    const family = records([child({ familyRef: "12/345" })]);
    expect(found("<row><c><v>12</v></c><c><v>345</v></c></row>", family)).toEqual([]);
    expect(found(text("Family 12-345"), family)).toEqual(["family reference"]);
  });

  it("does not take a heading of few digits for a reference that is written like it", () => {
    const family = records([child({ familyRef: "21-30" })]);
    expect(found(text("21-30 working days"), family)).toEqual([]);
  });

  const address = { heading: "Address", texts: ["1 Invented Close, Nowhere Town, ZZ1 9ZZ"] };

  it.each(["1 Invented Close", "ZZ1 9ZZ", "zz19zz", "Nowhere Town"])("finds %s", (shown) => {
    expect(found(text(shown), records([]), [address])).toEqual(["private column"]);
  });
});

describe("what the program itself can say", () => {
  const search = (name: string, xml: string, letIn: readonly string[] = []) => {
    const values = personalValues(named(name), [], new Set());
    return prove(packageOf({ "xl/x.xml": xml }), values, letIn).leaks;
  };

  it("does not stop the copy for ever: a name of its words alone is no find", () => {
    expect(search("Unborn child", text("An unborn child"))).toEqual([]);
    expect(search("Unborn Testchild", text("An unborn Testchild"))).not.toEqual([]);
  });

  it.each(["Max Testchild", "Title Testchild"])(
    "looks for %s in what is said, and not in the words of the file format",
    (name) => {
      expect(search(name, '<c:max val="1"/><c:title/>')).toEqual([]);
      expect(search(name, text("By Testchild"))).not.toEqual([]);
    },
  );

  it("holds no name that a child could have and the program never says", () => {
    for (const name of ["Zara", "Rose", "Grace", "Li", "Xu", "Jack"]) {
      expect([name, search(name, text(`${name} was there`)).length]).toEqual([name, 1]);
    }
  });
});

describe("words of the team's own that were let in", () => {
  const leaks = (shown: string, letIn: readonly string[]) => {
    const values = personalValues(named("Zara Testchild"), [], new Set());
    return prove(packageOf({ "xl/x.xml": text(shown) }), values, letIn).leaks.length;
  };

  it("are no find where they stand as they were let in, and nowhere else", () => {
    expect(leaks("Zara’s nursery", [])).toBe(1);
    expect(leaks("With ZARA'S NURSERY ticked", ["Zara’s nursery"])).toBe(0);
    expect(leaks("Zara’s school", ["Zara’s nursery"])).toBe(1);
    expect(leaks("Zara’s nursery, Zara", ["Zara’s nursery"])).toBe(1);
  });

  it("of two that begin alike are taken by the longer", () => {
    expect(leaks("Friends of Zara’s nursery", ["Friends", "Friends of Zara’s nursery"])).toBe(0);
  });
});
