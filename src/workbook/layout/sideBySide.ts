import type { ReadingContext } from "../headings/columns/readingContext";
import type { SheetPlan } from "../headings/plans/sheetPlan";
import { fieldPlace } from "../headings/scoring/headingScorer";
import type { SheetGrid } from "../snapshot/sheetGrid";
import type { SheetSnapshot } from "../snapshot/snapshot";

/** Fields by which a second table beside the first says whose its rows are. */
const IDENTITY = [
  fieldPlace("conferences", "conferenceRef"),
  fieldPlace("conferences", "familyRef"),
  fieldPlace("children", "childRef"),
];

/** How surely a heading must be one of them. */
const SURELY = 0.9;

/**
 * The place in a row's cells where a second table begins beside the first: it says again whose its rows are, after a
 * blank column or of others in the same rows. `null` where there is none.
 */
export function secondTable(context: ReadingContext, { block, grid }: SheetPlan): number | null {
  const leaves = block.lines.map((lines) => (lines.at(-1) ?? "").toLowerCase());
  const whose = leaves.map((leaf) => fieldsNamed(context, leaf));
  for (let column = 1; column < leaves.length; column += 1) {
    const own = whose[column] ?? [];
    if (own.length === 0) continue;
    const first = whose.findIndex((fields) => fields.some((field) => own.includes(field)));
    if (first === column) continue;
    const isAgain = leaves[first] === leaves[column];
    if (isBlank(grid, column - 1, block.firstRow)) return column;
    if (isAgain && saysOthers(grid, first, column, block.lastRow)) return column;
  }
  return null;
}

/** The fields that say whose a row is and that a heading surely names. */
function fieldsNamed({ scorer }: ReadingContext, heading: string): readonly number[] {
  if (heading === "") return [];
  const scores = scorer.scores(heading);
  return IDENTITY.filter((place) => (scores[place]?.similarity ?? 0) >= SURELY);
}

function isBlank(grid: SheetGrid, column: number, firstRow: number): boolean {
  for (let row = firstRow; row < grid.endRow; row += 1) {
    if ((grid.rowAt(row)[column] ?? "") !== "") return false;
  }
  return true;
}

function saysOthers(grid: SheetGrid, one: number, other: number, lastRow: number): boolean {
  for (let row = lastRow + 1; row < grid.endRow; row += 1) {
    const cells = grid.rowAt(row);
    const [left = "", right = ""] = [cells[one], cells[other]];
    if (left !== "" && right !== "" && String(left) !== String(right)) return true;
  }
  return false;
}

/** The columns of a sheet from one place in its rows to another, the second not included. */
export function columnsOfSheet(sheet: SheetSnapshot, first: number, end?: number): SheetSnapshot {
  return {
    ...sheet,
    firstColumn: sheet.firstColumn + first,
    values: sheet.values.map((cells) => cells.slice(first, end)),
  };
}
