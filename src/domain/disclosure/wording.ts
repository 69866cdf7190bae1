import type { AppendixTable, TableRow } from "../tables/engine/table";
import { quotesTheTracker } from "../tables/engine/wording";
import type { DisclosureMode } from "./publication";

/** Said in place of rows and notes that repeat words of the tracker. */
export const WORDS_LEFT_OUT = "Lines that repeat the tracker’s own words are not in this copy.";

/** Said in place of notes with figures, where figures are protected. */
export const FIGURES_LEFT_OUT =
  "Notes with figures are not in this copy: they could give away what the table protects.";

/** Said where noughts are hidden as well, and of no other table. */
export const NOUGHTS_HIDDEN =
  "So few are counted here that noughts would tell the rest: c can be a nought as well.";

/**
 * A table in words that may leave the tracker. Rows and notes that quote it are left out in any mode, but rows that have
 * a label for a copy stay under that. Where
 * figures are protected, the rows stand in an order that follows no figure, headings and labels lose what only the tracker's dates tell (the longest time taken,
 * the day of the highest number), and notes keep only their sentences without a figure; those in `ownNotes`,
 * which the table says whatever the tracker holds, stay whole. What was left out is said.
 */
export function inPublicWords(
  table: AppendixTable,
  mode: DisclosureMode,
  ownNotes: ReadonlySet<string> = new Set(),
): AppendixTable {
  const all = mode === "show every number" ? table.rows : (table.rowsInFixedOrder ?? table.rows);
  const named = all.map(inOurWords);
  const rows = named.filter((row) => !isQuoting(row));
  const notes = table.notes.filter((note) => !quotesTheTracker(note));
  const quoting =
    rows.length < all.length ||
    rows.some((row, at) => row !== all[at]) ||
    notes.length < table.notes.length;
  const told = quoting ? [WORDS_LEFT_OUT] : [];
  const kept = keepingGroups(named, rows);
  if (mode === "show every number") return { ...table, rows: kept, notes: [...notes, ...told] };
  const worded = notes.map((note) => (ownNotes.has(note) ? note : withoutFigures(note)));
  if (worded.some((note, index) => note !== notes[index])) told.push(FIGURES_LEFT_OUT);
  return {
    ...table,
    columns: table.columnsInAnyPeriod ?? table.columns,
    rows: kept.map(inAnyPeriod),
    notes: [...worded.filter((note) => note !== ""), ...told],
  };
}

/** A row whose label repeats the tracker's words, under the label that it has for a copy. */
function inOurWords(row: TableRow): TableRow {
  const [first, ...rest] = row.cells;
  if (row.labelInCopy === undefined || first === undefined) return row;
  return { ...row, cells: [{ ...first, value: row.labelInCopy }, ...rest] };
}

function isQuoting({ cells }: TableRow): boolean {
  return cells.some(({ value }) => typeof value === "string" && quotesTheTracker(value));
}

/** Gives the heading of a group to its next row, where the row that bore it was left out. */
function keepingGroups(all: readonly TableRow[], kept: readonly TableRow[]): readonly TableRow[] {
  const staying = new Set(kept);
  let heading: string | undefined;
  return all.flatMap((row) => {
    heading = row.group ?? heading;
    if (!staying.has(row)) return [];
    const group = heading;
    heading = undefined;
    return [group === undefined ? row : { ...row, group }];
  });
}

function inAnyPeriod(row: TableRow): TableRow {
  const [first, ...rest] = row.cells;
  if (row.key === undefined || first === undefined) return row;
  return { ...row, cells: [{ ...first, value: row.key }, ...rest] };
}

/** The sentences of a note that hold no digit. */
function withoutFigures(note: string): string {
  return note
    .split(/(?<=\.)\s+/)
    .filter((sentence) => !/\p{N}/u.test(sentence))
    .join(" ");
}
