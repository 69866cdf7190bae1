import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "../address/area";

/** Cells that come in or go out, and which way the others make room or close up. */
export interface CellMove {
  readonly area: Area;
  readonly along: "rows" | "columns";
  readonly kind: "insert" | "delete";
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const span = ({ along }: CellMove, area: Area): Span =>
  along === "rows" ? { from: area.top, to: area.bottom } : { from: area.left, to: area.right };

const across = ({ along }: CellMove, area: Area): Span =>
  along === "rows" ? { from: area.left, to: area.right } : { from: area.top, to: area.bottom };

/** Whether a move takes whole rows or whole columns along. */
export const movesWholeLines = (move: CellMove): boolean => {
  const { from, to } = across(move, move.area);
  return from === 0 && to === (move.along === "rows" ? COLUMN_LIMIT : ROW_LIMIT) - 1;
};

/** Where an area lies after a move; `null` where all of it went. Areas only partly beside the moved cells stay. */
export function movedArea(move: CellMove, area: Area): Area | null {
  const lane = across(move, move.area);
  const own = across(move, area);
  if (own.from < lane.from || own.to > lane.to) return area;
  const limit = (move.along === "rows" ? ROW_LIMIT : COLUMN_LIMIT) - 1;
  const before = span(move, area);
  if (before.from === 0 && before.to === limit) return area;
  const after = move.kind === "insert" ? opened(move, before, limit) : closed(move, before);
  if (after === null) return null;
  return move.along === "rows"
    ? { ...area, top: after.from, bottom: after.to }
    : { ...area, left: after.from, right: after.to };
}

/** Where a cell lies after a move; `null` where it went. */
export function movedCell(
  move: CellMove,
  row: number,
  column: number,
): readonly [number, number] | null {
  const area = movedArea(move, { top: row, bottom: row, left: column, right: column });
  return area === null ? null : [area.top, area.left];
}

function opened(move: CellMove, { from, to }: Span, limit: number): Span {
  const at = span(move, move.area);
  const by = at.to - at.from + 1;
  if (to < at.from) return { from, to };
  return {
    from: Math.min(limit, from >= at.from ? from + by : from),
    to: Math.min(limit, to + by),
  };
}

function closed(move: CellMove, { from, to }: Span): Span | null {
  const gone = span(move, move.area);
  const by = gone.to - gone.from + 1;
  const first = from < gone.from ? from : from > gone.to ? from - by : gone.from;
  const last = to < gone.from ? to : to > gone.to ? to - by : gone.from - 1;
  return first > last ? null : { from: first, to: last };
}
