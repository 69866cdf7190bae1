import { type Cell, holdsContent } from "../cells/cell";
import { columnIn } from "../cells/readCells";
import type { Row } from "./rows";

/** The first and last column of a row that count. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Which cells count: those with contents, or formatted ones as well; and between which columns. */
export interface Counting {
  readonly valuesOnly: boolean;
  readonly left: number;
  readonly right: number;
}

/** The extent of a row; told from its text where its cells were not read yet, so that none need be. */
export function rowExtent(source: string, row: Row, counting: Counting): Extent | null {
  return row.cells === null
    ? extentInText(source, row, counting)
    : extentOfCells(row.cells, counting);
}

function extentOfCells(cells: readonly Cell[], counting: Counting): Extent | null {
  const counts = (cell: Cell): boolean =>
    cell.column >= counting.left &&
    cell.column <= counting.right &&
    (holdsContent(cell) || (!counting.valuesOnly && cell.style !== 0));
  const first = cells.find(counts);
  const last = cells.findLast(counts);
  return first && last ? { left: first.column, right: last.column } : null;
}

function extentInText(text: string, { from, to }: Row, counting: Counting): Extent | null {
  let [first, last] = [-1, -1];
  let column = -1;
  for (let at = text.indexOf("<c", from); at >= 0 && at < to; at = text.indexOf("<c", at + 2)) {
    const tagEnd = text.indexOf(">", at);
    if (!/^<c[\s/>]/.test(text.slice(at, at + 3))) continue;
    const tag = text.slice(at, tagEnd);
    column = columnIn(tag, column + 1);
    if (column < counting.left || column > counting.right) continue;
    if (hasContent(text, tagEnd) || (!counting.valuesOnly && isStyled(tag))) {
      if (first < 0) first = column;
      last = column;
    }
  }
  return first < 0 ? null : { left: first, right: last };
}

/** Whether a value, a formula or an inline text follows a cell's tag. */
function hasContent(text: string, tagEnd: number): boolean {
  if (text.charCodeAt(tagEnd - 1) === 47 || text.charCodeAt(tagEnd + 1) !== 60) return false;
  const follows = text.slice(tagEnd + 1, tagEnd + 9);
  return /^<(v|f|is)\b/.test(follows) && !/^<v(\/>|><\/v>)/.test(follows);
}

const isStyled = (tag: string): boolean => / s="(?!0")/.test(tag);
