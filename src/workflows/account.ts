import { grouped } from "../domain/grouped";
import type { DatasetName } from "../domain/records/records";
import { listed } from "../domain/text/words";
import type { UnderstoodSheet } from "../workbook/reading/understoodSheet";
import type { Understood } from "./workflows";

/** One sheet of the workbook: what it was read as, or why it was not read. */
export interface SheetAccount {
  readonly sheet: string;
  /** The datasets it was read as, each once; none where it was not read. */
  readonly readAs: readonly DatasetName[];
  /** Why it was not read, a sentence; `null` where it was. */
  readonly why: string | null;
  /** Whether conferences, children or enquiries may be left out because it was not read. */
  readonly mayHoldRecords: boolean;
  /** What its rows below the headings are; `null` where it was not read. */
  readonly rows: RowAccount | null;
}

/** The rows of a sheet, each in one of these: none is left out in silence. */
export interface RowAccount {
  readonly read: number;
  readonly blank: number;
  readonly totals: number;
  readonly subheadings: number;
  readonly repeatedHeadings: number;
}

/** A sheet that was not read, and why: a sentence. */
export interface NotRead {
  readonly sheet: string;
  readonly why: string;
}

type AccountOf = Pick<Understood, "snapshot" | "understanding">;

const TOO_LARGE = "too large";

const WHY_SKIPPED = {
  "chart sheet": "It is a chart.",
  "our own sheet": "It was made by Conference Check.",
  "too large": "It is larger than can be read.",
} as const;

/** Every sheet of the workbook, in the order of its tabs: nothing is left out in silence. */
export function sheetAccounts({ snapshot, understanding }: AccountOf): readonly SheetAccount[] {
  const { sheets, ignored } = understanding;
  const whole = snapshot.sheets.map(({ name }): SheetAccount => {
    const readAs = sheets.filter(({ sheet }) => sheet === name).map(({ dataset }) => dataset);
    if (readAs.length > 0) {
      const own = sheets.filter(({ sheet }) => sheet === name);
      const rows = rowsOf(own);
      return { sheet: name, readAs: [...new Set(readAs)], why: null, mayHoldRecords: false, rows };
    }
    const left = ignored.find(({ sheet }) => sheet === name);
    const why = left?.why ?? "Nothing on it was understood.";
    const mayHoldRecords = left?.mayHoldRecords ?? false;
    return { sheet: name, readAs: [], why, mayHoldRecords, rows: null };
  });
  const skipped = snapshot.skipped.map(({ name, why }) => ({
    sheet: name,
    readAs: [],
    why: WHY_SKIPPED[why],
    mayHoldRecords: why === TOO_LARGE,
    rows: null,
  }));
  return [...whole, ...skipped];
}

/** The rows of a sheet's lists; what stands side by side under the same headings shares them. */
function rowsOf(parts: readonly UnderstoodSheet[]): RowAccount {
  const lists = grouped(parts, ({ headerRows, firstDataRow }) => headerRows[0] ?? firstDataRow);
  const account = { read: 0, blank: 0, totals: 0, subheadings: 0, repeatedHeadings: 0 };
  for (const own of lists.values()) {
    const whole = own.reduce((most, part) => (part.rowsRead > most.rowsRead ? part : most));
    account.read += whole.rowsRead;
    account.blank += whole.rowsSkipped.blank;
    account.totals += whole.rowsSkipped.total;
    account.subheadings += whole.rowsSkipped.subheading;
    account.repeatedHeadings += whole.rowsSkipped.repeatedHeader;
  }
  return account;
}

/** The sheets that were not read, or are not there, and may hold conferences, children or enquiries. */
export function sheetsLeftOpen({ snapshot, understanding }: AccountOf): readonly NotRead[] {
  const skipped = snapshot.skipped.filter(({ why }) => why === TOO_LARGE);
  return [
    ...understanding.ignored.filter(({ mayHoldRecords }) => mayHoldRecords),
    ...understanding.missing,
    ...skipped.map(({ name, why }) => ({ sheet: name, why: WHY_SKIPPED[why] })),
  ];
}

/**
 * What is said of the sheets that were not read and may hold records, without a full stop: "The sheet “Q4” was not
 * read and may hold conferences, children or enquiries: no row of headings …"; `null` where there are none.
 */
export function leftOpenInWords(of: AccountOf): string | null {
  const open = sheetsLeftOpen(of);
  const [first] = open;
  if (first === undefined) return null;
  const names = listed(open.map(({ sheet }) => `“${sheet}”`));
  const [what, were] = open.length === 1 ? ["The sheet", "was"] : ["The sheets", "were"];
  const said = `${what} ${names} ${were} not read and may hold conferences, children or enquiries`;
  const whys = [...new Set(open.map(({ why }) => why))];
  return `${said}: ${whys.map(clause).join("; ")}`;
}

/** What may not be as it was read, a sentence each without a full stop: merged cells, formulas that were not calculated. */
export function doubtsOfReading({ snapshot }: Pick<AccountOf, "snapshot">): readonly string[] {
  const sheets = snapshot.sheets.filter(({ mergedNotRead }) => mergedNotRead);
  const names = listed(sheets.map(({ name }) => `“${name}”`));
  const merged = `Excel did not tell which cells of ${names} are merged: a heading over several columns, or a value over several rows, counts for its first cell alone`;
  return [...(sheets.length > 0 ? [merged] : []), ...(snapshot.calculatedByHand ? [BY_HAND] : [])];
}

const BY_HAND =
  "This workbook calculates only when it is told to: what its formulas show may be old. Press F9 in Excel, then check again";

/** A sentence as part of another: "It is empty." is "it is empty". */
function clause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}
