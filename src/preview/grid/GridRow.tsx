import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { Area } from "../../standin/store/address/area";
import { HEADINGS } from "../measures/sheetFrame";
import type { Drawing } from "../sheet/drawing";
import { type DrawnCell, drawnCells } from "../sheet/drawnCell";
import { GridCell } from "./GridCell";
import { useGridStyles } from "./grid.styles";
import { isIn, selectionLook } from "./selectionLook";

interface GridRowProps {
  readonly drawing: Drawing;
  readonly row: number;
  /** Pixels from the top of the part of the sheet that the row is drawn in. */
  readonly top: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The selected areas that take in this row. */
  readonly selection: readonly Area[];
  readonly children?: ReactNode;
}

/** One row: its number and its frozen cells stay in place at the left, the others scroll. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { drawing, row, top, firstColumn, lastColumn, selection, children } = props;
  const { rows, columns, frozenColumns } = drawing.frame;
  const styles = useGridStyles();
  const height = rows.size(row);
  if (height === 0) return null;
  const frozenWidth = columns.start(frozenColumns);
  const frozen = frozenColumns === 0 ? [] : drawnCells(drawing, row, 0, frozenColumns - 1);
  const scrolling = drawnCells(drawing, row, firstColumn, lastColumn).filter(
    ({ column }) => column >= frozenColumns,
  );
  const echoes = frozen.filter(
    ({ left, width, spill }) => left + Math.max(width, spill ?? 0) > frozenWidth,
  );
  const cellOf = (cell: DrawnCell, echo = false) => (
    <GridCell
      key={echo ? `echo ${cell.column}` : cell.column}
      echo={echo}
      cell={{ ...cell, left: cell.left + HEADINGS.width }}
      gridLines={drawing.frame.gridLines}
      selected={isIn(selection, row, cell.column)}
      outline={selectionLook(selection, cell, extentOf(drawing, cell))}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top, height, width: HEADINGS.width + columns.total }}
    >
      <div
        role="presentation"
        className={mergeClasses(styles.stays, frozenColumns > 0 && styles.frozenEdgeRight)}
        style={{
          width: HEADINGS.width + frozenWidth,
          zIndex: frozen.some((cell) => cell.height > height) ? 5 : 4,
        }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={mergeClasses(
            styles.heading,
            styles.rowHeading,
            selection.length > 0 && styles.chosenHeading,
          )}
          style={{ width: HEADINGS.width, height }}
        >
          {row + 1}
        </div>
        {frozen.map((cell) => cellOf(cell))}
      </div>
      {echoes.map((cell) => cellOf(cell, true))}
      {scrolling.map((cell) => cellOf(cell))}
      {children}
    </div>
  );
});

/** The last row and column that a drawn cell covers. */
function extentOf({ merges }: Drawing, { row, column }: DrawnCell) {
  const merged = merges.at(row, column);
  return { bottom: merged?.bottom ?? row, right: merged?.right ?? column };
}
