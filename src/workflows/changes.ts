import { countChanges, type WatchedCells } from "../excel/read/countChanges";
import { readWorkbook } from "../excel/read/readWorkbook";
import { type CellChange, watchChanges as watch } from "../excel/read/watchChanges";
import type { WorkOptions } from "./progress";
import type { Understood } from "./workflows";

/**
 * Calls `listener` with the number of mapped cells that a change touched for the first time, for every change
 * from now on, and where that was; the returned function ends it. Without `understood` every cell of the team's sheets counts.
 */
export function watchChanges(
  listener: (cells: number, change: CellChange) => void,
  understood?: Understood,
): Promise<() => void> {
  const watched = understood && watchedCells(understood);
  const known = new Set<string>();
  return watch((change) => {
    const area = watched ? mappedArea(change, watched) : wholeArea(change);
    const cells = newCells(change.sheet, area, known);
    if (cells > 0) listener(cells, change);
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

/** Cells of some columns, in rows from one to another, both inclusive. */
interface ChangedArea {
  readonly columns: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
}

function mappedArea({ sheet, area }: CellChange, watched: readonly WatchedCells[]): ChangedArea {
  const cells = watched.find((candidate) => candidate.sheet === sheet);
  const columns = (cells?.columns ?? []).filter(
    (column) => column >= area.firstColumn && column <= area.lastColumn,
  );
  const firstRow = Math.max(area.firstRow, cells?.firstRow ?? 0);
  return { columns, firstRow, lastRow: area.lastRow };
}

function wholeArea({ area: { firstColumn, lastColumn, firstRow, lastRow } }: CellChange) {
  const width = lastColumn - firstColumn + 1;
  return { columns: Array.from({ length: width }, (_, i) => firstColumn + i), firstRow, lastRow };
}

/** Beyond this many cells at once, such as whole columns, each counts without being remembered. */
const REMEMBERED_AT_ONCE = 20_000;

/** How many cells of an area were not changed before; they are now. */
function newCells(
  sheet: string,
  { columns, firstRow, lastRow }: ChangedArea,
  known: Set<string>,
): number {
  const all = columns.length * Math.max(0, lastRow - firstRow + 1);
  if (all > REMEMBERED_AT_ONCE) return all;
  const before = known.size;
  for (const column of columns) {
    for (let row = firstRow; row <= lastRow; row += 1) known.add(`${row} ${column} ${sheet}`);
  }
  return known.size - before;
}
