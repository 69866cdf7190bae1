import type { RowSource } from "../records/source";
import { countOfKnown, TICK_NOT_KNOWN } from "../tables/engine/cells";
import type { AppendixTable, TableCell, TableRow } from "../tables/engine/table";

/**
 * A table of one row to a family as one row of column totals: each with the families' rows behind it. With few
 * families in a county the rows themselves could tell which family is meant.
 */
export function asColumnTotals(table: AppendixTable, label: string): AppendixTable {
  const [first = "", ...headings] = table.columns;
  const totals = headings.map((heading, index): TableCell => {
    const behind = table.rows.flatMap((row) => (isTicked(row, index + 1) ? rowBehind(row) : []));
    const unknown = table.rows.filter(({ cells }) => isUnknown(cells[index + 1]));
    return { ...countOfKnown(behind, unknown.length), apart: heading };
  });
  return {
    ...table,
    columns: [first, ...headings],
    rows: [{ cells: [{ value: label, format: "text" }, ...totals] }],
    notes: [...table.notes, "Shown as totals: rows of single families could identify them."],
  };
}

/**
 * The same table with its families numbered again in an order that follows nothing in the tracker: by their
 * ticks alone.
 */
export function inOrderOfTheirTicks(table: AppendixTable): AppendixTable {
  const pattern = (row: TableRow) =>
    row.cells.map((_, column) => (column > 0 && isTicked(row, column) ? "0" : "1")).join("");
  const families = table.rows.filter((row) => !row.total);
  const ordered = families
    .map((row) => ({ row, key: pattern(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }, index) => ({
      ...row,
      cells: [{ value: index + 1, format: "text" as const }, ...row.cells.slice(1)],
    }));
  return { ...table, rows: [...ordered, ...table.rows.filter((row) => row.total)] };
}

function isTicked(row: TableRow, column: number): boolean {
  const cell = row.cells[column];
  return !row.total && cell?.format === "tick" && cell.behind !== undefined;
}

function isUnknown(cell: TableCell | undefined): boolean {
  return cell?.format === "tick" && cell.value === TICK_NOT_KNOWN.value;
}

function rowBehind(row: TableRow): readonly RowSource[] {
  const source = row.cells.find((cell) => cell.behind && cell.behind.length > 0)?.behind?.[0];
  return source ? [source] : [];
}
