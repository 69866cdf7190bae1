import { cellAddress } from "../../domain/records/source";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { areaAddress } from "../base/address";
import type { ExcelProblem } from "../base/excelProblem";
import { AS_TEXT } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { addRows, lastRows, takeOffRows } from "../base/ourTables";
import { removeNewSheet } from "../base/partlyWritten";
import { setHeights } from "../base/rowHeights";
import { addOurSheet, askSheetList, newSheet } from "../base/sheets";
import type { CorrectedCell } from "./batches";
import { shownState } from "./cellStates";
import type { LeftCell } from "./findCorrected";
import { LOG_COLUMNS, logRowHeight } from "./logPages";

const SHEET = "Corrections";
const TABLE = "ConferenceCheckCorrections";

/** What the log says was done. */
export type Logged = "Corrected" | "Taken back";

export interface LogEntry {
  /** As a person reads it: "Fri 25 April 2014, 14:02". */
  readonly when: string;
  readonly what: Logged;
  readonly cells: readonly CorrectedCell[];
  /** Cells that were to be taken back, and are left as they are. */
  readonly left?: readonly LeftCell[];
}

/** An entry of the log that goes with the next round trip. */
export interface WrittenEntry {
  /** The sheet that was added for the log; `null` where it stood already. */
  readonly newSheet: string | null;
  /** Writes the entry once more, as it should have been, with the next round trip. */
  rewrite(entry: LogEntry): void;
  /** Takes the entry out of the log again, as far as it was written before something went wrong. */
  takeOut(conversation: Conversation, problem: ExcelProblem): Promise<void>;
}

/**
 * Asks for the log of corrections; after the next round trip adds an entry to it, with the one after that, on a sheet
 * of its own that is made where it is missing.
 */
export function askLog(
  context: Excel.RequestContext,
): (entry: LogEntry, dateSystem: DateSystem) => WrittenEntry {
  const list = askSheetList(context);
  const marks = askMarks(context);
  const table = context.workbook.tables.getItemOrNullObject(TABLE).load("name,style");
  return (entry, dateSystem) => {
    const rows = rowsOf(entry, dateSystem);
    if (table.isNullObject) {
      const before = { list: list(), marks: marks() };
      const added = newSheet({ sheet: "corrections", wanted: SHEET }, before);
      const cells = startLog(addOurSheet(context, added, before), rows);
      return {
        ...written(cells, dateSystem, (_, problem) => removeNewSheet(added, problem)),
        newSheet: added.name,
      };
    }
    const cells = lines(addRows(table, rows.length), rows.length);
    writeRows(cells, rows);
    return written(cells, dateSystem, (conversation) => takeOut(conversation, rows));
  };
}

function written(
  cells: Excel.Range,
  dateSystem: DateSystem,
  takeOutAgain: WrittenEntry["takeOut"],
): WrittenEntry {
  return {
    newSheet: null,
    rewrite: (entry) => writeRows(cells, rowsOf(entry, dateSystem)),
    takeOut: takeOutAgain,
  };
}

/** The cells of an entry in the new rows of a table, which someone may have made wider. */
function lines(added: Excel.Range, rows: number): Excel.Range {
  return added.getAbsoluteResizedRange(rows, LOG_COLUMNS.length);
}

/** Takes the rows of an entry, written or not, off the end of the log. */
async function takeOut(
  { context, sync }: Conversation,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const table = context.workbook.tables.getItem(TABLE).load("name,style");
  const body = table.getDataBodyRange().load("values");
  await sync();
  const ours = new Set(rows.map((row) => row.join("\n")));
  const isOurs = (row: readonly unknown[]) =>
    row.every((value) => value === "") || ours.has(row.slice(0, LOG_COLUMNS.length).join("\n"));
  const theirs = body.values.findLastIndex((row) => !isOurs(row));
  const left = Math.min(rows.length, body.values.length - 1 - theirs);
  if (left > 0) takeOffRows(table, left);
  await sync();
}

function startLog(worksheet: Excel.Worksheet, rows: readonly (readonly string[])[]): Excel.Range {
  const lastColumn = LOG_COLUMNS.length - 1;
  const area = { firstRow: 0, firstColumn: 0, lastRow: rows.length, lastColumn };
  const whole = worksheet.getRange(areaAddress(area));
  whole.getRow(0).values = [LOG_COLUMNS.map(({ heading }) => heading)];
  const table = worksheet.tables.add(whole, true);
  table.name = TABLE;
  table.style = "TableStyleLight9";
  const cells = lastRows(whole, rows.length);
  writeRows(cells, rows);
  for (const [column, { width }] of LOG_COLUMNS.entries()) {
    whole.getColumn(column).format.columnWidth = width;
  }
  worksheet.freezePanes.freezeRows(1);
  return cells;
}

function writeRows(cells: Excel.Range, rows: readonly (readonly string[])[]): void {
  cells.numberFormat = rows.map((row) => row.map(() => AS_TEXT));
  cells.values = rows.map((row) => [...row]);
  cells.format.wrapText = true;
  cells.format.verticalAlignment = "Top";
  setHeights(cells, rows.map(logRowHeight));
}

function rowsOf(
  { when, what, cells, left = [] }: LogEntry,
  dateSystem: DateSystem,
): readonly (readonly string[])[] {
  const done = cells.map(({ cell, check, before, after }) => {
    const [from, to] = what === "Corrected" ? [before, after] : [after, before];
    const values = [from, to].map((state) => shownState(state, dateSystem));
    return [when, what, check, cell.sheet, cellAddress(cell), ...values];
  });
  const notDone = left.map(({ cell, check }) => {
    return [when, "Not taken back", check, cell.sheet, cellAddress(cell), "", ""];
  });
  return [...done, ...notDone];
}
