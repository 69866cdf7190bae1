import { countChanges, type WatchedCells } from "../excel/changes/countChanges";
import { type CellChange, watchChanges as watch } from "../excel/changes/watchChanges";
import { readWorkbook } from "../excel/read/readWorkbook";
import type { WorkOptions } from "./progress";
import type { Understood } from "./workflows";

/**
 * Calls `listener` with the number of mapped cells that a change touched, for every change from now on; the
 * returned function ends it. Without `understood` every cell of the team's sheets counts.
 */
export function watchChanges(
  listener: (cells: number) => void,
  understood?: Understood,
): Promise<() => void> {
  const watched = understood && watchedCells(understood);
  return watch((change) => {
    const cells = watched ? mappedCells(change, watched) : cellsOf(change);
    if (cells > 0) listener(cells);
  });
}

/**
 * How many mapped cells hold another value than when the workbook was read: finds what no event tells of,
 * recalculated cells among it. Reads the workbook, so it is for when the pane comes to the front again.
 */
export async function changesSince(
  understood: Understood,
  { signal }: WorkOptions = {},
): Promise<number> {
  const now = await readWorkbook(signal ? { signal } : {});
  return countChanges(understood.snapshot, now.snapshot, watchedCells(understood));
}

/** The columns of each sheet that were understood, from their headings down. */
function watchedCells({ understanding }: Understood): readonly WatchedCells[] {
  const bySheet = new Map<string, { columns: Set<number>; firstRow: number }>();
  for (const { sheet, matches, headerRows, firstDataRow } of understanding.sheets) {
    const cells = bySheet.get(sheet) ?? { columns: new Set(), firstRow: firstDataRow };
    for (const { column } of matches) cells.columns.add(column);
    cells.firstRow = Math.min(cells.firstRow, ...headerRows, firstDataRow);
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, { columns, firstRow }]) => ({
    sheet,
    columns: [...columns],
    firstRow,
  }));
}

function mappedCells({ sheet, area }: CellChange, watched: readonly WatchedCells[]): number {
  const cells = watched.find((candidate) => candidate.sheet === sheet);
  if (!cells) return 0;
  const touched = cells.columns.filter(
    (column) => column >= area.firstColumn && column <= area.lastColumn,
  );
  return touched.length * Math.max(0, area.lastRow - Math.max(area.firstRow, cells.firstRow) + 1);
}

function cellsOf({ area }: CellChange): number {
  return (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
}
