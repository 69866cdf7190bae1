import { columnLetters, columnNumber } from "../address/a1";
import { COLUMN_LIMIT, ROW_LIMIT } from "../address/area";
import { splitSheetName } from "../address/sheetName";

/** One end of a reference; `null` where a whole row or column is meant. */
export interface ReferenceEnd {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference as a formula has it. */
export interface Reference {
  /** The sheet's name as written before "!", without quotes; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  /** Whether the sheet is in another workbook. */
  readonly external: boolean;
  readonly first: ReferenceEnd;
  /** `null` for a single cell. */
  readonly last: ReferenceEnd | null;
}

const STRING = '"(?:[^"]|"")*"';
const STRUCTURED = "[A-Za-z_\\\\][\\w.\\\\]*\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]";
const SHEET = "(?:'(?:[^']|'')+'|(?:\\[\\d+\\])?[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}";
const AREA = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*:\\$?[1-9]\\d*`;
const TOKEN = new RegExp(
  `${STRING}|${STRUCTURED}|((?:${SHEET})?)((?<![\\p{L}\\p{N}_.$])(?:${AREA}))(?![\\p{L}\\p{N}_(.!])|'(?:[^']|'')*'`,
  "gu",
);

/** Puts other references in place of those that a formula has; texts and names are left alone. */
export function mapReferences(
  formula: string,
  change: (reference: Reference, written: string) => string,
): string {
  return formula.replace(TOKEN, (whole: string, prefix?: string, area?: string) => {
    if (area === undefined || prefix === undefined) return whole;
    const reference = parseReference(prefix, area);
    return reference === null ? whole : change(reference, whole);
  });
}

/** The references of a formula. */
export function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference, written) => {
    found.push(reference);
    return written;
  });
  return found;
}

/** A formula as it reads some rows and columns further on: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, (reference, written) => {
    const first = shiftEnd(reference.first, rows, columns);
    const last = reference.last === null ? null : shiftEnd(reference.last, rows, columns);
    const mark = written.lastIndexOf("!") + 1;
    return first === null || (reference.last !== null && last === null)
      ? `${written.slice(0, mark)}#REF!`
      : written.slice(0, mark) + referenceText(first, last);
  });
}

/** A reference as text, without its sheet. */
export const referenceText = (first: ReferenceEnd, last: ReferenceEnd | null): string =>
  last === null ? endText(first) : `${endText(first)}:${endText(last)}`;

function parseReference(prefix: string, area: string): Reference | null {
  const [firstText = "", lastText] = area.split(":");
  const first = parseEnd(firstText);
  const last = lastText === undefined ? null : parseEnd(lastText);
  if (first === null || (lastText !== undefined && last === null)) return null;
  const { sheet } = splitSheetName(prefix);
  return { sheet, external: sheet?.startsWith("[") ?? false, first, last };
}

function parseEnd(text: string): ReferenceEnd | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (match === null) return null;
  const [, dollar = "", letters = "", secondDollar = "", digits = ""] = match;
  const column = letters === "" ? null : columnNumber(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) >= COLUMN_LIMIT || (row ?? 0) >= ROW_LIMIT) return null;
  return letters === ""
    ? { row, column, rowFixed: dollar === "$", columnFixed: false }
    : { row, column, columnFixed: dollar === "$", rowFixed: secondDollar === "$" };
}

function shiftEnd(end: ReferenceEnd, rows: number, columns: number): ReferenceEnd | null {
  const row = end.row === null || end.rowFixed ? end.row : end.row + rows;
  const column = end.column === null || end.columnFixed ? end.column : end.column + columns;
  const outside =
    (row !== null && (row < 0 || row >= ROW_LIMIT)) ||
    (column !== null && (column < 0 || column >= COLUMN_LIMIT));
  return outside ? null : { ...end, row, column };
}

const endText = ({ row, column, rowFixed, columnFixed }: ReferenceEnd): string =>
  (column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`) +
  (row === null ? "" : `${rowFixed ? "$" : ""}${row + 1}`);
