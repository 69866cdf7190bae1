import { columnLetters } from "./source";

/** A rectangle of cells on one sheet: all bounds zero-based and inclusive. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Address of an area within its sheet. @example areaAddress(area) //=> "F5:F12", or "F5" for one cell */
export function areaAddress(area: Area): string {
  const first = `${columnLetters(area.firstColumn)}${area.firstRow + 1}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
