import type { SheetGrid } from "../snapshot/sheetGrid";
import type { RawValue } from "../snapshot/snapshot";
import { tidy } from "../snapshot/values/tidyText";
import { type HeaderBlock, headerBlock } from "./headerBlock";

/** Rows at the top of a sheet in which headings are looked for. */
export const ROWS_SEARCHED = 40;

/** Most rows that one block of headings can have. */
const MOST_HEADER_ROWS = 3;

/** Longest text that can be a heading. */
export const LONGEST_HEADING = 120;

/** How much a heading must look like one we know for its row to count. */
const FAMILIAR = 0.6;

/** What a further row above, and below, must gain to be worth assuming: rows of data lie below. */
const COST_ABOVE = 0.1;
const COST_BELOW = 0.3;

/** A heading of which only the last line is familiar is worth a little less. */
const LAST_LINE = 0.97;

/** Rows, and blocks, that are looked at closely. */
const ROWS_KEPT = 3;
const BLOCKS_KEPT = 3;

/** How familiar a heading is, 0–1. */
export type Familiarity = (heading: string) => number;

/** The blocks of rows most likely to be a sheet's headings, best first. */
export function headerCandidates(
  grid: SheetGrid,
  familiarity: Familiarity,
  fromRow = grid.firstRow,
): readonly HeaderBlock[] {
  const endRow = Math.min(grid.endRow, Math.max(ROWS_SEARCHED, fromRow + 1));
  const rows: { row: number; score: number }[] = [];
  for (let row = fromRow; row < endRow; row += 1) {
    const score = rowScore(grid.rowAt(row), familiarity);
    if (score >= FAMILIAR * 2) rows.push({ row, score });
  }
  const best = rows.sort((a, b) => b.score - a.score).slice(0, ROWS_KEPT);
  const blocks = new Map<string, { block: HeaderBlock; score: number }>();
  for (const { row } of best) {
    for (const [first, last] of spansAround(grid, row, fromRow, endRow)) {
      const key = `${first}-${last}`;
      if (blocks.has(key)) continue;
      const block = headerBlock(grid, first, last);
      const cost = (row - first) * COST_ABOVE + (last - row) * COST_BELOW;
      blocks.set(key, { block, score: blockScore(block, familiarity) - cost });
    }
  }
  return [...blocks.values()]
    .sort((a, b) => b.score - a.score || a.block.firstRow - b.block.firstRow)
    .slice(0, BLOCKS_KEPT)
    .map(({ block }) => block);
}

function rowScore(cells: readonly RawValue[], familiarity: Familiarity): number {
  let texts = 0;
  let others = 0;
  for (const value of cells) {
    if (value === "") continue;
    if (typeof value === "string") texts += 1;
    else others += 1;
  }
  if (texts < 2 || others > texts) return 0;
  let score = 0;
  for (const value of cells) {
    if (typeof value !== "string" || value.length < 2 || value.length > LONGEST_HEADING) continue;
    const known = familiarity(tidy(value));
    if (known >= FAMILIAR) score += known;
  }
  return score - others;
}

/** Spans of up to three rows that hold a row, whose other rows look like headings too. */
function spansAround(
  grid: SheetGrid,
  row: number,
  fromRow: number,
  endRow: number,
): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let first = row; first > row - MOST_HEADER_ROWS; first -= 1) {
    if (first < fromRow || (first < row && !couldBeGroups(grid, first))) break;
    for (let last = row; last < first + MOST_HEADER_ROWS; last += 1) {
      if (last >= endRow || (last > row && !couldBeHeadings(grid.rowAt(last)))) break;
      spans.push([first, last]);
    }
  }
  return spans;
}

function couldBeHeadings(cells: readonly RawValue[]): boolean {
  let texts = 0;
  for (const value of cells) {
    if (value === "") continue;
    if (typeof value !== "string" || value.length > LONGEST_HEADING) return false;
    texts += 1;
  }
  return texts > 0;
}

/** A lone text at the left, or one merged across nearly all columns, is a title and no group. */
function couldBeGroups(grid: SheetGrid, row: number): boolean {
  const cells = grid.rowAt(row);
  if (!couldBeHeadings(cells)) return false;
  const filled = cells.flatMap((value, index) => (value === "" ? [] : [index]));
  if (filled.length > 1) return true;
  const column = grid.firstColumn + (filled[0] ?? 0);
  const area = grid.snapshot.merged.find(
    ({ firstRow, firstColumn }) => firstRow === row && firstColumn === column,
  );
  const width = grid.endColumn - grid.firstColumn;
  const spanned = area ? area.lastColumn - area.firstColumn + 1 : 1;
  return column > grid.firstColumn && spanned * 3 < width * 2;
}

function blockScore(block: HeaderBlock, familiarity: Familiarity): number {
  let score = 0;
  for (const lines of block.lines) {
    if (lines.length === 0) continue;
    const whole = familiarity(lines.join(" "));
    const last = lines.length > 1 ? familiarity(lines.at(-1) ?? "") * LAST_LINE : 0;
    const best = Math.max(whole, last);
    if (best >= FAMILIAR) score += best;
  }
  return score;
}
