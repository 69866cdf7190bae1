import type { HeaderBlock } from "../headers/headerBlock";
import type { SheetGrid } from "../sheetGrid";

/** Fewest cells of a row, and the share of them, that must be headings met before for it to be a heading row. */
const FEWEST_HEADINGS = 3;
const SHARE_OF_HEADINGS = 0.4;

/**
 * The first row below a block of headings that holds headings again, in other columns than before: where the
 * sheet goes on with a list laid out differently. `null` where it does not.
 */
export function nextHeadings(grid: SheetGrid, { lastRow, lines }: HeaderBlock): number | null {
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
  }
  return null;
}

/** The part of a grid between two rows, the second not included. */
export function partOfGrid(grid: SheetGrid, firstRow: number, endRow: number): SheetGrid {
  return { ...grid, firstRow, endRow };
}
