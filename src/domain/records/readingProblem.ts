import type { CalendarDate } from "../calendar/calendarDate";
import type { DatasetName } from "./records";
import type { CellRef, RowSource } from "./source";

/** What reading could not take at its word in one cell. */
export type ReadingProblemKind =
  | "unreadable date"
  | "month-first date"
  /** A real date of a column that is written month first: its day and month may be swapped. */
  | "swapped date"
  | "worksheet error"
  /** A formula that is not worked out: files written by other programs keep formulas without their results. */
  | "no result yet"
  | "implausible date"
  /** A time of 22:00 or 23:00: of that day or, where an export changed the zone of midnight, of the next. */
  | "time before midnight"
  | "unknown word"
  /** What stands in place of a reference and tells no record from another: a ditto mark, "as above", 0. */
  | "no reference"
  /** A heading near an indicator's name: whether it is one is to be said. */
  | "near heading"
  | "unreadable number"
  | "date typed as text"
  | "number stored as text"
  | "stray spaces"
  | "text too long"
  | "total disagrees"
  /** Rows of one conference, one for each child, that give different dates for it. */
  | "rows disagree"
  /** A sheet with conferences that another sheet holds: said once, at its first. */
  | "repeats another sheet"
  /** Two sheets that say different things of one conference. */
  | "sheets disagree";

/**
 * One cell of a mapped column that was not read, or was read with a reservation. Never silence: every
 * non-blank cell of a mapped column is either read or has a problem here.
 */
export interface ReadingProblem {
  readonly kind: ReadingProblemKind;
  readonly dataset: DatasetName;
  readonly field: string;
  /** The column's heading as the team wrote it. */
  readonly heading: string;
  readonly cell: CellRef;
  readonly source: RowSource;
  /** The cell's content, as `cutToQuote` gives it. */
  readonly found: string;
  /** The nearest known word, or the one certain reading in words; absent where there is none. */
  readonly suggestion?: string;
  /** Dates the text could mean, day first; two where it could also be month first. */
  readonly dates?: readonly CalendarDate[];
  /** Of a sheet that repeats another: how many of its rows (of conferences: how many of these), of all that it has. */
  readonly repeats?: { readonly rows: number; readonly of: number };
}

/** Longest part of a cell that a problem quotes. */
const LONGEST_QUOTE = 120;

/** A cell's content as problems quote it: as text, cut at 120 characters. */
export function cutToQuote(content: string | number | boolean): string {
  return String(content).slice(0, LONGEST_QUOTE);
}
