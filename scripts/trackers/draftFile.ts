import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/domain/records/source";
import { cellText, DECLARATION, element, plainText } from "../../src/scrutiny-copy/xlsx/xml";

/** One cell of a tracker in the making. */
export interface DraftCell {
  readonly value: string | number | boolean;
  /** What the cell is, so that its address can be told wherever it is laid out. */
  readonly id?: string;
  /** Whether the number is a date's serial. */
  readonly isDate?: boolean;
  /** A formula, of which `value` is the result that Excel would have kept. */
  readonly formula?: string;
}

/** A sheet in the making: cells from A1 on, short rows left blank. */
export interface DraftSheet {
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  readonly isHidden?: boolean;
  /** Zero-based columns. */
  readonly hiddenColumns?: readonly number[];
  /** Areas merged, as addresses. */
  readonly merged?: readonly string[];
  /** An Excel table over an area whose first row is its headings. */
  readonly table?: { readonly name: string; readonly ref: string };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
/** Days by which the serials of the 1904 system come behind those of the 1900 system. */
const BETWEEN_SYSTEMS = 1462;

/** Drafts as the bytes of an .xlsx file, each cell and table as Excel would keep it. */
export function draftFile(sheets: readonly DraftSheet[], date1904 = false): Uint8Array {
  const tables = sheets.flatMap(({ table }, index) => (table ? [index] : []));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets, tables.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets, date1904),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles(),
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, date1904);
    if (!sheet.table) return;
    const number = tables.indexOf(index) + 1;
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relations([
      ["table", `../tables/table${number}.xml`],
    ]);
    parts[`xl/tables/table${number}.xml`] = tablePart(sheet, sheet.table, number);
  });
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(DECLARATION + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: "1980-01-01T00:00:00" });
}

function worksheet(sheet: DraftSheet, date1904: boolean): string {
  const hidden = (sheet.hiddenColumns ?? []).map((column) =>
    element("col", { min: column + 1, max: column + 1, width: 9, hidden: 1, customWidth: 1 }),
  );
  const rows = sheet.rows.map((row, index) =>
    element(
      "row",
      { r: index + 1 },
      ...row.flatMap((one, column) =>
        one.value === "" ? [] : cellXml(one, `${columnLetters(column)}${index + 1}`, date1904),
      ),
    ),
  );
  const merged = (sheet.merged ?? []).map((ref) => element("mergeCell", { ref }));
  return element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    hidden.length === 0 ? "" : element("cols", {}, ...hidden),
    element("sheetData", {}, ...rows),
    merged.length === 0 ? "" : element("mergeCells", { count: merged.length }, ...merged),
    sheet.table
      ? element("tableParts", { count: 1 }, element("tablePart", { "r:id": "rId1" }))
      : "",
  );
}

function cellXml(one: DraftCell, r: string, date1904: boolean): string {
  const { value, isDate, formula } = one;
  const place = { r, s: isDate ? 1 : undefined };
  const f = formula === undefined ? "" : element("f", {}, plainText(formula));
  if (typeof value === "number") {
    const kept = isDate && date1904 ? value - BETWEEN_SYSTEMS : value;
    return element("c", place, f, element("v", {}, String(kept)));
  }
  if (typeof value === "boolean") {
    return element("c", { ...place, t: "b" }, f, element("v", {}, value ? "1" : "0"));
  }
  if (formula !== undefined) {
    return element("c", { ...place, t: "str" }, f, element("v", {}, cellText(value)));
  }
  const space = value.trim() === value ? undefined : "preserve";
  const text = element("t", { "xml:space": space }, cellText(value));
  return element("c", { ...place, t: "inlineStr" }, element("is", {}, text));
}

function workbook(sheets: readonly DraftSheet[], date1904: boolean): string {
  const list = sheets.map(({ name, isHidden }, index) => {
    const state = isHidden ? "hidden" : undefined;
    return element("sheet", { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` });
  });
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": OFFICE },
    date1904 ? element("workbookPr", { date1904: 1 }) : "",
    element("sheets", {}, ...list),
  );
}

/** Two looks: the usual, and a date. */
function styles(): string {
  const one = (list: string, ...items: readonly string[]) =>
    element(list, { count: items.length }, ...items);
  const usual = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const fill = (patternType: string) =>
    element("fill", {}, element("patternFill", { patternType }));
  return element(
    "styleSheet",
    { xmlns: MAIN },
    one("numFmts", element("numFmt", { numFmtId: 164, formatCode: "dd/mm/yyyy" })),
    one(
      "fonts",
      element("font", {}, element("sz", { val: 11 }), element("name", { val: "Arial" })),
    ),
    one("fills", fill("none"), fill("gray125")),
    one("borders", "<border><left/><right/><top/><bottom/><diagonal/></border>"),
    one("cellStyleXfs", element("xf", usual)),
    one(
      "cellXfs",
      element("xf", { ...usual, xfId: 0 }),
      element("xf", { ...usual, numFmtId: 164, xfId: 0, applyNumberFormat: 1 }),
    ),
  );
}

function tablePart(
  { rows }: DraftSheet,
  { name, ref }: NonNullable<DraftSheet["table"]>,
  id: number,
): string {
  const [from = "A1", to = from] = ref.split(":");
  const line = rows[Number(/\d+$/.exec(from)?.[0] ?? 1) - 1] ?? [];
  const [first, last] = [from, to].map(columnOf);
  const headings = line.slice(first, (last ?? 0) + 1);
  const columns = headings.map(({ value }, index) =>
    element("tableColumn", { id: index + 1, name: String(value) }),
  );
  return element(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
    element("autoFilter", { ref }),
    element("tableColumns", { count: columns.length }, ...columns),
  );
}

/** The zero-based column of an address. */
function columnOf(address: string): number {
  const named = /^[A-Z]+/.exec(address)?.[0] ?? "A";
  return [...named].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: `${OFFICE}/${kind}`, Target: target }),
  );
  return element("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...list);
}

function contentTypes(sheets: readonly DraftSheet[], tables: number): string {
  const part = (name: string, type: string) =>
    element("Override", { PartName: `/xl/${name}.xml`, ContentType: `${TYPE}.${type}+xml` });
  return element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", { Extension: "rels", ContentType: RELS_TYPE }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    ...sheets.map((_, index) => part(`worksheets/sheet${index + 1}`, "worksheet")),
    ...Array.from({ length: tables }, (_, index) => part(`tables/table${index + 1}`, "table")),
  );
}
