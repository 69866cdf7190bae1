import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";

/** What a number of a table is: its row and its column. */
export function headingOf(
  { rows, columns }: AppendixTable,
  { row, column }: TablePosition,
): string {
  return `${rows[row]?.cells[0]?.value ?? ""}, ${columns[column] ?? ""}`;
}
