import type { CSSProperties } from "react";
import { displayedText } from "../../standin/objects/base/displayedText";
import type { Cell } from "../../standin/store/cells/cell";
import { type CellLook, cellLook } from "../looks/cellLook";
import { textWidth } from "../looks/textWidth";
import type { Drawing } from "./drawing";
import type { FilterButton } from "./filterButtons";
import type { CellLink } from "./links";
import { spillWidth } from "./spill";
import { tableLook } from "./tables";

/** One cell ready to be drawn, measured from the top left corner of its sheet in pixels. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly css: CSSProperties;
  readonly justify: "flex-start" | "center" | "flex-end";
  readonly look: CellLook;
  /** Pixels that the text may take beyond the cell, `null` where it stays inside. */
  readonly spill: number | null;
  readonly link: CellLink | null;
  readonly filter: FilterButton | null;
  /** Whether a conditional format draws lines around it, which win over those of its neighbours. */
  readonly framed: boolean;
}

const PADDING = 6;

/** The cells of a row between two columns that are to be drawn: merged areas from their first cell only. */
export function drawnCells(
  drawing: Drawing,
  row: number,
  firstColumn: number,
  lastColumn: number,
): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  const first = mergeStart(drawing, row, firstColumn);
  for (let column = first; column <= lastColumn; column += 1) {
    if (drawing.frame.columns.size(column) === 0) continue;
    const merged = drawing.merges.at(row, column);
    if (merged !== null && (merged.top !== row || merged.left !== column)) continue;
    cells.push(drawnCell(drawing, row, column));
  }
  return cells;
}

/** A row whose first columns are scrolled away begins with the merged area that reaches into view. */
const mergeStart = ({ merges }: Drawing, row: number, column: number): number =>
  Math.min(column, merges.at(row, column)?.left ?? column);

function drawnCell(drawing: Drawing, row: number, column: number): DrawnCell {
  const { sheet, frame, merges, tables, links, filters, paint } = drawing;
  const { rows, columns } = frame;
  const merged = merges.at(row, column);
  const cell = sheet.cells.at(row, column);
  const look = cellLook(sheet.workbook, cell?.style ?? sheet.styleAt(row, column));
  const width = columns.start((merged?.right ?? column) + 1) - columns.start(column);
  const painted = paint.row(row).get(column);
  const css = layered(look.css, tableLook(tables, row, column), painted);
  const text =
    cell === undefined ? "" : fitting(displayedText(sheet.workbook, cell), cell, css, width);
  const justify = JUSTIFY[look.horizontal === "general" ? placeOf(cell) : look.horizontal];
  const spills =
    cell?.kind === "text" && !look.wraps && merged === null && justify === "flex-start";
  return {
    row,
    column,
    left: columns.start(column),
    width,
    height: rows.start((merged?.bottom ?? row) + 1) - rows.start(row),
    text,
    css,
    justify,
    look,
    spill: spills
      ? spillWidth(column, columns.count - 1, columns, (next) => isBlank(drawing, row, next))
      : null,
    link: links.get(`${row}/${column}`) ?? null,
    framed: painted?.borderBottom !== undefined || painted?.borderRight !== undefined,
    filter: filters.get(`${row}/${column}`) ?? null,
  };
}

/** A table's look shows where the cell has none of its own; a conditional format lies over both. */
function layered(
  own: CSSProperties,
  table: CSSProperties | null,
  conditional: CSSProperties | undefined,
): CSSProperties {
  if (table === null) return conditional === undefined ? own : { ...own, ...conditional };
  const fill = own.backgroundColor;
  return {
    ...own,
    ...table,
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...conditional,
  };
}

/** Numbers that are too wide for their cell show as signs, never cut short. */
function fitting(text: string, cell: Cell, css: CSSProperties, width: number): string {
  if (cell.kind !== "number" || text.length * 4 < width - PADDING) return text;
  if (textWidth(text, css) <= width - PADDING + 1) return text;
  return "#".repeat(Math.max(1, Math.floor((width - PADDING) / textWidth("#", css))));
}

function placeOf(cell: Cell | undefined): "left" | "center" | "right" {
  if (cell?.kind === "number") return "right";
  return cell?.kind === "boolean" || cell?.kind === "error" ? "center" : "left";
}

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;

function isBlank({ sheet, merges }: Drawing, row: number, column: number): boolean {
  return (
    (sheet.cells.at(row, column)?.kind ?? "blank") === "blank" && merges.at(row, column) === null
  );
}
