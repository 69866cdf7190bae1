import { type ColumnSaying, headingKey, type SheetProfile } from "../profile";
import type { SheetColumn } from "./sheetColumns";

/** The columns of which the team said what they are, beyond the fields of a list. */
export type SaidColumns = ReadonlyMap<SheetColumn, ColumnSaying>;

/** Finds the columns that were spoken of by their headings; all of them where a heading occurs twice. */
export function saidColumns(
  confirmed: SheetProfile | null,
  columns: readonly SheetColumn[],
): SaidColumns {
  const sayings = new Map(
    Object.entries(confirmed?.columns ?? {}).map(
      ([heading, saying]) => [headingKey(heading), saying] as const,
    ),
  );
  const said = new Map<SheetColumn, ColumnSaying>();
  if (sayings.size === 0) return said;
  for (const column of columns) {
    const saying = sayings.get(headingKey(column.heading));
    if (saying) said.set(column, saying);
  }
  return said;
}
