import type { SheetGrid } from "../../snapshot/sheetGrid";
import { tidy } from "../../snapshot/values/tidyText";
import type { KeyEntry } from "./keyInSheet";

const TITLE = /^(?:key|legend|codes?)(?: to (?:the )?codes)?\s*:?$/i;

/** One past the last row of a table: a key that stands below it is no row of it. */
export function endAboveKey(grid: SheetGrid, entries: readonly KeyEntry[]): number {
  const own = entries.filter(({ cell }) => cell.sheet === grid.snapshot.name);
  if (own.length === 0) return grid.endRow;
  const rows = new Set<number>(own.map(({ cell }) => cell.row));
  let end = grid.endRow;
  for (let row = grid.endRow - 1; row >= grid.firstRow; row -= 1) {
    const filled = grid.rowAt(row).filter((value) => value !== "");
    const isTitle = filled.length === 1 && TITLE.test(tidy(String(filled[0])));
    if (filled.length > 0 && !isTitle && !(rows.has(row) && filled.length <= MOST_IN_A_KEY)) break;
    end = row;
  }
  return end;
}

/** Code, sign and meaning, and a title before them. */
const MOST_IN_A_KEY = 4;
