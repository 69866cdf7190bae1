import type { RowSource } from "../../records/source";
import { NOTHING_TO_SHARE } from "./rounding";
import { listOf, type Rows } from "./rows";
import type { TableCell } from "./table";
import { textOf, type Words } from "./words";

/** A label, or a number that stands for one (the families of Table 1). */
export function label(words: Words | number): TableCell {
  if (typeof words === "number" || typeof words === "string") {
    return { value: words, format: "text" };
  }
  return { value: textOf(words), format: "text", words };
}

/** A cell that the report leaves blank. */
export const BLANK: TableCell = { value: null, format: "text" };

/** A count, with the rows it counts. */
export function count(rows: Rows, allOfAKind = false): TableCell {
  return {
    value: rows.length,
    format: "count",
    ...(allOfAKind && { allOfAKind }),
    get behind() {
      return listOf(rows);
    },
  };
}

/** A count that adds up others of its table. */
export function sum(rows: Rows): TableCell {
  return Object.defineProperties(count(rows), { addsUp: { value: true, enumerable: true } });
}

/** What stands where nothing is known to be counted and something was not understood: never 0. */
export const NOT_KNOWN = "–";

/** A count of what is known, where `unknown` more could belong to it: "–" where none is known. */
export function countOfKnown(rows: Rows, unknown: number): TableCell {
  if (rows.length > 0 || unknown === 0) return count(rows);
  return { value: NOT_KNOWN, format: "count", behind: [] };
}

/** A share of a count, with the rows of both; "–" where there is nothing to share. */
export function share(part: Rows, whole: Rows, wholeIsAllOfAKind = false): TableCell {
  return {
    ...(wholeIsAllOfAKind && { allOfAKind: wholeIsAllOfAKind }),
    value: whole.length === 0 ? NOTHING_TO_SHARE : part.length / whole.length,
    format: "percentage",
    get behind() {
      return listOf(part);
    },
    get outOf() {
      return listOf(whole);
    },
  };
}

/** A line of a table of parts: its words, how many there are, and their share of the whole. */
export function partLine(words: Words, part: Rows, whole: Rows, wholeIsAllOfAKind = false) {
  const isWhole = wholeIsAllOfAKind && part === whole;
  return { cells: [label(words), count(part, isWhole), share(part, whole, wholeIsAllOfAKind)] };
}

/** A number or a share that the team typed in; blank where it did not. */
export function typed(value: number | null, format: "figure" | "percentage"): TableCell {
  return { value, format, typed: true };
}

/** A tick with the row that is ticked. */
export function tick(source: RowSource): TableCell {
  return { value: "✓", format: "tick", behind: [source] };
}

export const NO_TICK: TableCell = { value: null, format: "tick" };

/** Whether there should be a tick is not known. */
export const TICK_NOT_KNOWN: TableCell = { value: "?", format: "tick" };
