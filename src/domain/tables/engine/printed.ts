import { numberText } from "../../text/numbers";
import { percentageInWords, shareInWords } from "./rounding";
import type { AppendixTable, TableCell } from "./table";

/** A value as it stands in the printed report: percentages as text ("64%"), `null` where the cell is blank. */
export type PrintedValue = number | string | null;

/** A table as it is printed. */
export interface PrintedTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PrintedValue[])[];
  /** The rows under their headings, where the table has groups. */
  readonly groups?: readonly (readonly [string, readonly (readonly PrintedValue[])[]])[];
  /** The row of totals, where the table has one. */
  readonly totals?: readonly PrintedValue[];
  readonly denominators?: readonly number[];
  readonly notes: readonly string[];
}

/** The table as text and numbers, every percentage rounded half up from its own two counts. */
export function printed(table: AppendixTable): PrintedTable {
  const { id, caption, columns, denominators, notes } = table;
  const decimals = table.percentageDecimals ?? 0;
  const body = table.rows.filter((row) => !row.total);
  const total = table.rows.find((row) => row.total);
  const rowOf = (cells: readonly TableCell[]) => cells.map((cell) => printedValue(cell, decimals));

  const groups: [string, PrintedValue[][]][] = [];
  for (const { group, cells } of body) {
    if (group !== undefined) groups.push([group, []]);
    groups.at(-1)?.[1].push(rowOf(cells));
  }
  return {
    id,
    caption,
    columns,
    rows: body.map(({ cells }) => rowOf(cells)),
    ...(groups.length > 0 && { groups }),
    ...(total && { totals: rowOf(total.cells) }),
    ...(denominators && { denominators }),
    notes,
  };
}

/** One value as it is printed. */
export function printedValue(
  { value, format, behind, outOf }: TableCell,
  decimals: 0 | 1,
): PrintedValue {
  if (format !== "percentage" || typeof value !== "number") return value;
  if (behind && outOf) return percentageInWords(behind.length, outOf.length, decimals);
  return shareInWords(value, decimals);
}

/** The same as text, a number written 1,234; "" where the cell is blank. */
export function printedText(cell: TableCell, decimals: 0 | 1): string {
  const value = printedValue(cell, decimals);
  return typeof value === "number" ? numberText(value) : (value ?? "");
}
