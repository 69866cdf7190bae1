import { posix } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { publish } from "../../../src/domain/disclosure/publish";
import { buildTables } from "../../../src/domain/tables/build";
import { copySheets } from "../../../src/scrutiny-copy/file/sheets";
import { writeCopy } from "../../../src/scrutiny-copy/file/write";
import { sampleInput } from "../../domain/tables/sample";

/** What Excel wants of a worksheet's children: in this order, or it "repairs" the file when it opens it. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "conditionalFormatting",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "drawing",
  "tableParts",
];

const parts = new Map<string, Document>();

beforeAll(async () => {
  const { tables } = buildTables(await sampleInput());
  const cover = {
    name: "Cover",
    title: "Child protection conferences",
    subtitle: "",
    footer: "",
    lines: [],
    table: null,
  };
  const bytes = writeCopy(copySheets(cover, publish(tables, "show every number")));
  for (const [part, content] of Object.entries(unzipSync(bytes))) {
    const { window } = new JSDOM(strFromU8(content), { contentType: "application/xml" });
    parts.set(part, window.document);
  }
});

const elements = (part: string, name: string) => [
  ...(parts.get(part)?.getElementsByTagNameNS("*", name) ?? []),
];
const withName = (pattern: RegExp) => [...parts.keys()].filter((part) => pattern.test(part));

/** The parts that a part of relationships leads to, each with its id. */
function targetsOf(rels: string): readonly (readonly [string, string])[] {
  const from = posix.join(posix.dirname(rels), "..");
  return elements(rels, "Relationship").map((each) => {
    expect(each.getAttribute("TargetMode")).toBeNull();
    const target = each.getAttribute("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : posix.join(from, target);
    return [each.getAttribute("Id") ?? "", path];
  });
}

const RELATIONSHIPS = /\.rels$/;

describe("the package of a copy with every table", () => {
  it("declares each of its parts, and none that it has not", () => {
    const declared = elements("[Content_Types].xml", "Override").map((each) =>
      each.getAttribute("PartName")?.slice(1),
    );
    const content = [...parts.keys()].filter(
      (part) => part !== "[Content_Types].xml" && !RELATIONSHIPS.test(part),
    );
    expect([...declared].sort()).toEqual(content.sort());
    const defaults = elements("[Content_Types].xml", "Default");
    expect(defaults.map((each) => each.getAttribute("Extension"))).toEqual(["rels", "xml"]);
  });

  it("reaches each of its parts from its root, and leads nowhere else", () => {
    const reached = new Set<string>();
    const follow = (rels: string) => {
      for (const [, target] of parts.has(rels) ? targetsOf(rels) : []) {
        if (reached.has(target)) continue;
        reached.add(target);
        follow(`${posix.dirname(target)}/_rels/${posix.basename(target)}.rels`);
      }
    };
    follow("_rels/.rels");
    const content = [...parts.keys()].filter(
      (part) => part !== "[Content_Types].xml" && !RELATIONSHIPS.test(part),
    );
    expect([...reached].sort()).toEqual(content.sort());
  });

  it("names relationships that are there, each once", () => {
    for (const part of withName(/^xl\/(workbook|worksheets\/|drawings\/).*\.xml$/)) {
      const rels = `${posix.dirname(part)}/_rels/${posix.basename(part)}.rels`;
      const ids = parts.has(rels) ? targetsOf(rels).map(([id]) => id) : [];
      const xml = parts.get(part)?.documentElement.outerHTML ?? "";
      const used = [...xml.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id);
      expect([part, used.filter((id) => !ids.includes(id ?? ""))]).toEqual([part, []]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("has the elements of its sheets in the order that Excel wants", () => {
    const sheets = withName(/^xl\/worksheets\/sheet\d+\.xml$/);
    expect(sheets.length).toBeGreaterThan(10);
    for (const sheet of sheets) {
      const names = [...(parts.get(sheet)?.documentElement.children ?? [])].map(
        ({ localName }) => localName,
      );
      expect(names.filter((name) => !ORDER.includes(name))).toEqual([]);
      expect([sheet, names]).toEqual([sheet, ORDER.filter((name) => names.includes(name))]);
    }
  });

  it("merges no cells that overlap, and gives every row and cell once, in order", () => {
    for (const sheet of withName(/^xl\/worksheets\/sheet\d+\.xml$/)) {
      const numbers = elements(sheet, "row").map((row) => Number(row.getAttribute("r")));
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      const cells = elements(sheet, "c").map((cell) => cell.getAttribute("r"));
      expect(new Set(cells).size).toBe(cells.length);
      const merged = elements(sheet, "mergeCell").map((cell) => cell.getAttribute("ref"));
      expect(new Set(merged).size).toBe(merged.length);
    }
  });

  it("names its sheets as Excel allows, and no author", () => {
    const names = elements("xl/workbook.xml", "sheet").map((one) => one.getAttribute("name") ?? "");
    expect(names.filter((name) => name === "" || name.length > 31)).toEqual([]);
    expect(names.filter((name) => /[\\/?*[\]:]|^'|'$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    const people = ["creator", "lastModifiedBy", "Manager", "Company"].flatMap((name) => [
      ...elements("docProps/core.xml", name),
      ...elements("docProps/app.xml", name),
    ]);
    expect(people).toEqual([]);
  });
});
