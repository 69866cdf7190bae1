import { strToU8, zipSync } from "fflate";
import {
  contentTypesPart,
  propertiesPart,
  type Relation,
  relationsPart,
  workbookPart,
} from "./bookParts";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { Looks } from "./looks";
import type { Book } from "./sheet";
import { worksheetPart } from "./worksheetPart";

/** The same moment in every package, so that the file tells nothing of when it was made. */
const NO_DATE = "1980-01-01T00:00:00";

/** The parts of a package by their names, each XML in UTF-8. */
export type PackageParts = ReadonlyMap<string, string>;

/**
 * The parts of a workbook: sheets, looks, charts and a title. There is no part for anything else, so that none can
 * carry what nobody meant to hand out.
 * @throws RangeError where a cell holds what a cell cannot hold.
 */
export function partsOf(book: Book): PackageParts {
  const parts = new Map<string, string>();
  const looks = new Looks();
  const sheets: Relation[] = book.sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    kind: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  parts.set(
    "_rels/.rels",
    relationsPart([
      { id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", kind: "core-properties", target: "docProps/core.xml" },
    ]),
  );
  parts.set("docProps/core.xml", propertiesPart(book));
  parts.set(
    "xl/workbook.xml",
    workbookPart(book, (sheet) => `rId${sheet + 1}`),
  );
  parts.set(
    "xl/_rels/workbook.xml.rels",
    relationsPart([
      ...sheets,
      { id: `rId${sheets.length + 1}`, kind: "styles", target: "styles.xml" },
    ]),
  );
  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const drawing = sheet.chart === null ? null : "rId1";
    parts.set(`xl/worksheets/sheet${number}.xml`, worksheetPart(sheet, looks, { drawing }));
    if (sheet.chart === null) return;
    const leadsTo = (kind: "drawing" | "chart") =>
      relationsPart([{ id: "rId1", kind, target: `../${kind}s/${kind}${number}.xml` }]);
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, leadsTo("drawing"));
    parts.set(`xl/drawings/drawing${number}.xml`, drawingPart(sheet.chart, "rId1"));
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, leadsTo("chart"));
    parts.set(`xl/charts/chart${number}.xml`, chartPart(sheet, sheet.chart));
  });
  parts.set("xl/styles.xml", looks.part());
  return new Map([["[Content_Types].xml", contentTypesPart([...parts.keys()])], ...parts]);
}

/** Parts packed into the bytes of a file: the same parts always give the same bytes. */
export function packed(parts: PackageParts): Uint8Array {
  const files = [...parts].map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE });
}
