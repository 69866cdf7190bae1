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
    const drawing = sheet.charts.length === 0 ? null : "rId1";
    parts.set(`xl/worksheets/sheet${number}.xml`, worksheetPart(sheet, looks, { drawing }));
    if (drawing === null) return;
    const name = `drawing${number}.xml`;
    const toDrawing = { id: drawing, kind: "drawing", target: `../drawings/${name}` } as const;
    parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsPart([toDrawing]));
    const charts = sheet.charts.map((chart, place) => ({
      chart,
      id: `rId${place + 1}`,
      file: `chart${number}${place === 0 ? "" : `_${place + 1}`}.xml`,
    }));
    parts.set(`xl/drawings/${name}`, drawingPart(charts));
    const toCharts = charts.map(({ id, file }) => {
      return { id, kind: "chart", target: `../charts/${file}` } as const;
    });
    parts.set(`xl/drawings/_rels/${name}.rels`, relationsPart(toCharts));
    for (const { chart, file } of charts) parts.set(`xl/charts/${file}`, chartPart(sheet, chart));
  });
  parts.set("xl/styles.xml", looks.part());
  return new Map([["[Content_Types].xml", contentTypesPart([...parts.keys()])], ...parts]);
}

/** Parts packed into the bytes of a file: the same parts always give the same bytes. */
export function packed(parts: PackageParts): Uint8Array {
  const files = [...parts].map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_DATE });
}
