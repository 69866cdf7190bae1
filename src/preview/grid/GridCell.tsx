import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { DrawnCell } from "../sheet/drawnCell";
import { SHEET, useGridStyles } from "./grid.styles";

interface GridCellProps {
  readonly cell: DrawnCell;
  readonly gridLines: boolean;
  readonly selected: boolean;
  /** Lines around the selection that run along this cell, as a shadow inside it. */
  readonly outline: string | null;
  /** Only the part of a frozen cell that reaches into the scrolling ones: seen, not told. */
  readonly echo?: boolean;
}

/** One cell: its format, its text, and whether it is selected. */
export function GridCell({ cell, gridLines, selected, outline, echo = false }: GridCellProps) {
  const styles = useGridStyles();
  const { look, css, text } = cell;
  return (
    <div
      {...(echo ? ECHO : named(cell, selected))}
      data-row={cell.row}
      data-column={cell.column}
      title={cell.link?.tip ?? cell.link?.outside ?? undefined}
      className={mergeClasses(styles.cell, cell.link?.inside ? styles.link : "")}
      style={{ ...boxOf(cell, gridLines), ...(outline === null ? {} : chosen(outline)) }}
    >
      {text === "" ? null : (
        <span
          className={mergeClasses(
            styles.text,
            look.wraps
              ? styles.wraps
              : cell.spill === null && look.turned === 0
                ? styles.inside
                : "",
          )}
          style={textStyle(cell)}
        >
          {css.textDecoration === undefined ? (
            text
          ) : (
            <span style={{ textDecoration: css.textDecoration }}>{text}</span>
          )}
        </span>
      )}
      {cell.filter === null ? null : (
        <span
          aria-hidden
          data-filter={cell.filter}
          className={mergeClasses(styles.filter, cell.filter === "filtered" && styles.filtered)}
        />
      )}
    </div>
  );
}

/** The id of a drawn cell, for the grid to name its active one. */
export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

const ECHO = { role: "presentation", "aria-hidden": true } as const;

const named = ({ row, column, filter }: DrawnCell, selected: boolean) => ({
  ...(filter === null
    ? {}
    : { "aria-haspopup": "dialog" as const, "aria-description": FILTER[filter] }),
  role: "gridcell",
  id: cellId(row, column),
  "aria-colindex": column + 2,
  "aria-selected": selected,
});

/** What a heading says of its filter's button. */
const FILTER = {
  open: "Filter: Alt and the down arrow",
  filtered: "Filtered. To change it: Alt and the down arrow",
} as const;

const chosen = (outline: string): CSSProperties => ({ boxShadow: outline, zIndex: 3 });

/**
 * A cell takes in the line to its right and below it. One that has a fill, or its own border at its left
 * or top, also covers the lines of its neighbours there.
 */
function boxOf(cell: DrawnCell, gridLines: boolean): CSSProperties {
  const { left, width, height, css, justify, spill } = cell;
  const filled = css.backgroundColor !== undefined || css.backgroundImage !== undefined;
  const line = filled || !gridLines ? "1px solid transparent" : `1px solid ${SHEET.line}`;
  const overLeft = left > 0 && (filled || css.borderLeft !== undefined) ? 1 : 0;
  const overTop = filled || css.borderTop !== undefined ? 1 : 0;
  return {
    borderRight: line,
    borderBottom: line,
    ...css,
    textDecoration: undefined,
    left: left - overLeft,
    top: -overTop,
    width: width + overLeft,
    height: height + overTop,
    justifyContent: justify,
    textAlign: justify === "center" ? "center" : justify === "flex-end" ? "right" : "left",
    zIndex: cell.framed ? 2 : overLeft + overTop > 0 || (spill ?? 0) > width ? 1 : undefined,
  };
}

function textStyle({ look, spill, width }: DrawnCell): CSSProperties {
  const indent = look.indent === 0 ? {} : { paddingLeft: look.indent * 9 };
  if (look.turned !== 0) return { ...indent, ...turnedText(look.turned) };
  return spill === null ? indent : { ...indent, width: Math.max(spill, width) - 6 };
}

function turnedText(degrees: number): CSSProperties {
  if (degrees === 90)
    return { writingMode: "vertical-rl", transform: "rotate(180deg)", whiteSpace: "pre-wrap" };
  if (degrees === -90) return { writingMode: "vertical-rl", whiteSpace: "pre-wrap" };
  return { transform: `rotate(${-degrees}deg)` };
}
