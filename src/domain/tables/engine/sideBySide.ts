import { BLANK, count, label } from "./cells";
import type { TableCell, TableRow } from "./table";

/**
 * Rows of one figure each, with the same figure of another period after it. A line that only one of the periods
 * has counts nothing in the other. All of the other period is blank where nothing is known of it (`null`).
 */
export function sideBySide(
  rows: readonly TableRow[],
  others: readonly TableRow[] | null,
): readonly TableRow[] {
  const byWords = new Map((others ?? []).map((row) => [wordsOf(row), row]));
  const joined = rows.map((row) => {
    const words = wordsOf(row);
    const other = byWords.get(words);
    byWords.delete(words);
    const figure = others === null ? BLANK : (other?.cells[1] ?? nothingLike(row));
    return { ...row, cells: [label(words), ...row.cells.slice(1), figure] };
  });
  const onlyOthers = [...byWords].map(([words, { key: _, group: __, ...row }]) => ({
    ...row,
    cells: [label(words), nothingLike(row), ...row.cells.slice(1)],
  }));
  return [...joined, ...onlyOthers];
}

/** What a row tells, in words that fit both periods. */
function wordsOf({ key, cells }: TableRow): string {
  return key ?? String(cells[0]?.value);
}

function nothingLike({ cells }: TableRow): TableCell {
  return cells[1]?.format === "count" ? count([]) : BLANK;
}
