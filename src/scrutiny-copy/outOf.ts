import type { RowSource } from "../domain/records/source";
import type { AppendixTable, TableCell, TableRow } from "../domain/tables/engine/table";

/**
 * A table with what each percentage is of in its own column, as a count like any other: it is protected with the
 * rest. A table stays as it is where a row has none or several percentages, or where a column shows it already.
 */
export function withOutOf(table: AppendixTable): AppendixTable {
  const denominators = table.rows.flatMap((row) => denominatorOf(row) ?? []);
  if (denominators.length === 0 || denominators.length < table.rows.length) return table;
  const shown = table.columns.some((_, column) =>
    table.rows.every(({ cells }, row) => counts(cells[column], denominators[row]?.rows ?? [])),
  );
  if (shown) return table;
  return {
    ...table,
    columns: [...table.columns, HEADING],
    ...(table.columnsInAnyPeriod && {
      columnsInAnyPeriod: [...table.columnsInAnyPeriod, HEADING],
    }),
    rows: table.rows.map((row, index) => {
      const { rows = [] } = denominators[index] ?? {};
      return {
        ...row,
        cells: [...row.cells, { value: rows.length, format: "count", behind: rows }],
      };
    }),
  };
}

const HEADING = "Out of";

/** The rows that the only percentage of a row is of. */
function denominatorOf({ cells }: TableRow): { readonly rows: readonly RowSource[] } | null {
  const [share, another] = cells.filter(({ format, outOf }) => format === "percentage" && outOf);
  return share?.outOf === undefined || another !== undefined ? null : { rows: share.outOf };
}

/** Whether a cell is the count of these very rows. */
function counts(cell: TableCell | undefined, rows: readonly RowSource[]): boolean {
  if (cell?.format !== "count" || cell.behind?.length !== rows.length) return false;
  const counted = new Set(cell.behind);
  return rows.every((row) => counted.has(row));
}
