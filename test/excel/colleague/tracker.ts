import { smallWorkbook } from "../../standin/support/open";

/** Zero-based column of the dates that are to be corrected, and how many records there are. */
export const DATES = 2;
export const RECORDS = 12;

const COLUMNS = 6;
const letter = (column: number) => String.fromCharCode(65 + column);

const cell = (row: number, column: number, text: string) =>
  `<c r="${letter(column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** What a cell of a team's sheet holds: every one another text, so that a misplaced one is known. */
export const textAt = (sheet: string, row: number, column: number) =>
  `Team's ${sheet} ${row}:${column}`;

function sheetOf(name: string, rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_, column) =>
      cell(row, column, textAt(name, row, column)),
    );
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return `<sheetData>${lines.join("")}</sheetData>`;
}

/** A team's workbook: a log of records below a row of headings, and notes; every cell holds its own text. */
export function teamsWorkbook(): Uint8Array {
  return smallWorkbook({
    sheets: { Log: sheetOf("Log", RECORDS + 1), Notes: sheetOf("Notes", 4) },
  });
}
