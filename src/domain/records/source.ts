import type { Brand } from "../brand";

/** Zero-based row of a worksheet. */
export type Row = Brand<number, "Row">;
/** Zero-based column of a worksheet. */
export type Column = Brand<number, "Column">;

/** One cell of the team's workbook. */
export interface CellRef {
  readonly sheet: string;
  readonly row: Row;
  readonly column: Column;
}

/**
 * Where on one sheet the fields of one dataset are. One object serves all records of the sheet, so that a
 * record need not carry a reference for every value.
 */
export interface SheetLayout {
  readonly sheet: string;
  /** Column of each field that the sheet has. */
  readonly columns: ReadonlyMap<string, Column>;
}

/** The row a record was read from. */
export interface RowSource {
  readonly layout: SheetLayout;
  readonly row: Row;
}

/**
 * The cell of a field of a record. Where the sheet has no such column the first mapped column of the row
 * stands in, so that a finding can always point at its record.
 */
export function cellOf(source: RowSource, field: string): CellRef {
  const { layout, row } = source;
  const column = layout.columns.get(field) ?? layout.columns.values().next().value;
  return { sheet: layout.sheet, row, column: column ?? (0 as Column) };
}

/** Column letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address within the sheet, without the sheet's name. @example cellAddress(cell) //=> "F5" */
export function cellAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/**
 * A cell for a person, its address first, so that no sheet's name makes a formula of it.
 * @example cellInWords(cell) //=> "F5 on Conferences"
 */
export function cellInWords(cell: CellRef): string {
  return `${cellAddress(cell)} on ${cell.sheet}`;
}

/** A cell as a key: two cells have the same one only where they are the same cell. */
export function cellKey(cell: CellRef): string {
  return `${cellAddress(cell)} ${cell.sheet}`;
}

/**
 * A sheet's name as it stands in a reference, quoted.
 * @example quotedSheet("O'Brien & Sons (2013)") //=> "'O''Brien & Sons (2013)'"
 */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
