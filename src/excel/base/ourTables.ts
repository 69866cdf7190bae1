import { whereSupported } from "./apiSet";

/**
 * Gives one of our own tables more rows at its end, with the next round trip, wherever it stands by then. What stands
 * below it moves down by whole lines.
 * @param table its name and style are loaded
 * @returns the new rows.
 */
export function addRows(table: Excel.Table, rows: number): Excel.Range {
  const below = table.getRange().getLastRow().getOffsetRange(1, 0);
  below.getAbsoluteResizedRange(rows, 1).getEntireRow().insert("Down").clear("Formats");
  resizeBy(table, rows);
  return lastRows(table.getRange(), rows);
}

/** Takes rows off the end of one of our own tables and clears their cells, with the next round trip. */
export function takeOffRows(table: Excel.Table, rows: number): void {
  const taken = lastRows(table.getRange(), rows);
  resizeBy(table, -rows);
  taken.clear();
}

/** The last rows of a range. */
export function lastRows(range: Excel.Range, rows: number): Excel.Range {
  return range
    .getLastRow()
    .getOffsetRange(1 - rows, 0)
    .getResizedRange(rows - 1, 0);
}

/** Gives one of our own tables more or fewer rows, with the next round trip, and leaves their cells as they are. */
export function resizeBy(table: Excel.Table, rows: number): void {
  const range = table.getRange().getResizedRange(rows, 0);
  whereSupported(
    "1.13",
    () => table.resize(range),
    () => replaceTable(table, range),
  );
}

/** Another table of the same name over other cells, for Excel versions that cannot resize one. */
function replaceTable(table: Excel.Table, range: Excel.Range): void {
  const { name, style, worksheet } = table;
  table.convertToRange();
  const next = worksheet.tables.add(range, true);
  next.name = name;
  next.style = style;
}
