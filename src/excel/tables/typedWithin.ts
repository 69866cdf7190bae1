import { type Area, areaAddress } from "../base/address";
import { HEADINGS_LINE } from "./layout";
import { PARTLY, type StandingTable } from "./standing";

/**
 * What someone typed among a standing table's own cells, in words; `null` where nothing shows that anyone did.
 * A number or a label that was typed over is not told from one of ours: a refresh sets it right.
 * @param values all values of the table's area
 */
export function typedWithin(
  { area, rowLines, lines, width }: StandingTable,
  values: readonly (readonly unknown[])[],
): string | null {
  if (lines === PARTLY) return null;
  const blankLines = values.filter((row) => row.every(isBlank)).length;
  const columns = values[0]?.map((_, at) => values.map((row) => row[at])) ?? [];
  const blankColumns = columns.filter((column) => column.every(isBlank)).length;
  if (values.length - blankLines > lines) return `lines inserted into ${areaAddress(area)}`;
  if (columns.length - blankColumns > width) return `columns inserted into ${areaAddress(area)}`;
  if (values.length !== lines || columns.length !== width) return null;
  const typed: Area[] = [];
  for (const [line, row] of values.entries()) {
    if (line === HEADINGS_LINE || rowLines.includes(line)) continue;
    for (const [at, value] of row.entries()) {
      if (at > 0 && !isBlank(value)) typed.push(cellAt(area, line, at));
    }
  }
  return typed.length === 0 ? null : `values in ${typed.map(areaAddress).join(", ")}`;
}

function isBlank(value: unknown): boolean {
  return value === "";
}

function cellAt({ firstRow, firstColumn }: Area, line: number, column: number): Area {
  const [row, at] = [firstRow + line, firstColumn + column];
  return { firstRow: row, lastRow: row, firstColumn: at, lastColumn: at };
}
