import { columnLetters } from "../../domain/records/source";
import type { Looks } from "./looks";
import type { Sheet, SheetCell, SheetRow } from "./sheet";
import { cellText, DECLARATION, element } from "./xml";

/** The size of A4 among the sizes of paper that the format numbers. */
const A4 = 9;
/** Inches. */
const MARGINS = { left: 0.6, right: 0.6, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };
/** What Excel takes for a cell's text. */
const LONGEST_TEXT = 32_767;

/** What one sheet's part refers to: the relation to its drawing, where it has one. */
export interface SheetRelations {
  readonly drawing: string | null;
}

/** The part of one sheet: its cells with their texts, and how it is printed. */
export function worksheetPart(sheet: Sheet, looks: Looks, { drawing }: SheetRelations): string {
  const { rows, widths, landscape, footer, breaksAfter } = sheet;
  const merged = rows.flatMap(({ mergedTo }, index) =>
    mergedTo === undefined ? [] : `A${index + 1}:${columnLetters(mergedTo)}${index + 1}`,
  );
  const last = `${columnLetters(widths.length - 1)}${Math.max(1, rows.length)}`;
  return (
    DECLARATION +
    element(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("dimension", { ref: `A1:${last}` }),
      element("sheetViews", {}, element("sheetView", { showGridLines: 0, workbookViewId: 0 })),
      element("sheetFormatPr", { defaultRowHeight: 15 }),
      element("cols", {}, ...widths.map(columnElement)),
      element("sheetData", {}, ...rows.map((row, index) => rowElement(row, index + 1, looks))),
      listOf("mergeCells", "mergeCell", merged),
      element("pageMargins", MARGINS),
      element("pageSetup", {
        paperSize: A4,
        orientation: landscape ? "landscape" : "portrait",
      }),
      element("headerFooter", {}, element("oddFooter", {}, cellText(footOf(footer)))),
      breaks(breaksAfter),
      drawing === null ? "" : element("drawing", { "r:id": drawing }),
    )
  );
}

function columnElement(width: number, index: number): string {
  return element("col", { min: index + 1, max: index + 1, width, customWidth: 1 });
}

function rowElement({ height, cells }: SheetRow, number: number, looks: Looks): string {
  return element(
    "row",
    { r: number, ht: height, customHeight: 1 },
    ...cells.map((cell) => cellElement(cell, number, looks)),
  );
}

function cellElement({ column, value, look }: SheetCell, row: number, looks: Looks): string {
  const place = { r: `${columnLetters(column)}${row}` };
  if (value === null) return element("c", { ...place, s: looks.number(look) });
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${place.r} holds no number: ${value}`);
    return element("c", { ...place, s: looks.number(look) }, element("v", {}, String(value)));
  }
  if (value.length > LONGEST_TEXT) throw new RangeError(`The text of ${place.r} is too long.`);
  // White space at the ends is not kept without being asked for.
  const space = value.trim() === value ? undefined : "preserve";
  const text = element("t", { "xml:space": space }, cellText(value));
  const asText = looks.number({ ...look, format: "@" });
  return element("c", { ...place, s: asText, t: "inlineStr" }, element("is", {}, text));
}

function listOf(list: string, item: string, places: readonly string[]): string {
  if (places.length === 0) return "";
  return element(list, { count: places.length }, ...places.map((ref) => element(item, { ref })));
}

function breaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = { count: rows.length, manualBreakCount: rows.length };
  return element(
    "rowBreaks",
    count,
    ...rows.map((id) => element("brk", { id, max: 16_383, man: 1 })),
  );
}

/** What Excel takes for all that stands at the foot of a page, codes and all. */
const LONGEST_FOOT = 255;
const NUMBERED = "&R&8Page &P of &N";

/** A text on the left, the number of the page on the right. An ampersand in the text would begin a code. */
function footOf(text: string): string {
  const left = '&L&"Arial,Regular"&8 ';
  const room = LONGEST_FOOT - left.length - NUMBERED.length;
  let kept = "";
  for (const letter of text) {
    const coded = letter === "&" ? "&&" : letter;
    if (kept.length + coded.length > room) break;
    kept += coded;
  }
  return (text === "" ? "" : left + kept) + NUMBERED;
}
