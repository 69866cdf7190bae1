import type { Area } from "../../domain/records/area";

/** Blank rows or columns between two groups of cells that put one out of sight of the other: about a screen. */
export const FAR = { rows: 30, columns: 10 } as const;

interface Group extends Area {
  readonly cells: number;
}

/**
 * Groups of filled cells that stand far from the sheet's main block, which is the one with the most cells.
 * @param rows for each row its index and the columns of its filled cells, both in rising order
 */
export function farGroups(rows: readonly FilledRow[]): readonly Group[] {
  const groups = bands(rows, ({ row }) => row, FAR.rows).flatMap(groupsAcross);
  const [main, ...others] = [...groups].sort((a, b) => b.cells - a.cells);
  return main === undefined
    ? []
    : others.sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
}

/** A row and the columns of its filled cells. */
export interface FilledRow {
  readonly row: number;
  readonly columns: readonly number[];
}

function groupsAcross(rows: readonly FilledRow[]): readonly Group[] {
  const columns = [...new Set(rows.flatMap((each) => each.columns))].sort((a, b) => a - b);
  return bands(columns, (column) => column, FAR.columns).map((band) => {
    const [firstColumn = 0] = band;
    const lastColumn = band.at(-1) ?? firstColumn;
    const within = (column: number) => column >= firstColumn && column <= lastColumn;
    const own = rows.filter((each) => each.columns.some(within));
    return {
      firstRow: own[0]?.row ?? 0,
      lastRow: own.at(-1)?.row ?? 0,
      firstColumn,
      lastColumn,
      cells: own.reduce((sum, each) => sum + each.columns.filter(within).length, 0),
    };
  });
}

/** Splits what rises where at least `gap` places between two neighbours are blank. */
function bands<T>(all: readonly T[], placeOf: (each: T) => number, gap: number): readonly T[][] {
  const found: T[][] = [];
  let before: number | null = null;
  for (const each of all) {
    const place = placeOf(each);
    if (before === null || place - before - 1 >= gap) found.push([each]);
    else found.at(-1)?.push(each);
    before = place;
  }
  return found;
}
