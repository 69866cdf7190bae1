import { fromIso } from "../../../src/domain/calendar/calendarDate";
import type { Row, RowSource, SheetLayout } from "../../../src/domain/records/source";
import type { AppendixTable, TableCell, TableRow } from "../../../src/domain/tables/engine/table";

const layout: SheetLayout = { sheet: "Conferences", columns: new Map() };

/** `length` rows of one sheet from row `first` on. */
export function rows(first: number, length: number): RowSource[] {
  return Array.from({ length }, (_, index) => ({ layout, row: (first + index) as Row }));
}

export function count(behind: readonly RowSource[]): TableCell {
  return { value: behind.length, format: "count", behind };
}

export function share(behind: readonly RowSource[], outOf: readonly RowSource[]): TableCell {
  return { value: behind.length / outOf.length, format: "percentage", behind, outOf };
}

export function label(value: string): TableCell {
  return { value, format: "text" };
}

export function table(
  tableRows: readonly TableRow[],
  notes: readonly string[] = [],
): AppendixTable {
  return {
    id: "table-x",
    appendix: null,
    caption: "Table X",
    columns: [],
    rows: tableRows,
    period: { label: "2013-14", from: fromIso("2013-04-01"), to: fromIso("2014-03-31") },
    unit: "conferences",
    notes,
  };
}

/** A two-way table of counts with totals of rows, of columns and of all: one row of the tracker to a unit. */
export function twoWay(counts: readonly (readonly number[])[]): AppendixTable {
  let next = 0;
  const cells = counts.map((row) =>
    row.map((value) => {
      next += value;
      return rows(next - value, value);
    }),
  );
  const body = cells.map((row) => ({ cells: [...row.map(count), count(row.flat())] }));
  const columns = (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
  return table([...body, { cells: [...columns.map(count), count(columns.flat())], total: true }]);
}
