import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Records } from "../../../src/domain/records/records";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { labelsOf, ownTextsOf, withOwnLabels } from "../../../src/scrutiny-copy/proof/ownTexts";
import { UnexpectedPart } from "../../../src/scrutiny-copy/proof/parts";
import {
  type PrivateColumn,
  personalValues,
} from "../../../src/scrutiny-copy/proof/personalValues";
import { prove } from "../../../src/scrutiny-copy/proof/proof";
import { child, conference, packageOf, records } from "../file/build";

const NOTHING_OWN = ownTextsOf([], [], []);

/** The kinds of what is found of a tracker in a part of a copy. */
function found(xml: string, tracker: Records, columns: readonly PrivateColumn[] = []) {
  const values = personalValues(tracker, columns, NOTHING_OWN);
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
    ["Groß", "GROSS"],
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
    ["Will May", "A figure may be hidden. It will be."],
    ["Rose", "The number rose"],
    ["Jo", "Jo"],
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
    [conference({ chair: "A. Chairperson", requestedBy: "Duty" })],
  );

  it.each(["MOS 10442", "mos10442", "Case MOS/10442", "Family F12", "by a chairperson"])(
    "finds %s",
    (shown) => {
      expect(found(text(shown), tracker)).not.toEqual([]);
    },
  );

  it.each([
    ["an address of a cell", '<c r="F12" t="s"><v>0</v></c>'],
    ["a colour", '<color rgb="FF0F12AB"/>'],
    ["an address in a chart", "<c:f>'Appendix 1'!$F$12</c:f>"],
    ["one word that staff are called too", text("Duty")],
  ])("does not take %s for one", (_, xml) => {
    expect(found(xml, tracker)).toEqual([]);
  });

  it("does not take figures of neighbouring cells for a reference of figures", () => {
    const family = records([child({ familyRef: "12/34" })]);
    expect(found("<row><c><v>12</v></c><c><v>34</v></c></row>", family)).toEqual([]);
    expect(found(text("Family 12-34"), family)).toEqual(["family reference"]);
  });

  const address = { heading: "Address", texts: ["1 Invented Close, Nowhere Town, ZZ1 9ZZ"] };

  it.each(["1 Invented Close", "ZZ1 9ZZ", "zz19zz", "Nowhere Town"])("finds %s", (shown) => {
    expect(found(text(shown), records([]), [address])).toEqual(["private column"]);
  });
});

describe("what the copy says of its own accord", () => {
  const own = ownTextsOf(
    [
      {
        part: "empty",
        texts: ["An unborn child", "Known to 31 December 2028", "38535"],
        markup: ["max", "Shruti"],
      },
    ],
    [],
    ["Zara’s nursery", "Example Academy"],
  );
  const search = (name: string, xml: string) => {
    const values = personalValues(named(name), [], own);
    return { values, leaks: prove(packageOf({ "xl/x.xml": xml }), values).leaks };
  };

  it("does not stop the copy for ever: its own phrases are not looked for, and that is said", () => {
    const { values, leaks } = search("Unborn child", text("An unborn child"));
    expect(leaks).toEqual([]);
    expect(values.notSearched).toContainEqual({
      kind: "child's name",
      text: "Unborn child",
      why: "ordinary word",
    });
  });

  it.each(["Max Testchild", "Shruti Testchild"])(
    "looks for %s in what is said, and not in the words of the file format",
    (name) => {
      expect(search(name, '<a:latin typeface="Shruti"/><c:max val="1"/>').leaks).toEqual([]);
      expect(search(name, text(`By ${name.split(" ")[0]}`)).leaks).not.toEqual([]);
    },
  );

  it("does not look for its own numbers as days of birth", () => {
    const born = records([child({ dateOfBirth: fromIso("2009-07-03") })]);
    const values = personalValues(born, [], own);
    expect(prove(packageOf({ "x.xml": "<v>38535</v>" }), values).leaks).toEqual([]);
    expect(prove(packageOf({ "x.xml": "<v>39997</v>" }), values).leaks).toHaveLength(1);
  });

  it("names the labels that share a word with a name, for a person to look at", () => {
    const { values, leaks } = search("Zara Testchild", text("Zara’s nursery"));
    expect(leaks).toEqual([]);
    expect(values.labelsToLookAt).toEqual(["Zara’s nursery"]);
    expect(values.notSearched.map(({ why }) => why)).toEqual(["word of a label"]);
  });

  it("stops at a whole name in a label all the same", () => {
    const label = "Zara Testchild’s school";
    const labelled = ownTextsOf([], [], [label]);
    const values = personalValues(named("Zara Testchild"), [], labelled);
    expect(prove(packageOf({ "x.xml": text(label) }), values).leaks).toContainEqual({
      part: "x.xml",
      kind: "child's name",
    });
  });

  it("takes for labels what the team typed in, not what the program comes with", () => {
    const added = { name: "Zara’s nursery", group: "OTHER" as const, synonyms: [] };
    const settings = { ...DEFAULT_SETTINGS, agencies: [...DEFAULT_SETTINGS.agencies, added] };
    expect(labelsOf(settings, "Example Council")).toEqual(["Zara’s nursery", "Example Council"]);
    expect(labelsOf(withOwnLabels(settings), "")).toEqual([]);
  });
});
