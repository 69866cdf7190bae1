import { printedValue } from "../../../domain/tables/printed";
import type { AppendixTable, TableCell } from "../../../domain/tables/table";

/** A cell as it is printed, with nothing for a blank one. */
export function cellText(cell: TableCell, { percentageDecimals }: AppendixTable): string {
  return String(printedValue(cell, percentageDecimals ?? 0) ?? "");
}
