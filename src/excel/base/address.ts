import type { Area } from "../../domain/records/area";

export { type Area, areaAddress } from "../../domain/records/area";

/** An area and the sheet it is on. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** The area of a range whose place and size were loaded. */
export function areaOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area {
  return {
    firstRow: range.rowIndex,
    firstColumn: range.columnIndex,
    lastRow: range.rowIndex + range.rowCount - 1,
    lastColumn: range.columnIndex + range.columnCount - 1,
  };
}

const REFERENCE =
  /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/**
 * The area a reference names, or `null` where it names none: a formula, a deleted area (`#REF!`), several
 * areas.
 * @example parseReference("='Appendix 3'!$A$1:$G$14")
 */
export function parseReference(reference: string): SheetArea | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [, quoted, plain = "", column = "", row = "", lastColumn = column, lastRow = row] = match;
  return {
    sheet: quoted === undefined ? plain : quoted.replaceAll("''", "'"),
    firstRow: Number(row) - 1,
    firstColumn: columnNumber(column),
    lastRow: Number(lastRow) - 1,
    lastColumn: columnNumber(lastColumn),
  };
}

/** Zero-based column of its letters. @example columnNumber("AA") //=> 26 */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}
