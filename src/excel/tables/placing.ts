import { type Area, areaAddress, areaOf, type SheetArea } from "../address";
import { ExcelProblem } from "../excelProblem";
import type { Conversation } from "../inExcel";
import { areaFrom, chartArea, growth } from "./places";
import { askObstacles, type Obstacles } from "./room";
import type { Slot } from "./slots";

/** A slot with its cells. `sheet` is `undefined` on a sheet that has yet to be made. */
export interface PlacedSlot extends Slot {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Lines to make room for below the table's old end, where other tables of ours stand. */
  readonly linesToInsert: number;
}

/** Lines between two tables on one sheet. */
const GAP = 2;

/** Cells of tables of ours, for what is in the way of what. */
export interface Surroundings {
  readonly ourTables: readonly SheetArea[];
  readonly ownSheets: ReadonlySet<string>;
}

/**
 * Finds the cells of every slot: one round trip. Nothing is written.
 * @throws ExcelProblem naming what is in the way of a table, before anything is written.
 */
export async function place(
  { context, sync }: Conversation,
  slots: readonly Slot[],
  selected: { readonly sheet: string; readonly area: Area } | null,
  surroundings: Surroundings,
): Promise<readonly PlacedSlot[]> {
  const worksheetOf = (sheet: string) => context.workbook.worksheets.getItem(sheet);
  const stacks = new Map<string, Stack>();
  const answers = slots.map((slot): (() => PlacedSlot) => {
    const { where } = slot;
    if (where.kind === "standing") {
      return askRefresh(worksheetOf(where.standing.area.sheet), slot, where.standing, surroundings);
    }
    const key = where.kind === "home" ? `home ${where.home.sheet}` : "selected";
    const stack = stacks.get(key) ?? newStack(where, selected, worksheetOf);
    stacks.set(key, stack);
    const before = stack.height;
    stack.height += slot.height + GAP;
    if (where.kind === "home") return () => stacked(slot, stack, before);
    const placed = stacked(slot, stack, before);
    return askRoom(worksheetOf(stack.sheet ?? ""), placed, surroundings);
  });
  await sync();
  return answers.map((answer) => answer());
}

/** Tables below one another on one sheet. */
interface Stack {
  readonly sheet: string | undefined;
  readonly top: () => { readonly row: number; readonly column: number };
  height: number;
}

function newStack(
  where: Exclude<Slot["where"], { kind: "standing" }>,
  selected: { readonly sheet: string; readonly area: Area } | null,
  worksheetOf: (sheet: string) => Excel.Worksheet,
): Stack {
  if (where.kind === "selected") {
    if (!selected) throw new ExcelProblem("nothing selected");
    const { firstRow: row, firstColumn: column } = selected.area;
    return { sheet: selected.sheet, top: () => ({ row, column }), height: 0 };
  }
  if (where.sheet === undefined) {
    return { sheet: undefined, top: () => ({ row: 0, column: 0 }), height: 0 };
  }
  const used = worksheetOf(where.sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const below = () => (used.isNullObject ? 0 : areaOf(used).lastRow + 1 + GAP);
  return { sheet: where.sheet, top: () => ({ row: below(), column: 0 }), height: 0 };
}

function stacked(slot: Slot, { sheet, top }: Stack, before: number): PlacedSlot {
  const { row, column } = top();
  return { ...slot, sheet, area: areaFrom(row + before, column, slot.layout), linesToInsert: 0 };
}

/** Room for a new table at the selected cell, its chart included. */
function askRoom(
  worksheet: Excel.Worksheet,
  slot: PlacedSlot,
  { ourTables }: Surroundings,
): () => PlacedSlot {
  const areas = slot.table.chart ? [slot.area, chartArea(slot.area)] : [slot.area];
  const ours = ourTables.filter(({ sheet }) => sheet === slot.sheet);
  const obstacles = areas.map((area) => askObstacles(worksheet, area, ours));
  return () => {
    for (const obstacle of obstacles) refuse(slot.sheet, slot.area, obstacle());
    return slot;
  };
}

/** Room for what a standing table has grown by. */
function askRefresh(
  worksheet: Excel.Worksheet,
  slot: Slot,
  { area: before }: { readonly area: SheetArea },
  { ourTables, ownSheets }: Surroundings,
): () => PlacedSlot {
  const area = areaFrom(before.firstRow, before.firstColumn, slot.layout);
  const others = ourTables.filter((table) => table.sheet === before.sheet && table !== before);
  const grown = growth(before, area).map((added) => ({
    below: added.firstRow > before.lastRow,
    obstacles: askObstacles(worksheet, added, others),
  }));
  return () => {
    let linesToInsert = 0;
    for (const { below, obstacles } of grown) {
      const found = obstacles();
      const canMove = below && found.theirs.length === 0 && ownSheets.has(before.sheet);
      if (found.ours && canMove) linesToInsert = area.lastRow - before.lastRow;
      else refuse(before.sheet, area, found);
    }
    return { ...slot, sheet: before.sheet, area, linesToInsert };
  };
}

function refuse(sheet: string | undefined, area: Area, { theirs, ours }: Obstacles): void {
  const what = ours ? [...theirs, "another table of this add-in"] : theirs;
  if (what.length === 0) return;
  const place = sheet === undefined ? {} : { sheet };
  throw new ExcelProblem("in the way", {
    ...place,
    address: areaAddress(area),
    what: what.join(", "),
  });
}
