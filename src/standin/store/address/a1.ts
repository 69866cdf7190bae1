import { type Area, COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from "./area";

/**
 * The letters of a zero-based column.
 * @example columnLetters(27) //=> "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The zero-based column of its letters, -1 where they name none.
 * @example columnNumber("AB") //=> 27
 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column - 1;
}

/** The A1 name of a cell. */
export const cellName = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;

/** The A1 name of an area as Excel writes it: `B2`, `B2:C9`, `B:C` or `2:9`. */
export function areaName(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return cellRangeName(area);
}

/** The A1 name of an area by its corner cells, the form that files use. */
export function cellRangeName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { column: columnNumber(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnNumber(column[1] ?? ""), row: null };
  const row = ROW.exec(text);
  return row ? { column: null, row: Number(row[1]) - 1 } : null;
}

/** Reads `B2`, `B2:C9`, `B:C`, `2:9` (dollar signs allowed); `null` for anything else. */
export function parseArea(text: string): Area | null {
  const [firstText, lastText, extra] = text.trim().split(":");
  if (firstText === undefined || extra !== undefined) return null;
  const first = corner(firstText);
  const last = lastText === undefined ? first : corner(lastText);
  if (first === null || last === null) return null;
  if (lastText === undefined && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? ROW_LIMIT - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? COLUMN_LIMIT - 1);
  return bottom < ROW_LIMIT && right < COLUMN_LIMIT ? { top, left, bottom, right } : null;
}

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);
