/** Rows and columns of a worksheet, as Excel has had them since 2007. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** A rectangle of cells: all bounds zero-based and inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of an area. */
export const rowsOf = (area: Area): number => area.bottom - area.top + 1;

/** Columns of an area. */
export const columnsOf = (area: Area): number => area.right - area.left + 1;

/** Cells of an area. */
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);

/** The area of one cell. */
export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Every cell of a worksheet. */
export const WHOLE_SHEET: Area = {
  top: 0,
  left: 0,
  bottom: ROW_LIMIT - 1,
  right: COLUMN_LIMIT - 1,
};

/** Whether the area takes in all rows of its columns. */
export const isEntireColumn = (area: Area): boolean =>
  area.top === 0 && area.bottom === ROW_LIMIT - 1;

/** Whether the area takes in all columns of its rows. */
export const isEntireRow = (area: Area): boolean =>
  area.left === 0 && area.right === COLUMN_LIMIT - 1;

/** Whether the area lies within a worksheet and its bounds are in order. */
export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.bottom < ROW_LIMIT &&
  area.right < COLUMN_LIMIT &&
  area.top <= area.bottom &&
  area.left <= area.right;

/** What two areas share, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest area that holds both. */
export const union = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Whether the outer area holds all of the inner one. */
export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

/** What is left of an area when another is cut out of it: up to four areas. */
export function subtract(area: Area, cut: Area): readonly Area[] {
  const hole = intersection(area, cut);
  if (hole === null) return [area];
  const pieces: Area[] = [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { top: hole.top, bottom: hole.bottom, left: area.left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: area.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
