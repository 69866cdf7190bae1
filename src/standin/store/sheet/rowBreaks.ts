import { type CellMove, movedCell, movesWholeLines } from "../grid/cellMove";
import type { SheetStore } from "../model/workbook";
import { childrenOf, element, isOn } from "../xml/elements";

/** The last column that a break of a whole row names. */
const LAST_COLUMN = 16_383;

/** The rows, zero-based and in order, before which someone had a new page begin. */
export function rowBreaks({ part }: SheetStore): readonly number[] {
  const section = part.section("rowBreaks");
  if (section === undefined) return [];
  return childrenOf(section, "brk")
    .filter(({ attributes }) => isOn(attributes.man))
    .map(({ attributes }) => Number(attributes.id))
    .sort((a, b) => a - b);
}

/** Has a new page begin before these rows, zero-based, and before no others. */
export function setRowBreaks({ part }: SheetStore, rows: readonly number[]): void {
  const kept = [...new Set(rows)].filter((row) => row > 0).sort((a, b) => a - b);
  if (kept.length === 0) {
    const section = part.section("rowBreaks");
    const root = part.edit();
    root.children = root.children.filter((child) => child !== section);
    return;
  }
  const section = part.editSection("rowBreaks");
  section.attributes = { count: String(kept.length), manualBreakCount: String(kept.length) };
  section.children = kept.map((id) => element("brk", { id, max: LAST_COLUMN, man: 1 }));
}

/** Lets breaks follow rows that moved; one whose row went goes with it. */
export function moveRowBreaks(sheet: SheetStore, move: CellMove): void {
  const before = rowBreaks(sheet);
  if (before.length === 0 || move.along !== "rows" || !movesWholeLines(move)) return;
  setRowBreaks(
    sheet,
    before.flatMap((row) => movedCell(move, row, 0)?.[0] ?? []),
  );
}
