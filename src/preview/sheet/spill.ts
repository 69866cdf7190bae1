import type { Axis } from "../measures/axis";

/**
 * Pixels that a text may take: as in Excel it runs on over the blank cells to its right.
 * @param isBlank whether the cell of a column shows nothing
 */
export function spillWidth(
  column: number,
  lastColumn: number,
  columns: Axis,
  isBlank: (column: number) => boolean,
): number {
  let end = column + 1;
  while (end <= lastColumn && isBlank(end)) end += 1;
  return columns.start(end) - columns.start(column);
}
