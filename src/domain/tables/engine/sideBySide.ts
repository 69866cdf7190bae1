import { BLANK, count, label } from "./cells";
import type { TableCell, TableRow } from "./table";
import { textOf, type Words } from "./words";

/**
 * Rows of one figure each, with the same figure of another period after it. A line that only one of the periods
 * has counts nothing in the other. All of the other period is blank where nothing is known of it (`null`).
 */
export function sideBySide(
  rows: readonly TableRow[],
  others: readonly TableRow[] | null,
): readonly TableRow[] {
  const byWords = new Map((others ?? []).map((row) => [textOf(wordsOf(row)), row]));
  const joined = rows.map((row) => {
    const other = byWords.get(textOf(wordsOf(row)));
    byWords.delete(textOf(wordsOf(row)));
    const figure = others === null ? BLANK : (other?.cells[1] ?? nothingLike(row));
    return { ...row, cells: [label(wordsOf(row)), ...row.cells.slice(1), figure] };
  });
  const onlyOthers = [...byWords.values()].map((other) => {
    const { key: _, group: __, ...row } = other;
    return { ...row, cells: [label(wordsOf(other)), nothingLike(row), ...row.cells.slice(1)] };
  });
  return [...joined, ...onlyOthers];
}

/** What a row tells, in words that fit both periods. */
export function wordsOf({ key, cells: [first] }: Pick<TableRow, "key" | "cells">): Words {
  return key ?? first?.words ?? String(first?.value);
}

function nothingLike({ cells }: TableRow): TableCell {
  return cells[1]?.format === "count" ? count([]) : BLANK;
}
