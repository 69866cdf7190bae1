import { COLUMN_LIMIT } from "../address/area";
import { WorkbookFileError } from "../package/workbookFileError";
import { type Cell, type CellFormula, type CellKind, type CellValue, NOT_WORKED_OUT } from "./cell";
import { richText, type SharedStrings } from "./sharedStrings";
import { attributeIn, decodeControl, decodeEntities } from "./xmlText";

/** What reading the cells of a workbook takes. */
export interface CellReading {
  readonly strings: SharedStrings;
  readonly serialOf: (isoDate: string) => number;
  /** Whether the file keeps the results of its formulas, or asks for all to be worked out on opening. */
  readonly resultsAreKept: boolean;
}

/** Reads the cells of one row from the text between its tags. */
export function readCells(
  text: string,
  from: number,
  to: number,
  { resultsAreKept, serialOf, strings }: CellReading,
): Cell[] {
  const cells: Cell[] = [];
  let column = -1;
  let at = nextCell(text, from, to);
  while (at >= 0) {
    const tagEnd = text.indexOf(">", at);
    const tag = text.slice(at, tagEnd);
    const empty = tag.endsWith("/");
    const close = empty ? tagEnd : text.indexOf("</c>", tagEnd);
    const end = empty ? tagEnd + 1 : close + 4;
    const before = column;
    column = columnIn(tag, column + 1);
    if (column <= before)
      throw new WorkbookFileError("damaged", "Cells of a row are out of order.");
    const style = Number(attributeIn(tag, "s") ?? 0);
    const inner = empty ? "" : text.slice(tagEnd + 1, close);
    const formula = inner.includes("<f") ? readFormula(inner) : null;
    const type = attributeIn(tag, "t") ?? "n";
    const [kind, value] =
      formula !== null && lacksResult(type, inner, resultsAreKept)
        ? (["error", NOT_WORKED_OUT] as const)
        : readValue(type, inner, strings, serialOf);
    cells.push({ column, style, kind, value, formula, change: "none", from: at, to: end });
    at = nextCell(text, end, to);
  }
  return cells;
}

function nextCell(text: string, from: number, to: number): number {
  let at = text.indexOf("<c", from);
  while (at >= 0 && at < to && !isTagEnd(text.charCodeAt(at + 2))) at = text.indexOf("<c", at + 2);
  return at >= 0 && at < to ? at : -1;
}

const isTagEnd = (code: number): boolean =>
  code === 32 || code === 62 || code === 47 || code === 10 || code === 13 || code === 9;

/**
 * The column of a cell's tag; a tag without an address follows the cell before it.
 * @throws `WorkbookFileError` for a column that no sheet has.
 */
export function columnIn(tag: string, next: number): number {
  const column = statedColumn(tag, next);
  if (column < COLUMN_LIMIT) return column;
  throw new WorkbookFileError("damaged", "A cell stands in a column that no sheet has.");
}

function statedColumn(tag: string, next: number): number {
  const plain = tag.indexOf(' r="');
  if (plain >= 0) return lettersAt(tag, plain + 4) ?? next;
  const name = tag.includes(" r") ? attributeIn(tag, "r") : undefined;
  return name === undefined ? next : (lettersAt(name, 0) ?? next);
}

/** The column whose capital letters begin at a place of a text. */
function lettersAt(text: string, from: number): number | null {
  let column = 0;
  let at = from;
  for (let code = text.charCodeAt(at); code >= 65 && code <= 90; code = text.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  return column === 0 ? null : column - 1;
}

function readFormula(inner: string): CellFormula | null {
  const from = inner.indexOf("<f");
  const tagEnd = inner.indexOf(">", from);
  const tag = inner.slice(from, tagEnd);
  const empty = tag.endsWith("/");
  const close = empty ? tagEnd : inner.indexOf("</f>", tagEnd);
  const shared = attributeIn(tag, "si");
  const kind = attributeIn(tag, "t");
  if (kind === "dataTable") return null;
  return {
    text: empty ? "" : decodeEntities(inner.slice(tagEnd + 1, close)),
    shared: shared === undefined ? null : Number(shared),
    arrayArea: kind === "array" ? (attributeIn(tag, "ref") ?? null) : null,
    xml: inner.slice(from, empty ? tagEnd + 1 : close + 4),
  };
}

/**
 * Whether a formula stands without its result: there is none, or only the nought that programs write in its place
 * where they ask for all to be worked out on opening. A text may well be empty.
 */
function lacksResult(type: string, inner: string, resultsAreKept: boolean): boolean {
  if (type === "inlineStr") return false;
  const raw = elementText(inner, "v");
  if (raw === null) return type !== "str" || !inner.includes("<v");
  if (type === "str") return false;
  return raw.trim() === "" || (!resultsAreKept && type === "n" && raw.trim() === "0");
}

function readValue(
  type: string,
  inner: string,
  strings: SharedStrings,
  serialOf: (isoDate: string) => number,
): readonly [CellKind, CellValue] {
  if (type === "inlineStr") {
    const text = richText(inner);
    return text === "" ? ["blank", ""] : ["text", text];
  }
  const raw = elementText(inner, "v");
  if (raw === null) return ["blank", ""];
  if (type === "s") return asText(strings.text(Number(raw)));
  const value = decodeEntities(raw);
  switch (type) {
    case "n":
      return value.trim() === "" ? ["blank", ""] : asNumber(Number(value), value);
    case "b":
      return asBoolean(value);
    case "e":
      return ["error", /^#[A-Z0-9_/]+[!?]?$/.test(value) ? value : "#VALUE!"];
    case "d":
      return asNumber(serialOf(value), value);
    default:
      return ["text", decodeControl(value)];
  }
}

/** A blank shared text is still text to Excel; its value is the empty string all the same. */
const asText = (text: string): readonly [CellKind, CellValue] => ["text", text];

/** What is no number that a cell can hold (NaN, 1e999) stays the text that it is, for a person to see. */
const asNumber = (number: number, written: string): readonly [CellKind, CellValue] =>
  Number.isFinite(number) ? ["number", number] : asText(written);

function asBoolean(written: string): readonly [CellKind, CellValue] {
  if (written === "1" || written === "true") return ["boolean", true];
  return written === "0" || written === "false" ? ["boolean", false] : asText(written);
}

function elementText(inner: string, name: string): string | null {
  const from = inner.indexOf(`<${name}`);
  if (from < 0) return null;
  const tagEnd = inner.indexOf(">", from);
  if (inner[tagEnd - 1] === "/") return null;
  return inner.slice(tagEnd + 1, inner.indexOf(`</${name}>`, tagEnd));
}
