import type { RowSource } from "../domain/records/source";
import type { AppendixTable, TableCell, TableRow } from "../domain/tables/engine/table";

/**
 * A table with what each percentage is of in its own column, as a count like any other: it is protected with the
 * rest. A table stays as it is where a row has none or several percentages: that depends on no figure.
 */
export function withOutOf(table: AppendixTable): AppendixTable {
  const denominators = table.rows.flatMap((row) => denominatorOf(row) ?? []);
  if (denominators.length === 0 || denominators.length < table.rows.length) return table;
  return {
    ...table,
    columns: [...table.columns, HEADING],
    ...(table.columnsInAnyPeriod && {
      columnsInAnyPeriod: [...table.columnsInAnyPeriod, HEADING],
    }),
    rows: table.rows.map((row, index) => {
      const { rows = [], allOfAKind } = denominators[index] ?? {};
      const cell: TableCell = { value: rows.length, format: "count", behind: rows };
      return { ...row, cells: [...row.cells, { ...cell, ...(allOfAKind && { allOfAKind }) }] };
    }),
  };
}

const HEADING = "Out of";

/** The rows that the only percentage of a row is of. */
function denominatorOf({
  cells,
}: TableRow): (Pick<TableCell, "allOfAKind"> & { readonly rows: readonly RowSource[] }) | null {
  const [share, another] = cells.filter(({ format, outOf }) => format === "percentage" && outOf);
  if (share?.outOf === undefined || another !== undefined) return null;
  return { rows: share.outOf, ...(share.allOfAKind && { allOfAKind: share.allOfAKind }) };
}
