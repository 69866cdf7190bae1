import { cellAddress } from "../../domain/records/source";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { type Area, areaAddress, areaOf } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { askMarks } from "../base/ourMarks";
import { setLastRow } from "../base/ourTables";
import { removeNewSheet } from "../base/partlyWritten";
import { addOurSheet, askSheetList, type NewSheet, newSheet } from "../base/sheets";
import type { CorrectedCell } from "./batches";
import { shownState } from "./cellStates";

const SHEET = "Corrections";
const TABLE = "ConferenceCheckCorrections";
const HEADINGS = ["When", "What", "Check", "Sheet", "Cell", "Before", "After"] as const;

/** What the log says was done. */
export type Logged = "Corrected" | "Taken back";

export interface LogEntry {
  /** As a person reads it: "Fri 25 April 2014, 14:02". */
  readonly when: string;
  readonly what: Logged;
  readonly cells: readonly CorrectedCell[];
}

/** Where an entry goes: on a sheet that is added for it, or below the rows that stand. */
export type LogPlace = NewSheet | StandingLog;

interface StandingLog {
  /** Zero-based last row of the log before the entry. */
  readonly lastRow: number;
}

/**
 * Adds cells to the log of corrections, a table on a sheet of its own that is made where it is missing. Two
 * round trips; the rows themselves go with the caller's next one.
 */
export async function addToLog(
  conversation: Conversation,
  entry: LogEntry,
  dateSystem: DateSystem,
): Promise<LogPlace> {
  const { context, sync } = conversation;
  const list = askSheetList(context);
  const marks = askMarks(context);
  const table = context.workbook.tables.getItemOrNullObject(TABLE).load("name,style");
  await sync();
  const rows = rowsOf(entry, dateSystem);
  if (table.isNullObject) {
    const before = { list: list(), marks: marks() };
    const added = newSheet({ sheet: "corrections", wanted: SHEET }, before);
    startLog(addOurSheet(context, added, before), rows);
    return added;
  }
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  await sync();
  const area = areaOf(range);
  const { worksheet } = table;
  setLastRow({ table, worksheet, area }, area.lastRow + rows.length);
  writeRows(worksheet, { ...area, firstRow: area.lastRow + 1 }, rows);
  return { lastRow: area.lastRow };
}

/** Takes an entry out of the log again, as far as it was written. */
export async function takeOutOfLog(place: LogPlace): Promise<void> {
  if ("name" in place) return removeNewSheet(place);
  await inExcel(undefined, async ({ context, sync }) => {
    const table = context.workbook.tables.getItem(TABLE).load("name,style");
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    await sync();
    const area = areaOf(range);
    if (area.lastRow > place.lastRow) {
      setLastRow({ table, worksheet: table.worksheet, area }, place.lastRow);
    }
    await sync();
  });
}

function startLog(worksheet: Excel.Worksheet, rows: readonly (readonly string[])[]): void {
  const lastColumn = HEADINGS.length - 1;
  const area = { firstRow: 0, firstColumn: 0, lastRow: rows.length, lastColumn };
  worksheet.getRange(areaAddress({ ...area, lastRow: 0 })).values = [[...HEADINGS]];
  const table = worksheet.tables.add(areaAddress(area), true);
  table.name = TABLE;
  table.style = "TableStyleLight9";
  writeRows(worksheet, { ...area, firstRow: 1 }, rows);
  worksheet.freezePanes.freezeRows(1);
}

function writeRows(
  worksheet: Excel.Worksheet,
  from: Area,
  rows: readonly (readonly string[])[],
): void {
  const lastColumn = from.firstColumn + HEADINGS.length - 1;
  const area = { ...from, lastRow: from.firstRow + rows.length - 1, lastColumn };
  const range = worksheet.getRange(areaAddress(area));
  range.numberFormat = rows.map((row) => row.map(() => "@"));
  range.values = rows.map((row) => [...row]);
}

function rowsOf(
  { when, what, cells }: LogEntry,
  dateSystem: DateSystem,
): readonly (readonly string[])[] {
  return cells.map(({ cell, check, before, after }) => {
    const [from, to] = what === "Corrected" ? [before, after] : [after, before];
    const values = [from, to].map((state) => shownState(state, dateSystem));
    return [when, what, check, cell.sheet, cellAddress(cell), ...values];
  });
}
