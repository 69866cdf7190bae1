import { columnLetters } from "../../domain/records/source";
import type { CellRun } from "./sheet";

/** A sheet's name as a formula writes it. */
export const sheetInFormula = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/**
 * A run of cells as a chart names it, in parentheses where it has gaps.
 * @example runInFormula("Figure 1", { column: 1, rows: [[5, 8]] }) //=> "'Figure 1'!$B$5:$B$8"
 */
export function runInFormula(sheet: string, { column, rows }: CellRun): string {
  const letters = columnLetters(column);
  const areas = rows.map(
    ([first, last]) => `${sheetInFormula(sheet)}!$${letters}$${first}:$${letters}$${last}`,
  );
  return areas.length === 1 ? (areas[0] ?? "") : `(${areas.join(",")})`;
}

/** Every row of a run, in order. */
export function rowsOf({ rows }: CellRun): readonly number[] {
  return rows.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
