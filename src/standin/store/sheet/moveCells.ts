import { cellRangeName, parseArea } from "../address/a1";
import { type Area, COLUMN_LIMIT, ROW_LIMIT, WHOLE_SHEET } from "../address/area";
import type { Cell } from "../cells/cell";
import { holdsContent } from "../cells/cell";
import { moveFormulas } from "../formulas/moveFormulas";
import { allFormulas, unshare } from "../formulas/sharedFormulas";
import { type CellMove, movedArea, movedCell, movesWholeLines } from "../grid/cellMove";
import { eachColumn } from "../grid/columns";
import { newRow, type Row } from "../grid/rows";
import type { SheetStore } from "../model/workbook";
import { moveSurroundings } from "./moveSurroundings";

/** Makes room by moving cells down or to the right; formulas, formats and tables follow. */
export function insertCells(sheet: SheetStore, area: Area, shift: "down" | "right"): void {
  run(sheet, { area, along: shift === "down" ? "rows" : "columns", kind: "insert" });
}

/** Takes cells away; those below or to the right close up. */
export function deleteCells(sheet: SheetStore, area: Area, shift: "up" | "left"): void {
  run(sheet, { area, along: shift === "up" ? "rows" : "columns", kind: "delete" });
}

/** Whether an insertion would push anything over the sheet's edge. */
export function pushesOff(sheet: SheetStore, area: Area, shift: "down" | "right"): boolean {
  const edge: Area =
    shift === "down"
      ? { ...area, top: ROW_LIMIT - (area.bottom - area.top + 1), bottom: ROW_LIMIT - 1 }
      : { ...area, left: COLUMN_LIMIT - (area.right - area.left + 1), right: COLUMN_LIMIT - 1 };
  return [...sheet.cells.within(edge)].some(([, cell]) => holdsContent(cell));
}

function run(sheet: SheetStore, move: CellMove): void {
  unshareAll(sheet);
  moveRows(sheet, move);
  if (movesWholeLines(move) && move.along === "columns") moveColumns(sheet, move);
  moveSurroundings(sheet, move);
  moveFormulas(sheet, move);
  sheet.workbook.calculation.forget();
  sheet.workbook.changes.tell({ kind: "moved", sheet, move });
  sheet.workbook.changes.wrote(sheet, sheet.cells.used(false) ?? WHOLE_SHEET);
}

function unshareAll(sheet: SheetStore): void {
  const shared = new Set<number>();
  for (const [, cell] of allFormulas(sheet.cells)) {
    if (cell.formula !== null && cell.formula.shared !== null) shared.add(cell.formula.shared);
  }
  for (const group of shared) unshare(sheet.cells, group);
}

function moveRows(sheet: SheetStore, move: CellMove): void {
  const { rows } = sheet.cells;
  const whole = movesWholeLines(move);
  const after = new Map<number, Row>();
  const rowAt = (index: number): Row => {
    const present = after.get(index);
    if (present) return present;
    const made = newRow(index);
    after.set(index, made);
    return made;
  };
  for (const row of rows.all()) {
    if (!touches(move, row.index)) {
      after.set(row.index, row);
      continue;
    }
    const target = whole && move.along === "rows" ? movedCell(move, row.index, 0)?.[0] : row.index;
    if (target === undefined) {
      for (const cell of rows.cells(row)) sheet.cells.dropped(cell);
      continue;
    }
    rowAt(target).attributes = row.attributes;
    for (const cell of rows.cells(row)) {
      const place = movedCell(move, row.index, cell.column);
      if (place === null) sheet.cells.dropped(cell);
      else if (place[0] < ROW_LIMIT && place[1] < COLUMN_LIMIT) {
        rows.cells(rowAt(place[0])).push(settled(cell, place[1], move));
      }
    }
  }
  for (const row of after.values()) if (row.changed) row.cells?.sort((a, b) => a.column - b.column);
  sheet.cells.replaceRows([...after.values()]);
}

const touches = ({ along, area }: CellMove, row: number): boolean =>
  along === "rows" ? row >= area.top : row >= area.top && row <= area.bottom;

/** A cell at another place; an array formula fills other cells then. */
function settled(cell: Cell, column: number, move: CellMove): Cell {
  const { formula } = cell;
  const filled = formula?.arrayArea == null ? null : parseArea(formula.arrayArea);
  const after = filled === null ? null : movedArea(move, filled);
  if (formula === null || after === null) {
    return { ...cell, column, change: cell.change === "none" ? "tag" : cell.change };
  }
  const arrayArea = cellRangeName(after);
  return { ...cell, column, change: "content", formula: { ...formula, arrayArea, xml: null } };
}

/** Widths and styles of columns move with them. */
function moveColumns(sheet: SheetStore, move: CellMove): void {
  const section = sheet.part.section("cols");
  if (section === undefined) return;
  const { left, right } = move.area;
  const count = right - left + 1;
  const entries = new Map<number, Record<string, string>>();
  eachColumn(sheet.part, 0, COLUMN_LIMIT - 1, (entry) => {
    const { min, max, ...rest } = entry.attributes;
    if (rest.width !== undefined)
      entries.set(Number(min) - 1, { ...rest, last: String(Number(max) - 1) });
  });
  section.children = [];
  for (const [first, { last: lastText = "", ...attributes }] of entries) {
    const at = movedSpan(move.kind, left, right, count, first, Number(lastText));
    if (at === null) continue;
    eachColumn(sheet.part, at[0], at[1], (entry) => {
      entry.attributes = { ...entry.attributes, ...attributes };
    });
  }
}

function movedSpan(
  kind: CellMove["kind"],
  left: number,
  right: number,
  count: number,
  first: number,
  last: number,
): readonly [number, number] | null {
  const end = COLUMN_LIMIT - 1;
  if (kind === "insert") {
    if (last < left) return [first, last];
    return first > end - count && first >= left
      ? null
      : [first >= left ? first + count : first, Math.min(end, last + count)];
  }
  const from = first < left ? first : first > right ? first - count : left;
  const to = last < left ? last : last > right ? last - count : left - 1;
  return from > to ? null : [from, to];
}
