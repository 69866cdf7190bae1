import type { SheetGrid } from "../snapshot/sheetGrid";
import type { RawValue } from "../snapshot/snapshot";
import { tidy } from "../snapshot/values/tidyText";
import type { HeaderBlock } from "./headerBlock";
import type { Familiarity } from "./headerCandidates";

/** Fewest cells of a row, and the share of them, that must be headings met before for it to be a heading row. */
const FEWEST_HEADINGS = 3;
const SHARE_OF_HEADINGS = 0.4;

/** How surely a cell must be a heading that we know where the row's headings were not met before. */
const SURELY = 0.9;

/**
 * The first row below a block of headings that holds headings again, in other columns than before, or other
 * headings that we know, below a gap: where the sheet goes on with another list. `null` where it does not.
 */
export function nextHeadings(
  grid: SheetGrid,
  { lastRow, lines }: HeaderBlock,
  familiarity: Familiarity,
): number | null {
  const leaves = lines.map((all) => all.at(-1) ?? "");
  const known = new Set(leaves.filter((leaf) => leaf.length > 2));
  for (let row = lastRow + 1; row < grid.endRow; row += 1) {
    let texts = 0;
    let met = 0;
    let inPlace = 0;
    const cells = grid.rowAt(row);
    for (let index = 0; index < cells.length; index += 1) {
      const value = cells[index];
      if (value === "" || value === undefined) continue;
      if (typeof value !== "string") {
        texts = 0;
        break;
      }
      texts += 1;
      if (value === leaves[index]) inPlace += 1;
      else if (known.has(value)) met += 1;
    }
    if (met + inPlace >= FEWEST_HEADINGS && met > inPlace / 2) {
      if (met + inPlace >= texts * SHARE_OF_HEADINGS && texts > 0) return row;
    }
    const isOther = texts >= FEWEST_HEADINGS && inPlace === 0 && isBelowGap(grid, row);
    if (isOther && areKnown(cells, familiarity)) return row;
  }
  return null;
}

/** Whether a row stands below a blank one, or below the title of its list that does. */
function isBelowGap(grid: SheetGrid, row: number): boolean {
  const filled = (at: number) => grid.rowAt(at).filter((value) => value !== "").length;
  return filled(row - 1) === 0 || (filled(row - 1) === 1 && filled(row - 2) === 0);
}

/** Whether at least three cells of a row, and more than half of its cells, are headings that we know. */
function areKnown(cells: readonly RawValue[], familiarity: Familiarity): boolean {
  const texts = cells.flatMap((value) => (value === "" ? [] : [tidy(String(value))]));
  const known = texts.filter((text) => familiarity(text) >= SURELY).length;
  return known >= FEWEST_HEADINGS && known * 2 > texts.length;
}

/** The part of a grid between two rows, the second not included. */
export function partOfGrid(grid: SheetGrid, firstRow: number, endRow: number): SheetGrid {
  return { ...grid, firstRow, endRow };
}
