import { printedText } from "../../../domain/tables/engine/printed";
import type { AppendixTable, TableCell } from "../../../domain/tables/engine/table";

/** A cell as it is printed, with nothing for a blank one. */
export function cellText(cell: TableCell, { percentageDecimals }: AppendixTable): string {
  return printedText(cell, percentageDecimals ?? 0);
}
