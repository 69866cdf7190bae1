import type { AppendixTable, TableRow } from "../tables/engine/table";
import { isFixed, repeatsTheTracker, textOf, type Words } from "../tables/engine/words";
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
 * A table in words that may leave the tracker. Rows and notes that repeat what stands in its cells are left out in any
 * mode, but rows that have a label for a copy stay under that. Where figures are protected, the rows stand in an order
 * that follows no figure, headings and labels lose what only the tracker's dates tell (the longest time taken, the day
 * of the highest number), and notes keep only their sentences without a figure, unless the table says them whatever it
 * counts. What was left out is said.
 */
export function inPublicWords(table: AppendixTable, mode: DisclosureMode): AppendixTable {
  const wordsOf = new Map(table.worded?.map((words) => [textOf(words), words]));
  const all = mode === "show every number" ? table.rows : (table.rowsInFixedOrder ?? table.rows);
  const named = all.map(inOurWords);
  const rows = named.filter(({ cells }) => !cells.some(({ words }) => repeatsTheTracker(words)));
  const notes = table.notes.filter((note) => !repeatsTheTracker(wordsOf.get(note)));
  const quoting =
    rows.length < all.length ||
    rows.some((row, at) => row !== all[at]) ||
    notes.length < table.notes.length;
  const told = quoting ? [WORDS_LEFT_OUT] : [];
  const kept = keepingGroups(named, rows);
  if (mode === "show every number") {
    return withNotes({ ...table, rows: kept }, [...notes, ...told]);
  }
  const worded = notes.map((note) => withoutFigures(note, wordsOf.get(note)));
  if (worded.some((note, index) => note !== notes[index])) told.push(FIGURES_LEFT_OUT);
  const columns = table.columnsInAnyPeriod ?? table.columns;
  return withNotes({ ...table, columns, rows: kept.map(inAnyPeriod) }, [
    ...worded.filter((note) => note !== ""),
    ...told,
  ]);
}

/** A row whose label repeats the tracker's words, under the label that it has for a copy. */
function inOurWords(row: TableRow): TableRow {
  return row.labelInCopy === undefined ? row : under(row.labelInCopy, row);
}

/** The row under a label of the program's. */
function under(label: string, row: TableRow): TableRow {
  const [first, ...rest] = row.cells;
  if (first === undefined) return row;
  const { words: _, ...cell } = first;
  return { ...row, cells: [{ ...cell, value: label }, ...rest] };
}

/** The table with these notes; of no other text is anything said of the origin of its words. */
function withNotes(table: AppendixTable, notes: readonly string[]): AppendixTable {
  const there = new Set([...table.columns, ...notes]);
  const { worded = [], ...others } = table;
  const left = worded.filter((words) => there.has(textOf(words)));
  return { ...others, notes, ...(left.length > 0 && { worded: left }) };
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
  return row.key === undefined ? row : under(row.key, row);
}

/** The sentences of a note that hold no digit; one with words of the team's own stays whole, or goes. */
function withoutFigures(note: string, words: Words | undefined): string {
  if (isFixed(words)) return note;
  if (words !== undefined) return DIGIT.test(note) ? "" : note;
  return note
    .split(/(?<=\.)\s+(?=\p{Lu})/u)
    .filter((sentence) => !DIGIT.test(sentence))
    .join(" ");
}

const DIGIT = /\p{N}/u;
