import type { Place } from "../measures/place";
import type { SheetFrame } from "../measures/sheetFrame";
import type { Drawing } from "../sheet/drawing";

/** A key as far as moving about a sheet goes. */
export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

/**
 * Where a key leads from a cell, as in Excel; `null` for keys that do not move.
 * @param page how many rows are in view
 */
export function moved(
  from: Place,
  { key, ctrl, shift }: MoveKey,
  drawing: Drawing,
  page: number,
): Place | null {
  const { frame } = drawing;
  switch (key) {
    case "ArrowDown":
      return ctrl
        ? lastFilled(from, 1, 0, drawing)
        : { ...from, row: frame.rows.next(from.row, 1) };
    case "ArrowUp":
      return ctrl
        ? lastFilled(from, -1, 0, drawing)
        : { ...from, row: frame.rows.next(from.row, -1) };
    case "ArrowRight":
      return ctrl
        ? lastFilled(from, 0, 1, drawing)
        : { ...from, column: frame.columns.next(from.column, 1) };
    case "ArrowLeft":
      return ctrl
        ? lastFilled(from, 0, -1, drawing)
        : { ...from, column: frame.columns.next(from.column, -1) };
    case "Enter":
      return { ...from, row: frame.rows.next(from.row, shift ? -1 : 1) };
    case "Tab":
      return { ...from, column: frame.columns.next(from.column, shift ? -1 : 1) };
    case "PageDown":
      return ctrl ? null : { ...from, row: Math.min(frame.rows.count - 1, from.row + page) };
    case "PageUp":
      return ctrl ? null : { ...from, row: Math.max(0, from.row - page) };
    case "Home":
      return ctrl ? firstScrolling(frame) : { ...from, column: frame.frozenColumns };
    case "End":
      return ctrl ? lastUsed(drawing) : null;
    default:
      return null;
  }
}

/** Ctrl and Home lead to the first cell that scrolls. */
function firstScrolling({ frozenRows, frozenColumns }: SheetFrame): Place {
  return { row: frozenRows, column: frozenColumns };
}

function lastUsed({ sheet }: Drawing): Place {
  const used = sheet.cells.used(false);
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

/** Ctrl and an arrow lead along filled cells to their end, or over blank ones to the next filled. */
function lastFilled(from: Place, down: number, right: number, { sheet, frame }: Drawing): Place {
  const filled = ({ row, column }: Place) =>
    (sheet.cells.at(row, column)?.kind ?? "blank") !== "blank";
  const step = ({ row, column }: Place): Place => ({ row: row + down, column: column + right });
  const inside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < frame.rows.count && column < frame.columns.count;
  let at = step(from);
  if (!inside(at)) return from;
  const along = filled(from) && filled(at);
  while (inside(step(at)) && (along ? filled(step(at)) : !filled(at))) at = step(at);
  return at;
}
