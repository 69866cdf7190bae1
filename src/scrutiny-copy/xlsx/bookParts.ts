import { sheetInFormula } from "./places";
import type { Book } from "./sheet";
import { DECLARATION, element, plainText } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** One relation of a part to another: its kind within the office formats, and where it leads. */
export interface Relation {
  readonly id: string;
  readonly kind:
    | "officeDocument"
    | "worksheet"
    | "styles"
    | "drawing"
    | "chart"
    | "core-properties";
  readonly target: string;
}

/** The relations of one part. */
export function relationsPart(relations: readonly Relation[]): string {
  const list = relations.map(({ id, kind, target }) => {
    const family = kind === "core-properties" ? `${PACKAGE}/relationships/metadata` : OFFICE;
    return element("Relationship", { Id: id, Type: `${family}/${kind}`, Target: target });
  });
  return DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...list);
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\//, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/drawings\//, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  [/^xl\/charts\//, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
];

/** The part that says what each of the others is. */
export function contentTypesPart(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = TYPES.find(([named]) => named.test(part) && !part.endsWith(".rels"))?.[1];
    return type ? element("Override", { PartName: `/${part}`, ContentType: type }) : [];
  });
  const rels = "application/vnd.openxmlformats-package.relationships+xml";
  return (
    DECLARATION +
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", { Extension: "rels", ContentType: rels }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...overrides,
    )
  );
}

/** The part that lists the sheets, with the rows that each repeats in print. */
export function workbookPart({ sheets }: Book, relationOf: (sheet: number) => string): string {
  const list = sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": relationOf(index) }),
  );
  const titles = sheets.map(({ name, repeated }, index) =>
    element(
      "definedName",
      { name: "_xlnm.Print_Titles", localSheetId: index },
      plainText(`${sheetInFormula(name)}!$1:$${repeated}`),
    ),
  );
  return (
    DECLARATION +
    element(
      "workbook",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": OFFICE },
      element("bookViews", {}, element("workbookView", {})),
      element("sheets", {}, ...list),
      element("definedNames", {}, ...titles),
    )
  );
}

/** The document's properties: its title, and nothing of who made it, where or when. */
export function propertiesPart({ title }: Book): string {
  return (
    DECLARATION +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      element("dc:title", {}, plainText(title)),
    )
  );
}
